import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { stGB, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { isFelony, type Offence, offences, rangeOf } from './offences.ts';

const { derived, not, yes } = v;

const listed = (some: readonly Offence[]): string =>
	some.map((offence) => `${offence.paragraph} (${rangeOf(offence)})`).join(', ');

const felonies = offences.filter(isFelony);
const misdemeanours = offences.filter((offence) => !isFelony(offence));

/** §§ 232 to 233a StGB: what the offences are and which are felonies. */
export const straftaten: readonly Rule[] = [
	v.rule({
		id: 'CRIM-01',
		title: {
			de: 'Straftaten des Menschenhandels und der Ausbeutung (§§ 232 bis 233a StGB)',
			en: 'Offences of trafficking and exploitation',
		},
		area: 'Strafverfahren',
		holder: 'Menschen, an denen eine dieser Straftaten begangen wurde',
		condition: derived('D.trafficking'),
		modality: 'automatic',
		effect:
			'Das Geschehene fällt unter §§ 232 bis 233a StGB. Davon hängen andere Rechte ab: der Titel nach § 25 Abs. 4a AufenthG, Nebenklage, Beiordnung, Prozessbegleitung und Entschädigung. Wie die Tat eingeordnet wird, entscheiden Staatsanwaltschaft und Gericht.',
		inShort: {
			easy: 'Menschenhandel und Ausbeutung sind Straftaten. Dazu gehören zum Beispiel: Jemand wird zur Prostitution gebracht, zur Arbeit oder zum Betteln. Von der Art der Straftat hängen andere Rechte ab.',
			en: 'Trafficking and exploitation are offences, for example being made to work, to beg or to sell sex. Which offence it is decides on other rights.',
		},
		nextStep:
			'Mit der Person nur so viel klären, wie für die weiteren Rechte nötig ist, und die Einordnung anwaltlich prüfen lassen; die Einzelheiten der Tat gehören in die Vernehmung, nicht in die Beratungsakte.',
		remedy:
			'Die Einordnung selbst ist keine Entscheidung, gegen die es einen eigenen Rechtsbehelf gibt; gegen eine Einstellung siehe CRIM-06.',
		authority: 'Staatsanwaltschaft und Gericht',
		evidence: [
			'Zeitleiste: Anwerbung, Weg, Druck, Arbeit, Geld, Schulden, Unterkunft',
			'Chatnachrichten, Fotos, Überweisungen, Reisebelege',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			stGB('§ 232'),
			stGB('§ 232a'),
			stGB('§ 232b'),
			stGB('§ 233'),
			stGB('§ 233a'),
			stGB('§ 12 Abs. 1', undefined, {
				note: 'Verbrechen sind Taten mit einer Mindeststrafe von einem Jahr.',
			}),
			stGB('§ 6', 'Nr. 4', {
				note: 'Weltweit gilt deutsches Strafrecht nur für § 232, nicht für §§ 232a bis 233a.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		warnings: [
			{ states: `Verbrechen (Mindeststrafe ein Jahr) sind: ${listed(felonies)}.` },
			{ states: `Vergehen sind: ${listed(misdemeanours)}.` },
			{
				states:
					'Ausbeuterische Beschäftigung heißt: aus rücksichtslosem Gewinnstreben, zu Bedingungen in auffälligem Missverhältnis zu denen vergleichbar Beschäftigter (§ 232 Abs. 1 Satz 2 StGB). Bei Menschen unter 21 kommt es nicht auf eine Zwangslage an.',
			},
			{
				states:
					'Daneben oder stattdessen prüfen: Nötigung (§ 240 StGB), Wucher (§ 291), Zuhälterei und Ausbeutung von Prostituierten (§§ 180a, 181a), Sexualstraftaten (§§ 174 bis 184k), Körperverletzung (§§ 223 ff.), Freiheitsberaubung (§ 239), vorenthaltene Beiträge (§ 266a), §§ 10, 10a und 11 SchwarzArbG.',
			},
			{
				states:
					'Für Taten im Ausland gilt deutsches Strafrecht unabhängig vom Recht des Tatorts nur bei § 232 StGB, nicht bei §§ 232a bis 233a.',
				when: not(yes('case.act_in_germany')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-02', note: 'auch andere Straftaten berechtigen zur Nebenklage' },
			{ kind: 'alternative', rule: 'CRIM-08', note: 'Rechte aller Verletzten, gleich welcher Straftat' },
			{ kind: 'alternative', rule: 'COMP-09', note: 'Lohn, auch ohne Straftat' },
		],
	}),
];

import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { amountsOfParagraph83 } from '../amounts.ts';
import { changes } from '../changes.ts';
import { inferred, sgbXIV, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { objection } from './objection.ts';

const { all, any, applies, derived, not, onOrAfter, yes } = v;

/** Read at the first check of the law and not opened again at the second. */
const readOnce = (what: string) => ({
	note: `${what} Einmal gelesen, bei der zweiten Prüfung nicht erneut.`,
});

/** What follows from COMP-01; a reform adds a sentence to it. */
export const compensationEffect =
	'Es gibt Behandlung, je nach Grad der Schädigungsfolgen eine monatliche Entschädigung (§ 83), Ausgleich beruflicher Nachteile und Leistungen zum Lebensunterhalt. Eine Verurteilung ist nicht nötig, der Aufenthaltsstatus spielt keine Rolle. Statt der monatlichen Zahlung geht auf Antrag innerhalb eines Jahres nach der Bewilligung eine Abfindung in 60-facher Höhe für fünf Jahre; bereits gezahlte Beträge werden angerechnet (§ 84).';

/** SGB XIV: social compensation for acts since 2024-01-01. */
export const sozialeEntschaedigung: readonly Rule[] = [
	v.rule({
		id: 'COMP-01',
		title: {
			de: 'Soziale Entschädigung nach dem SGB XIV (Taten seit 01.01.2024)',
			en: 'Social compensation for acts since 1 January 2024',
		},
		area: 'Entschädigung',
		holder: 'Personen, die durch eine Gewalttat in Deutschland gesundheitlich geschädigt sind',
		condition: all(
			yes('case.act_in_germany'),
			onOrAfter('case.last_act_date', '2024-01-01'),
			yes('comp.health_damage'),
			any(yes('comp.physical_attack'), derived('D.psych_serious')),
			not(yes('comp.caused_blameworthy')),
			yes('comp.applied'),
		),
		modality: 'must',
		effect: compensationEffect,
		inShort: {
			easy: 'Gewalt macht krank, am Körper oder an der Seele. Der Staat zahlt nach manchen Taten Behandlung und Geld. Der Aufenthalt spielt keine Rolle. Man muss das beantragen, am besten bald.',
			en: 'After certain acts of violence the State pays for treatment and gives money, whatever the residence status. It has to be applied for, best soon.',
		},
		nextStep: afterWhoLearnsWhat(
			'den Antrag formlos stellen, damit der Tag zählt, und Befunde nachreichen; als Anschrift die der Beratungsstelle angeben, wenn die Adresse gefährlich ist. Parallel Traumaambulanz anfragen (COMP-05a, COMP-05b).',
		),
		remedy: objection.remedy,
		duration: { states: 'Ab dem Monat des Antrags; rückwirkend, wenn der Antrag rechtzeitig gestellt ist.' },
		deadlines: [
			{
				id: 'COMP-01.rueckwirkung',
				states:
					'Ein Antrag bis zu diesem Tag wirkt auf die Zeit der Tat zurück; später zählt er ab dem Monat des Antrags. Die Frist verlängert sich, solange die Person ohne Schuld gehindert ist.',
				ifMissed:
					'Der Antrag bleibt möglich und wirkt ab dem Monat, in dem er eingeht. Wer ohne Schuld gehindert war (Angst, Zwang, Krankheit), legt das dar: Dann verlängert sich die Frist.',
				start: 'case.last_act_date',
				length: { years: 1 },
				counts: 'event',
				meaning: 'lastDay',
				source: sgbXIV('§ 11 Abs. 2', undefined, {
					note: 'Dass bei länger dauernder Ausbeutung die letzte Tat zählt, ist aus § 1 Abs. 3 geschlossen.',
				}),
			},
			{
				id: 'COMP-01.abfindung',
				states:
					'Bis zu diesem Tag geht der Antrag auf Abfindung statt der monatlichen Zahlung für fünf Jahre (§ 84).',
				ifMissed: 'Die monatliche Entschädigung läuft weiter; die Abfindung entfällt.',
				start: 'comp.decision_date',
				length: { years: 1 },
				counts: 'event',
				meaning: 'lastDay',
				movesToWorkingDay: true,
				when: yes('comp.received'),
				source: sgbXIV('§ 84'),
			},
			objection.deadline('COMP-01'),
		],
		authority: 'Träger der Sozialen Entschädigung des Landes am Wohnsitz (Versorgungsamt)',
		evidence: [
			'ärztliche und psychologische Berichte',
			'Bericht einer Fachberatungsstelle',
			'Aktenzeichen des Strafverfahrens',
			'Zeug*innen',
		],
		sources: [
			sgbXIV('§ 13', undefined, {
				note: 'Psychische Gewalt ist in der Regel schwerwiegend, wenn §§ 232 bis 233a StGB erfüllt sind (Absatz 2); deutsche Schiffe und Flugzeuge zählen als Inland.',
			}),
			sgbXIV('§ 7'),
			sgbXIV('§ 4 Abs. 4 und 5', undefined, {
				note: 'Wahrscheinlichkeit genügt; Vermutung bei psychischen Schäden.',
			}),
			sgbXIV('§ 11 Abs. 2'),
			sgbXIV('§ 16 Abs. 1'),
			sgbXIV('§ 17 Abs. 1 und 2'),
			sgbXIV('§ 83'),
			sgbXIV('§ 84'),
			objection.source,
			sgbXIV('§ 42', undefined, readOnce('Behandlung.')),
			sgbXIV('§ 89', undefined, readOnce('Ausgleich beruflicher Nachteile.')),
			sgbXIV('§ 93', undefined, readOnce('Leistungen zum Lebensunterhalt.')),
			sgbXIV('§ 8 Abs. 3', undefined, readOnce('Vorrang der Unfallversicherung.')),
			sgbXIV('§ 113 Abs. 2', undefined, readOnce('Zuständig ist das Land am Wohnsitz.')),
			inferred(
				sgbXIV('§ 1 Abs. 3'),
				'dass bei länger dauernder Ausbeutung der Tag der letzten Tat maßgeblich ist.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.sgbXIV83],
		valid: { from: '2024-01-01' },
		warnings: [
			{
				states:
					'Die Behörde kann Leistungen ganz oder teilweise versagen, wenn die Person nicht das Mögliche und Zumutbare zur Aufklärung der Tat tut (§ 17 Abs. 2 SGB XIV): Angst, Trauma und die Europaratskonvention geltend machen.',
				when: all(applies('COMP-01'), derived('D.versagung_17_2')),
			},
			{
				states: 'Ohne Antrag gibt es keine Leistungen.',
				when: not(yes('comp.applied')),
			},
			{ states: 'Die Unfallversicherung geht vor (§ 8 Abs. 3 SGB XIV).' },
			{
				states: 'Für eine letzte Tat bis zum 31.12.2023 gilt das frühere Recht (§ 138 SGB XIV, COMP-02).',
				when: not(onOrAfter('case.last_act_date', '2024-01-01')),
			},
			{
				states: `Monatliche Entschädigung nach § 83 SGB XIV im Textstand vom 29.04.2026: ${amountsOfParagraph83}. Die Beträge werden jedes Jahr zum 1. Juli angepasst.`,
			},
			{
				states:
					'Auch Angehörige, Zeug*innen der Tat und vernachlässigte Kinder können Ansprüche haben (§§ 2 und 14 SGB XIV); diese Regel bildet sie nicht ab.',
				when: not(applies('COMP-01')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-02', note: 'letzte Tat bis Ende 2023' },
			{ kind: 'alternative', rule: 'COMP-03', note: 'Tat im Ausland' },
			{ kind: 'alternative', rule: 'COMP-05a', note: 'Traumaambulanz, schnelle Prüfung' },
			{ kind: 'alternative', rule: 'COMP-06', note: 'Schmerzensgeld im Strafprozess' },
			{ kind: 'alternative', rule: 'COMP-08', note: 'Schadensersatz von den Verantwortlichen' },
			{ kind: 'alternative', rule: 'COMP-14', note: 'Unfall bei der Arbeit' },
		],
	}),
];

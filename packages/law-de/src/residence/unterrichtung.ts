import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, applies, derived, not, yes } = v;

/** § 59 Abs. 7 Satz 4 and Abs. 8 AufenthG: what people have to be told. */
export const unterrichtung: readonly Rule[] = [
	v.rule({
		id: 'RES-02a',
		title: {
			de: 'Unterrichtung über Rechte, Programme und Maßnahmen',
			en: 'Information about rights, programmes and measures',
		},
		area: 'Aufenthalt',
		holder: 'Ausländer*innen mit konkreten Hinweisen auf Menschenhandel, von denen die Ausländerbehörde weiß',
		condition: all(derived('D.aufenthg'), yes('abh.knows_indications'), yes('case.indicators')),
		modality: 'must',
		effect:
			'Die Ausländerbehörde oder eine von ihr beauftragte Stelle unterrichtet die Person über die geltenden Regeln, Programme und Maßnahmen für Betroffene. Erst nach dieser Unterrichtung kann ein neuer Kontakt zu den Beschuldigten die Bedenkfrist gefährden (RES-03).',
		inShort: {
			easy: 'Die Ausländerbehörde weiß von der Ausbeutung. Dann informiert sie oder eine Beratungsstelle über Rechte und Hilfen.',
			en: 'When the immigration office knows of signs of trafficking, it or a body it commissions explains the rules and the help there is.',
		},
		nextStep:
			'Fragen und aufschreiben, wann, durch wen und in welcher Sprache die Person unterrichtet wurde. Fehlt die Unterrichtung, sie schriftlich verlangen; vorher „Wer erfährt dadurch was?“ klären.',
		remedy:
			'Einen eigenen Bescheid gibt es hier nicht. Fehlt die Unterrichtung, kann das gegen ein Absehen oder Verkürzen der Bedenkfrist vorgebracht werden (RES-03).',
		authority: 'Ausländerbehörde oder eine von ihr beauftragte Stelle, zum Beispiel eine Fachberatungsstelle',
		evidence: ['Vermerk über Tag, Sprache und Inhalt der Unterrichtung'],
		sources: [
			aufenthG('§ 59 Abs. 7', 'Satz 4', {
				note: 'Der Text nennt nur Betroffene einer Tat nach § 25 Abs. 4a AufenthG.',
			}),
			inferred(
				aufenthG('§ 59 Abs. 7', 'Satz 4'),
				'dass dieselbe Unterrichtung auch bei Hinweisen auf ausbeuterische Beschäftigung gegeben werden soll; das ist gute Praxis, weil die Bedenkfrist auch dort gilt.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Der Text nennt ausbeuterische Beschäftigung nicht; die Unterrichtung trotzdem erbitten, denn die Bedenkfrist gilt auch dort.',
				when: all(yes('case.indicators_emp'), not(yes('case.indicators'))),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'die Bedenkfrist selbst' },
			{ kind: 'alternative', rule: 'RES-02b', note: 'vor einer Abschiebung nach Arbeit ohne Erlaubnis' },
		],
	}),
	v.rule({
		id: 'RES-02b',
		title: {
			de: 'Unterrichtung vor der Abschiebung über Lohn und Beschwerde',
			en: 'Information before removal about wages and complaints',
		},
		area: 'Aufenthalt',
		holder: 'Drittstaatsangehörige, die ohne Erlaubnis beschäftigt waren und abgeschoben werden sollen',
		condition: all(derived('D.third'), yes('work.without_permit'), yes('removal.planned')),
		modality: 'must',
		effect:
			'Vor der Abschiebung wird die Person darüber unterrichtet, wie sie ausstehenden Lohn verlangen und sich beschweren kann (auch vom Ausland aus).',
		inShort: {
			easy: 'Eine Person hat ohne Erlaubnis gearbeitet und soll Deutschland verlassen. Vorher muss die Behörde erklären, wie die Person ihren Lohn bekommen kann.',
			en: 'Before a removal, a person who worked without a permit is told how to claim unpaid wages and how to complain.',
		},
		nextStep:
			'Noch vor einer Ausreise offenen Lohn ausrechnen, Belege sichern (Stunden, Fotos, Nachrichten) und eine Vollmacht für die Zeit danach vorbereiten.',
		remedy:
			'Einen eigenen Bescheid gibt es hier nicht. Der Lohn wird vor dem Arbeitsgericht verlangt (COMP-09, COMP-13); gegen die Abschiebung hilft nur ein Eilantrag beim Verwaltungsgericht (nicht am Text geprüft).',
		authority: 'Ausländerbehörde',
		evidence: ['Aufzeichnung der Arbeitsstunden', 'Nachrichten, Fotos, Namen von Kolleg*innen'],
		sources: [
			aufenthG('§ 59 Abs. 8'),
			notRead(
				'directive',
				'Richtlinie 2009/52/EG',
				'Art. 6 Abs. 2 und Art. 13',
				'Inhalt der Unterrichtung: Nachzahlung und Beschwerde. § 59 Abs. 8 AufenthG nennt die Richtlinie.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Wer Hinweise auf Ausbeutung hat, sollte vor der Ausreise auch die Bedenkfrist prüfen lassen (RES-01).',
				when: all(applies('RES-02b'), derived('D.indications')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-10', note: 'ein Titel im Strafverfahren gegen den Betrieb' },
			{ kind: 'alternative', rule: 'COMP-09', note: 'der Lohn selbst, mit oder ohne Abschiebung' },
		],
	}),
];

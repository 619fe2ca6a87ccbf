import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { baFoeG, eStG, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, atLeast, isOneOf, yes } = v;

/** Child benefit, and the gap in the support of training. */
export const familienleistungen: readonly Rule[] = [
	v.rule({
		id: 'SUB-17',
		title: { de: 'Kindergeld', en: 'Child benefit' },
		area: 'Lebensunterhalt',
		holder: 'Eltern mit einem Titel nach § 23a oder § 25 Abs. 3 bis 5 AufenthG',
		condition: all(
			isOneOf('residence.status', ['ae_25_4a_1', 'ae_25_4a_3', 'ae_25_4b', 'ae_25_3', 'ae_25_5', 'ae_23a']),
			any(yes('work.legal_employed'), atLeast('stay.lawful_or_tolerated_months', 15)),
		),
		modality: 'must',
		effect:
			'Für Kinder wird Kindergeld gezahlt, wenn die Person arbeitet oder seit mindestens 15 Monaten erlaubt, gestattet oder geduldet hier ist.',
		inShort: {
			easy: 'Kindergeld ist Geld für jedes Kind. Es kommt jeden Monat von der Familienkasse. Bei manchen Papieren zählt dafür Arbeit oder die Zeit in Deutschland.',
			en: 'Child benefit is monthly money for each child from the family benefits office. With some titles it depends on work or on time in Germany.',
		},
		nextStep: afterWhoLearnsWhat(
			'bei der Familienkasse den Antrag stellen, mit Titel, Geburtsurkunde und Nachweis über Arbeit oder die Zeiten des Aufenthalts.',
		),
		remedy:
			'Einspruch bei der Familienkasse; die Frist steht im Bescheid (in der Regel ein Monat), danach Klage beim Finanzgericht. Nicht am Text geprüft.',
		authority: 'Familienkasse',
		evidence: ['Aufenthaltstitel', 'Geburtsurkunde des Kindes', 'Arbeitsvertrag oder Aufenthaltszeiten'],
		sources: [eStG('§ 62 Abs. 2', 'Nr. 2 Buchstabe c, Nr. 3 und 4')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [{ states: 'Kindergeld setzt ein Kind voraus; danach fragt diese Regel nicht.' }],
		related: [
			{ kind: 'alternative', rule: 'SUB-07', note: 'Lebensunterhalt auch für die Kinder im Haushalt' },
			{ kind: 'alternative', rule: 'SUB-02', note: 'Leistungen für Kinder nach dem AsylbLG' },
		],
	}),
	v.rule({
		id: 'SUB-17b',
		title: {
			de: 'Keine Ausbildungsförderung mit § 25 Abs. 4a und 4b AufenthG',
			en: 'No student support with a title under section 25 (4a) or (4b)',
		},
		area: 'Lebensunterhalt',
		holder:
			'Personen mit einem Titel nach § 25 Abs. 4a oder 4b AufenthG, die zur Schule gehen oder studieren',
		condition: isOneOf('residence.status', ['ae_25_4a_1', 'ae_25_4a_3', 'ae_25_4b']),
		modality: 'gap',
		effect:
			'Die Liste des § 8 Abs. 2 BAföG nennt diese Titel nicht; eine Förderung ist auf diesem Weg heute nicht vorgesehen. Für Geduldete öffnet § 8 Abs. 2a BAföG die Förderung nach 15 Monaten.',
		inShort: {
			easy: 'Es gibt Geld vom Staat für Schule und Studium. Für manche Papiere fehlt dieser Weg heute. Andere Hilfe kann trotzdem möglich sein.',
			en: 'The state supports school and studies with money. For some titles this way is missing today. Other help may still be possible.',
		},
		nextStep:
			'Prüfen, ob ein anderer Titel mit Förderung näher liegt und ob SGB II in der Ausbildung möglich bleibt; Stiftungen und Stipendien anfragen.',
		remedy:
			'Gegen eine Ablehnung Widerspruch binnen eines Monats beim Amt für Ausbildungsförderung. Nicht am Text geprüft.',
		authority: 'Amt für Ausbildungsförderung',
		evidence: ['Aufenthaltstitel', 'Bescheinigung der Schule oder Hochschule'],
		sources: [
			baFoeG('§ 8 Abs. 2'),
			baFoeG('§ 8 Abs. 2a', undefined, { note: 'Förderung mit Duldung nach 15 Monaten.' }),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'SUB-07', note: 'Lebensunterhalt über das Jobcenter' },
			{ kind: 'alternative', rule: 'RES-07', note: 'Arbeit neben der Ausbildung' },
		],
	}),
];

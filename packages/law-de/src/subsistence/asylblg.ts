import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import { asylbLG, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { widerspruch } from './widerspruch.ts';

const { all, any, applies, atLeast, derived, isOneOf, not, yes } = v;

const changed = [changes.geas('§§ 1, 1a und 11 AsylbLG')];
const remedy =
	'Widerspruch binnen eines Monats nach der Bekanntgabe bei der Leistungsbehörde, danach Klage; in der Not ein Eilantrag beim Sozialgericht (§ 86b SGG). Nicht am Text geprüft.';
const authority = 'Leistungsbehörde nach dem AsylbLG (Sozialamt oder Aufnahmeeinrichtung)';

/** Asylbewerberleistungsgesetz: who falls under it, what it grants, where it refuses. */
export const asylblg: readonly Rule[] = [
	v.rule({
		id: 'SUB-01',
		title: {
			de: 'Wer unter das Asylbewerberleistungsgesetz fällt',
			en: 'Scope of the Asylum Seekers’ Benefits Act',
		},
		area: 'Lebensunterhalt',
		holder: 'Personen, die in § 1 AsylbLG genannt sind',
		condition: derived('D.asylblg'),
		modality: 'automatic',
		effect:
			'Statt SGB II oder SGB XII gilt das Asylbewerberleistungsgesetz. Titel nach § 25 Abs. 3, Abs. 4 Satz 2, 4a, 4b, §§ 23a, 25a und 25b gehören nicht dazu.',
		inShort: {
			easy: 'Für Menschen im Asylverfahren, mit einer Duldung oder ohne Papiere gibt es ein eigenes Gesetz. Es sagt, welche Hilfe zum Leben möglich ist.',
			en: 'A law of its own covers people in the asylum procedure, with a Duldung or without papers. It then decides which help to live on there is.',
		},
		nextStep:
			'Das Papier der Person lesen und klären, ob dieses Gesetz gilt oder ein Titel schon zum Jobcenter führt.',
		remedy,
		duration: {
			states:
				'Bis zum Ende des Monats, in dem die Bedingung wegfällt; ab dem nächsten Monat SGB II oder SGB XII (§ 1 Abs. 3).',
		},
		authority,
		evidence: ['Aufenthaltspapier oder Bescheid über die Ausreisefrist'],
		sources: [asylbLG('§ 1')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'SUB-07', note: 'wer nicht unter das AsylbLG fällt und arbeiten kann' },
			{
				kind: 'alternative',
				rule: 'SUB-10',
				note: 'wer nicht unter das AsylbLG fällt und nicht arbeiten kann',
			},
		],
	}),
	v.rule({
		id: 'SUB-02',
		title: { de: 'Grundleistungen (§§ 3, 3a AsylbLG)', en: 'Basic benefits' },
		area: 'Lebensunterhalt',
		holder: 'Personen, die unter das Asylbewerberleistungsgesetz fallen',
		// SUB-06b only reduces the benefit, so it is no bar here.
		condition: all(derived('D.asylblg'), not(applies('SUB-05')), not(applies('SUB-06a'))),
		modality: 'must',
		effect:
			'Notwendiger und persönlicher Bedarf werden gedeckt: in der Aufnahmeeinrichtung zuerst durch Sachleistungen, sonst auch durch Geld oder Karte. Kinder erhalten Leistungen für Bildung.',
		inShort: {
			easy: 'Hier geht es um Hilfe zum Leben. Das sind Essen, Kleidung, ein Platz zum Wohnen und etwas Geld. Je nach Ort sind es Sachen, eine Karte oder Geld.',
			en: 'This is about help to live on: food, clothes, a place to stay and some money of one’s own. Depending on the place it comes in kind, on a card or in cash.',
		},
		nextStep: afterWhoLearnsWhat(
			'den Antrag bei der Leistungsbehörde stellen, mit Aufenthaltspapier und, wenn die Person es will, einem Schreiben der Fachberatungsstelle; in der Not ausdrücklich um sofortige Hilfe bitten.',
		),
		remedy,
		deadlines: [
			widerspruch('SUB-02'),
			{
				id: 'SUB-02.analogleistungen',
				states: 'Frühestens nach diesem Tag kommen Analogleistungen in Betracht (SUB-05).',
				ifMissed:
					'Der Tag verfällt nicht: Analogleistungen lassen sich auch später verlangen; bis dahin bleibt es bei den Grundleistungen.',
				start: 'entry.date',
				length: { months: 36 },
				counts: 'event',
				meaning: 'earliestEnd',
				source: asylbLG('§ 2 Abs. 1', undefined, {
					note: 'Gezählt ist ab der Einreise; eine wesentliche Unterbrechung verschiebt den Tag.',
				}),
			},
		],
		authority,
		evidence: ['Aufenthaltspapier oder Bescheid über die Ausreisefrist'],
		sources: [asylbLG('§ 3'), asylbLG('§ 3a')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: textReadOn },
		warnings: [
			{
				states: 'Je nach Dauer des Aufenthalts: SUB-02 oder SUB-05.',
				when: all(applies('SUB-02'), applies('SUB-05')),
			},
			{
				states: 'Die Leistungen können eingeschränkt werden (SUB-06b).',
				when: all(applies('SUB-02'), applies('SUB-06b')),
			},
			{ states: 'Die Beträge ändern sich jedes Jahr und sind hier nicht enthalten.' },
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-05', note: 'nach 36 Monaten' },
			{ kind: 'alternative', rule: 'SUB-07', note: 'mit einem Titel nach § 25 Abs. 4a oder 4b' },
			{ kind: 'alternative', rule: 'SUB-10', note: 'ohne AsylbLG und ohne Erwerbsfähigkeit' },
			{ kind: 'alternative', rule: 'SUB-18', note: 'ein sicherer Platz zum Wohnen' },
			{ kind: 'exclusion', rule: 'SUB-06a' },
		],
	}),
	v.rule({
		id: 'SUB-05',
		title: { de: 'Analogleistungen (§ 2 AsylbLG)', en: 'Benefits at the level of social assistance' },
		area: 'Lebensunterhalt',
		holder: 'Personen, die unter das Asylbewerberleistungsgesetz fallen',
		condition: all(derived('D.asylblg'), atLeast('stay.months', 36), not(yes('stay.abused'))),
		modality: 'must',
		effect:
			'Nach 36 Monaten ohne wesentliche Unterbrechung gibt es Leistungen wie nach dem SGB XII. Nicht, solange Leistungen nach § 1a eingeschränkt sind.',
		inShort: {
			easy: 'Wer schon drei Jahre in Deutschland ist, kann oft mehr Hilfe bekommen. Dann zählt fast das Gleiche wie in der Sozialhilfe.',
			en: 'After three years in Germany the help is often higher, close to social assistance.',
		},
		nextStep: afterWhoLearnsWhat(
			'bei der Leistungsbehörde schriftlich Leistungen nach § 2 AsylbLG verlangen und die Zeiten des Aufenthalts belegen.',
		),
		remedy,
		deadlines: [widerspruch('SUB-05')],
		authority,
		evidence: ['Nachweis der Aufenthaltszeiten'],
		sources: [
			asylbLG('§ 2 Abs. 1'),
			notRead(
				'statute',
				'SGB V',
				'§ 264 Abs. 2',
				'Behandlung mit Gesundheitskarte; Geltung der 36 Monate seit 27.02.2024.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: '2024-02-27' },
		warnings: [
			{
				states: 'Solange Leistungen nach § 1a eingeschränkt sind, gibt es keine Analogleistungen.',
				when: all(applies('SUB-05'), applies('SUB-06b')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-02', note: 'vor Ablauf von 36 Monaten' },
			{ kind: 'alternative', rule: 'SUB-07', note: 'mit einem Titel außerhalb des AsylbLG' },
			{ kind: 'exclusion', rule: 'SUB-06b' },
		],
	}),
	v.rule({
		id: 'SUB-06a',
		title: { de: 'Ausschluss mit Überbrückung (§ 1 Abs. 4 AsylbLG)', en: 'Exclusion with bridging benefits' },
		area: 'Lebensunterhalt',
		holder:
			'Ausreisepflichtige ohne Duldung, für die ein anderer EU-Staat zuständig ist oder die dort Schutz haben',
		condition: all(
			derived('D.asylblg_nr5'),
			any(
				yes('asylum.protected_elsewhere'),
				all(
					isOneOf('asylum.status', ['inadmissible_dublin']),
					yes('asylum.transfer_order'),
					yes('exit.possible_found'),
				),
			),
		),
		modality: 'exclusion',
		effect:
			'Es gibt nur Überbrückungsleistungen für zwei Wochen, einmal in zwei Jahren. Bei besonderen Umständen greift die Härteregel (Satz 6): Hinweise auf Menschenhandel, Krankheit und Kinder vortragen.',
		inShort: {
			easy: 'Manche Menschen sollen in einen anderen EU-Staat gehen. Dann gibt es oft nur kurze Hilfe für zwei Wochen. In besonderer Not gibt es eine Ausnahme.',
			en: 'Some people are told to go to another EU state. Help may then last two weeks only. There is an exception for special hardship.',
		},
		nextStep: afterWhoLearnsWhat(
			'sofort und schriftlich die Härteregel geltend machen und zugleich anwaltliche Hilfe für einen Eilantrag suchen; die Bedenkfrist prüfen (RES-01).',
		),
		remedy,
		duration: {
			states: 'Die Überbrückung dauert zwei Wochen, einmal in zwei Jahren.',
			atMost: { weeks: 2 },
		},
		deadlines: [
			{
				id: 'SUB-06a.ueberbrueckung',
				states: 'Mit diesem Tag enden die Überbrückungsleistungen.',
				ifMissed:
					'Danach bleiben die Härteregel (§ 1 Abs. 4 Satz 6 AsylbLG), der Eilantrag beim Sozialgericht und die Hilfe eines Schutzhauses.',
				start: 'benefits.bridging_start_date',
				length: { weeks: 2 },
				counts: 'beginningOfDay',
				meaning: 'end',
				source: asylbLG('§ 1 Abs. 4'),
			},
			widerspruch('SUB-06a'),
		],
		authority,
		evidence: ['Bericht einer Fachberatungsstelle', 'ärztliche Unterlagen'],
		sources: [asylbLG('§ 1 Abs. 4')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'die Bedenkfrist beantragen' },
			{ kind: 'alternative', rule: 'SUB-02', note: 'sobald der Ausschluss nicht mehr greift' },
			{ kind: 'alternative', rule: 'SUB-03a', note: 'Behandlung bei akuter Krankheit' },
		],
	}),
	v.rule({
		id: 'SUB-06b',
		title: { de: 'Eingeschränkte Leistungen (§ 1a AsylbLG)', en: 'Reduced benefits' },
		area: 'Lebensunterhalt',
		holder: 'Personen, die unter das Asylbewerberleistungsgesetz fallen',
		condition: any(
			yes('removal.self_caused'),
			yes('entry.for_benefits'),
			yes('exit.date_fixed_and_missed'),
			yes('asylum.noncooperation'),
		),
		modality: 'exclusion',
		effect: 'Die Leistungen werden eingeschränkt; Analogleistungen gibt es in dieser Zeit nicht.',
		inShort: {
			easy: 'Das Amt kann Hilfe kürzen, wenn es der Person etwas vorwirft. Gegen eine Kürzung kann man sich wehren.',
			en: 'The office may reduce help where it reproaches the person with something. A reduction can be challenged.',
		},
		nextStep: afterWhoLearnsWhat(
			'den Bescheid mit der Person lesen, den Vorwurf mit Gründen bestreiten (Zwang, Angst, Krankheit, fehlende Papiere) und Widerspruch einlegen.',
		),
		remedy,
		deadlines: [widerspruch('SUB-06b')],
		authority,
		evidence: [
			'Gründe, warum die Person den Vorwurf nicht zu vertreten hat',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [asylbLG('§ 1a')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'SUB-02', note: 'die Leistung, die eingeschränkt wird' },
			{ kind: 'alternative', rule: 'SUB-03a', note: 'Behandlung bei akuter Krankheit' },
		],
	}),
];

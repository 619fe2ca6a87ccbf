import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylbLG, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, applies, atLeast, derived, isOneOf, not, yes } = v;

const changed = [changes.geas('§§ 1, 1a und 11 AsylbLG')];
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
		related: [{ kind: 'alternative', rule: 'SUB-07', note: 'wer nicht unter das AsylbLG fällt' }],
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
		related: [{ kind: 'alternative', rule: 'SUB-02', note: 'vor Ablauf von 36 Monaten' }],
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
		authority,
		evidence: ['Bericht einer Fachberatungsstelle', 'ärztliche Unterlagen'],
		sources: [asylbLG('§ 1 Abs. 4')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'die Bedenkfrist beantragen' },
			{ kind: 'exception', rule: 'SUB-02' },
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
		related: [{ kind: 'alternative', rule: 'SUB-02' }],
	}),
];

import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylbLG, sgbII, sgbXIV, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { widerspruch } from './widerspruch.ts';

const { all, derived, yes } = v;

/** What compensation does to benefits: mostly nothing. */
export const anrechnung: readonly Rule[] = [
	v.rule({
		id: 'SUB-08',
		title: {
			de: 'Entschädigung wird nicht angerechnet',
			en: 'Compensation is not set off against benefits',
		},
		area: 'Lebensunterhalt',
		holder: 'Personen, die eine Entschädigung bekommen haben und Sozialleistungen brauchen',
		condition: yes('comp.received'),
		modality: 'automatic',
		effect:
			'Schmerzensgeld gilt im SGB II und im AsylbLG nicht als Einkommen. Die Entschädigungszahlungen und die Einmalzahlungen des SGB XIV zählen bei Sozialleistungen weder als Einkommen noch als Vermögen.',
		inShort: {
			easy: 'Hier geht es um Geld, das jemand nach einer Straftat bekommt. Das Amt soll dieses Geld meist nicht von der Hilfe zum Leben abziehen. Bei Lohn ist das anders.',
			en: 'This is about money paid after a crime. Offices usually leave it out when they work out benefits. Wages are different.',
		},
		nextStep:
			'Herkunft und Zweck der Zahlung belegen, das Geld getrennt halten und den Bescheid prüfen; vor der Mitteilung an das Amt klären, wer dadurch was erfährt.',
		remedy:
			'Widerspruch gegen den Bescheid, der die Zahlung anrechnet, binnen eines Monats nach der Bekanntgabe; danach Klage beim Sozialgericht. Nicht am Text geprüft.',
		deadlines: [widerspruch('SUB-08')],
		authority: 'Jobcenter, Sozialamt oder Leistungsbehörde nach dem AsylbLG',
		evidence: ['Bescheid oder Urteil über die Entschädigung', 'Kontoauszug mit dem Eingang'],
		sources: [
			sgbII('§ 11a Abs. 2'),
			asylbLG('§ 7 Abs. 2', 'Nr. 4'),
			sgbXIV('§ 28 Abs. 2'),
			asylbLG('§ 7 Abs. 5', undefined, { note: 'Im AsylbLG bleiben nur 200 Euro Vermögen je Person frei.' }),
			sgbII('§ 7 Abs. 4a', undefined, {
				note: 'Wer Lebensunterhalt nach § 93 SGB XIV bekommt, bekommt ihn nicht zugleich nach dem SGB II.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.sgbII, changes.geas('§§ 1, 1a und 11 AsylbLG')],
		valid: { from: textReadOn },
		warnings: [
			{ states: 'Nachgezahlter Lohn zählt als Einkommen: vorher planen, wann er auf das Konto kommt.' },
			{
				states:
					'Im AsylbLG bleiben nur 200 Euro Vermögen je Person frei; was als Vermögen zählt, anwaltlich prüfen lassen.',
				when: all(yes('comp.received'), derived('D.asylblg')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-01', note: 'Soziale Entschädigung beantragen' },
			{ kind: 'alternative', rule: 'COMP-02', note: 'bei Taten vor 2024' },
			{ kind: 'alternative', rule: 'COMP-09', note: 'Lohn: er zählt als Einkommen' },
		],
	}),
];

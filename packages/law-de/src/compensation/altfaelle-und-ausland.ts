import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { amountsOfParagraph102 } from '../amounts-compensation.ts';
import { inferred, notRead, sgbXIV, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { objection } from './objection.ts';

const { all, applies, before, derived, lessThan, not, onOrAfter, yes } = v;

const authority = 'Träger der Sozialen Entschädigung des Landes am Wohnsitz (Versorgungsamt)';

/** SGB XIV: acts before 2024, and acts abroad. */
export const altfaelleUndAusland: readonly Rule[] = [
	v.rule({
		id: 'COMP-02',
		title: {
			de: 'Soziale Entschädigung für Taten bis 31.12.2023 (§ 138 SGB XIV, OEG)',
			en: 'Social compensation for acts until 31 December 2023',
		},
		area: 'Entschädigung',
		holder:
			'Personen, die durch einen tätlichen Angriff in Deutschland vor 2024 gesundheitlich geschädigt sind',
		condition: all(
			before('case.last_act_date', '2024-01-01'),
			onOrAfter('case.last_act_date', '1976-05-16'),
			derived('D.oeg'),
			yes('comp.applied'),
		),
		modality: 'must',
		effect:
			'Es gibt die Leistungen des SGB XIV, wenn die Bedingungen des früheren Opferentschädigungsgesetzes am Tag der Tat erfüllt waren: ein tätlicher Angriff, also körperliche Gewalt. Rein seelischer Zwang war nicht erfasst. Bei mehreren Taten entscheidet die letzte: Reicht die Ausbeutung in das Jahr 2024, gilt COMP-01.',
		inShort: {
			easy: 'Die Gewalt war vor 2024? Dann gelten ältere Regeln. Wichtig ist dabei körperliche Gewalt. War die letzte Tat 2024 oder später, gelten die neuen Regeln.',
			en: 'For violence before 2024 older rules count, above all physical violence. If the last act was in 2024 or later, the new rules count.',
		},
		nextStep: afterWhoLearnsWhat(
			'genau festhalten, wann die letzte Tat war und ob es körperliche Gewalt gab (auch Schläge, Festhalten, Gift), und den Antrag formlos stellen.',
		),
		remedy: objection.remedy,
		deadlines: [objection.deadline('COMP-02')],
		authority,
		evidence: [
			'ärztliche und psychologische Berichte',
			'Nachweis körperlicher Gewalt (Fotos, Zeug*innen, Akte)',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			sgbXIV('§ 138 Abs. 1', undefined, { note: 'Bei mehreren Taten zählt die letzte (Satz 2).' }),
			sgbXIV('§ 138 Abs. 3', undefined, {
				note: 'Taten vor dem 16.05.1976: nur bei hohem Grad der Schädigung, Bedürftigkeit und Wohnsitz.',
			}),
			sgbXIV('§ 138 Abs. 5', undefined, { note: 'Gebiet der früheren DDR: Taten ab dem 03.10.1990.' }),
			sgbXIV('§ 138 Abs. 7', undefined, { note: 'Traumaambulanz für Taten von 2021 bis 2023.' }),
			notRead(
				'statute',
				'OEG',
				'§ 1',
				'tätlicher Angriff; seit 01.07.2018 Gleichstellung ausländischer Betroffener.',
			),
			objection.source,
		],
		confidence: 'mixed',
		contested: {
			states:
				'Ungeklärt ist, ob Ausbeutung über den Jahreswechsel 2023/24 als ein Ereignis zählt; dann hilft COMP-01 auch bei rein seelischem Zwang.',
			when: all(before('case.last_act_date', '2024-01-01'), derived('D.trafficking')),
		},
		lawAsRead: textReadOn,
		valid: { from: '2024-01-01' },
		warnings: [
			{ states: 'Ohne Antrag gibt es keine Leistungen.', when: not(yes('comp.applied')) },
			{
				states:
					'Für Taten im Gebiet der früheren DDR zählt erst die Zeit ab dem 03.10.1990; für Taten vor dem 16.05.1976 gelten engere Regeln (§ 138 Abs. 3 SGB XIV).',
				when: before('case.last_act_date', '1990-10-03'),
			},
			{
				states:
					'Auch nach Taten von 2021 bis 2023 soll es Sitzungen in der Traumaambulanz geben (§ 138 Abs. 7 SGB XIV): COMP-05a, COMP-05b.',
				when: all(before('case.last_act_date', '2024-01-01'), onOrAfter('case.last_act_date', '2021-01-01')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-01', note: 'letzte Tat ab 2024' },
			{ kind: 'alternative', rule: 'COMP-05a', note: 'Traumaambulanz' },
			{ kind: 'alternative', rule: 'COMP-08', note: 'Schadensersatz von den Verantwortlichen' },
		],
	}),
	v.rule({
		id: 'COMP-03',
		title: {
			de: 'Einmalzahlung nach einer Tat im Ausland (§§ 15, 102 SGB XIV)',
			en: 'One-off payment after an act abroad',
		},
		area: 'Entschädigung',
		holder:
			'Personen, die rechtmäßig in Deutschland lebten und bei einem Auslandsaufenthalt bis sechs Monate geschädigt wurden',
		condition: all(
			not(yes('case.act_in_germany')),
			yes('person.lawful_habitual_residence_de_at_act'),
			lessThan('case.stay_abroad_months', 7),
		),
		modality: 'must',
		effect: `Es gibt eine Einmalzahlung von ${amountsOfParagraph102} (Textstand 29.04.2026), je nach Schwere der Folgen. Ausbeutung im Herkunftsland oder auf dem Weg vor der Ankunft in Deutschland ist nicht erfasst.`,
		inShort: {
			easy: 'Wer in Deutschland wohnte und auf einer kurzen Reise im Ausland Gewalt erlebte, kann einmal Geld beantragen. Gewalt vor der Ankunft in Deutschland gehört nicht dazu.',
			en: 'People who lived in Germany and suffered violence on a short stay abroad may apply for a one-off payment. Violence before arriving in Germany is not covered.',
		},
		nextStep: afterWhoLearnsWhat(
			'klären, ob ein Teil der Ausbeutung auch in Deutschland geschah (dann COMP-01), und den Antrag formlos stellen.',
		),
		remedy: objection.remedy,
		deadlines: [objection.deadline('COMP-03')],
		authority,
		evidence: ['Meldebescheinigung für die Tatzeit', 'Reisebelege', 'ärztliche Berichte'],
		sources: [
			sgbXIV('§ 15'),
			sgbXIV('§ 102', undefined, {
				note: `Einmalzahlung von ${amountsOfParagraph102} im Textstand vom 29.04.2026.`,
			}),
			objection.source,
			inferred(sgbXIV('§ 15'), 'dass „bis sechs Monate“ hier in vollen Monaten gezählt wird.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: '2024-01-01' },
		warnings: [
			{
				states:
					'Geschah ein Teil der Ausbeutung in Deutschland, gilt nicht diese Regel, sondern COMP-01 oder COMP-02.',
				when: yes('case.act_in_germany'),
			},
			{
				states: 'Der Antrag und der Nachweis der Schädigung sind nötig; diese Regel fragt nicht nach ihnen.',
				when: applies('COMP-03'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-01', note: 'wenn ein Teil der Tat in Deutschland geschah' },
			{ kind: 'alternative', rule: 'COMP-08', note: 'Schadensersatz von den Verantwortlichen' },
			{ kind: 'alternative', rule: 'CRIM-14', note: 'Anzeige einer Tat in einem anderen EU-Staat' },
		],
	}),
];

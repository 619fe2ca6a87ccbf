import { numericDay } from '@schutznetz/kernel';
import { aufenthG, miLoG, miLoV5, notRead, sgbXIV } from './sources.ts';

/** Numbers about wages and compensation, dated, each with its source. */
export const amountsCompensation = {
	'mindestlohn.stunde': {
		title: {
			de: 'Gesetzlicher Mindestlohn je Arbeitsstunde, brutto',
			en: 'Statutory minimum wage per hour, before deductions',
		},
		unit: 'EUR je Stunde',
		values: [
			{
				value: 9.82,
				from: '2022-01-01',
				until: '2022-07-01',
				source: notRead('statute', 'MiLoG', '§ 1', '9,82 Euro von Januar bis Juni 2022.'),
			},
			{
				value: 10.45,
				from: '2022-07-01',
				until: '2022-10-01',
				source: notRead('statute', 'MiLoG', '§ 1', '10,45 Euro von Juli bis September 2022.'),
			},
			{ value: 12, from: '2022-10-01', until: '2024-01-01', source: miLoG('§ 1 Abs. 2') },
			{
				value: 12.41,
				from: '2024-01-01',
				until: '2025-01-01',
				source: miLoG('§ 1', undefined, { note: 'Betrag nach der Mindestlohnanpassung für 2024.' }),
			},
			{
				value: 12.82,
				from: '2025-01-01',
				until: '2026-01-01',
				source: miLoG('§ 1', undefined, { note: 'Betrag nach der Mindestlohnanpassung für 2025.' }),
			},
			{ value: 13.9, from: '2026-01-01', until: '2027-01-01', source: miLoV5('§ 1') },
			{ value: 14.6, from: '2027-01-01', source: miLoV5('§ 1') },
		],
	},
	'beschaeftigung-ohne-erlaubnis.vermutete-dauer': {
		title: {
			de: 'Vermutete Dauer einer Beschäftigung ohne Erlaubnis',
			en: 'Presumed length of employment without a permit',
		},
		unit: 'Monate',
		values: [{ value: 3, from: '2026-04-29', source: aufenthG('§ 98a Abs. 1') }],
	},
	'sgb-14-84.faktor': {
		title: {
			de: 'Abfindung als Vielfaches der monatlichen Entschädigung, für fünf Jahre',
			en: 'Lump sum as a multiple of the monthly payment, for five years',
		},
		unit: 'Monatsbeträge',
		values: [{ value: 60, from: '2024-01-01', source: sgbXIV('§ 84') }],
	},
	'sgb-14-102.mindestens': {
		title: {
			de: 'Kleinste Einmalzahlung bei Taten im Ausland',
			en: 'Smallest one-off payment after acts abroad',
		},
		unit: 'EUR',
		values: [{ value: 2821, from: '2025-07-01', source: paragraph102() }],
	},
	'sgb-14-102.hoechstens': {
		title: {
			de: 'Größte Einmalzahlung bei Taten im Ausland',
			en: 'Largest one-off payment after acts abroad',
		},
		unit: 'EUR',
		values: [{ value: 31026, from: '2025-07-01', source: paragraph102() }],
	},
} as const;

function paragraph102() {
	return sgbXIV('§ 102', undefined, {
		note: 'Betrag im Textstand vom 29.04.2026; seit wann er gilt, ist aus der jährlichen Anpassung zum 1. Juli geschlossen.',
	});
}

/** '9,82 Euro ab 01.01.2022, 10,45 Euro ab …' */
export const minimumWages = amountsCompensation['mindestlohn.stunde'].values
	.map(({ value, from }) => `${value.toFixed(2).replace('.', ',')} Euro ab ${numericDay(from)}`)
	.join(', ');

const { 'sgb-14-102.mindestens': least, 'sgb-14-102.hoechstens': most } = amountsCompensation;

/** '2.821 bis 31.026 Euro' */
export const amountsOfParagraph102 = `${[least, most]
	.map(({ values: [{ value }] }) => value.toLocaleString('de-DE'))
	.join(' bis ')} Euro`;

import { amountsCompensation } from './amounts-compensation.ts';
import { amountsLabour } from './amounts-labour.ts';
import { aufenthG, sgbXIV } from './sources.ts';

const paragraph83 = (value: number) =>
	({
		value,
		from: '2025-07-01',
		source: sgbXIV('§ 83', undefined, {
			note: 'Betrag im Textstand vom 29.04.2026. Die Beträge werden jedes Jahr zum 1. Juli angepasst; die Anpassung zum 01.07.2026 ist nicht gelesen. Der Beginn der Geltung ist aus dieser jährlichen Anpassung geschlossen.',
		}),
	}) as const;

/** Numbers that the law sets, dated, each with its source. */
export const amounts = {
	'aufenthaltserlaubnis-25-4a-satz-1.dauer': {
		title: {
			de: 'Dauer der Aufenthaltserlaubnis nach § 25 Abs. 4a Satz 1 AufenthG',
			en: 'Length of the residence permit under section 25 (4a) sentence 1',
		},
		unit: 'Jahre',
		values: [{ value: 1, from: '2015-08-01', source: aufenthG('§ 26 Abs. 1', 'Satz 4') }],
	},
	'sgb-14-83.gds-30-40': {
		title: { de: 'Monatliche Entschädigung bei einem Grad der Schädigungsfolgen von 30 oder 40' },
		unit: 'EUR im Monat',
		values: [paragraph83(434)],
	},
	'sgb-14-83.gds-50-60': {
		title: { de: 'Monatliche Entschädigung bei einem Grad der Schädigungsfolgen von 50 oder 60' },
		unit: 'EUR im Monat',
		values: [paragraph83(868)],
	},
	'sgb-14-83.gds-70-80': {
		title: { de: 'Monatliche Entschädigung bei einem Grad der Schädigungsfolgen von 70 oder 80' },
		unit: 'EUR im Monat',
		values: [paragraph83(1302)],
	},
	'sgb-14-83.gds-90': {
		title: { de: 'Monatliche Entschädigung bei einem Grad der Schädigungsfolgen von 90' },
		unit: 'EUR im Monat',
		values: [paragraph83(1736)],
	},
	'sgb-14-83.gds-100': {
		title: { de: 'Monatliche Entschädigung bei einem Grad der Schädigungsfolgen von 100' },
		unit: 'EUR im Monat',
		values: [paragraph83(2169)],
	},
	...amountsLabour,
	...amountsCompensation,
} as const;

const grades = {
	'30 oder 40': amounts['sgb-14-83.gds-30-40'],
	'50 oder 60': amounts['sgb-14-83.gds-50-60'],
	'70 oder 80': amounts['sgb-14-83.gds-70-80'],
	'90': amounts['sgb-14-83.gds-90'],
	'100': amounts['sgb-14-83.gds-100'],
};

/** '434 Euro bei einem Grad der Schädigungsfolgen von 30 oder 40, 868 Euro bei …' */
export const amountsOfParagraph83 = Object.entries(grades)
	.map(([grade, { values }], at) => {
		const euros = String(values[0].value).replace(/(?=\d{3}$)(?<=\d)/, '.');
		return `${euros} Euro bei ${at === 0 ? 'einem Grad der Schädigungsfolgen von ' : ''}${grade}`;
	})
	.join(', ');

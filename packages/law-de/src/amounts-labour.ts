import { arbSchG } from './sources.ts';

/** Numbers of labour control, dated, each with its source. */
export const amountsLabour = {
	'arbschg-21.besichtigungsquote': {
		title: {
			de: 'Anteil der Betriebe, die die Länder jedes Jahr besichtigen müssen',
			en: 'Share of workplaces that the Länder must inspect each year',
		},
		unit: 'Prozent der Betriebe im Jahr',
		values: [{ value: 5, from: '2026-01-01', source: arbSchG('§ 21 Abs. 1a') }],
	},
} as const;

import type { KnownName } from './lint-names.ts';

/**
 * The names that the documents of this field mix up. The ministry for families was renamed with the government of
 * 2025; the ministry of labour writes its plan with a stroke, the network without.
 */
export const knownNames: readonly KnownName[] = [
	{
		id: 'nap-mh',
		kind: 'plan',
		name: 'NAP MH',
		aliases: ['NAP Menschenhandel'],
		longNames: [],
		formerNames: [],
	},
	{
		id: 'nap-az',
		kind: 'plan',
		name: 'NAP AZ',
		aliases: ['NAP A/Z'],
		longNames: [],
		formerNames: [],
	},
	{
		id: 'bmbfsfj',
		kind: 'body',
		name: 'BMBFSFJ',
		aliases: [],
		longNames: ['Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend'],
		formerNames: [
			{ text: 'BMFSFJ', until: '2025' },
			{ text: 'Bundesministerium für Familie, Senioren, Frauen und Jugend', until: '2025' },
		],
	},
	{
		id: 'bmjv',
		kind: 'body',
		name: 'BMJV',
		aliases: [],
		longNames: ['Bundesministerium der Justiz und für Verbraucherschutz'],
		formerNames: [
			{ text: 'BMJ', until: '2025' },
			{ text: 'Bundesministerium der Justiz', until: '2025' },
		],
	},
	{
		id: 'bmi',
		kind: 'body',
		name: 'BMI',
		aliases: [],
		longNames: ['Bundesministerium des Innern'],
		formerNames: [],
	},
	{
		id: 'bmas',
		kind: 'body',
		name: 'BMAS',
		aliases: [],
		longNames: ['Bundesministerium für Arbeit und Soziales'],
		formerNames: [],
	},
	{
		id: 'bmf',
		kind: 'body',
		name: 'BMF',
		aliases: [],
		longNames: ['Bundesministerium der Finanzen'],
		formerNames: [],
	},
	{
		id: 'bmz',
		kind: 'body',
		name: 'BMZ',
		aliases: [],
		longNames: ['Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung'],
		formerNames: [],
	},
];

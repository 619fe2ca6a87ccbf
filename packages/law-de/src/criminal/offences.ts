/** One offence of §§ 232 to 233a StGB with its range of punishment. */
export interface Offence {
	readonly paragraph: string;
	/** What is done, as a German noun phrase. */
	readonly act: string;
	/** By what means; null where the paragraph does not ask for any of its own. */
	readonly means: string | null;
	/** In months; null where the offence names none. */
	readonly least: number | null;
	readonly most: number | null;
}

const weakness =
	'unter Ausnutzung einer Zwangslage oder der Hilflosigkeit in einem fremden Land, bei Personen unter 21 auch ohne dies';
const force = 'mit Gewalt, durch Drohung mit einem empfindlichen Übel oder durch List';
const aggravated =
	'in erschwerten Fällen (unter 18, schwere Misshandlung oder Gefahr, gewerbsmäßig oder als Bande)';

/** §§ 232 to 233a StGB in the text of 2026-04-29. */
export const offences: readonly Offence[] = [
	{
		paragraph: '§ 232 Abs. 1',
		act: 'Menschenhandel: anwerben, befördern, weitergeben, beherbergen oder aufnehmen zur Ausbeutung (Prostitution, Arbeit, Betteln, Straftaten, Sklaverei, Organentnahme)',
		means: weakness,
		least: 6,
		most: 60,
	},
	{
		paragraph: '§ 232 Abs. 2',
		act: 'Menschenhandel',
		means: `${force}, oder durch Entführen`,
		least: 6,
		most: 120,
	},
	{
		paragraph: '§ 232 Abs. 3 Satz 1',
		act: 'Menschenhandel nach Absatz 1',
		means: aggravated,
		least: 6,
		most: 120,
	},
	{
		paragraph: '§ 232 Abs. 3 Satz 2',
		act: 'Menschenhandel nach Absatz 2',
		means: aggravated,
		least: 12,
		most: 120,
	},
	{
		paragraph: '§ 232a Abs. 1',
		act: 'Zwangsprostitution: zur Prostitution oder zu ausbeuterischen sexuellen Handlungen bringen oder darin halten',
		means: weakness,
		least: 6,
		most: 120,
	},
	{ paragraph: '§ 232a Abs. 3', act: 'Zwangsprostitution', means: force, least: 12, most: 120 },
	{
		paragraph: '§ 232a Abs. 4 (zu Absatz 1)',
		act: 'Zwangsprostitution nach Absatz 1',
		means: aggravated,
		least: 12,
		most: 120,
	},
	{
		paragraph: '§ 232a Abs. 4 (zu Absatz 3)',
		act: 'Zwangsprostitution nach Absatz 3',
		means: aggravated,
		least: 12,
		most: null,
	},
	{
		paragraph: '§ 232a Abs. 6',
		act: 'sexuelle Handlungen gegen Entgelt unter Ausnutzung der Lage der betroffenen Person',
		means: null,
		least: 3,
		most: 60,
	},
	{
		paragraph: '§ 232a Abs. 6 (leichtfertig)',
		act: 'dasselbe, wenn die Lage aus grober Achtlosigkeit verkannt wird',
		means: null,
		least: null,
		most: 36,
	},
	{
		paragraph: '§ 232b Abs. 1',
		act: 'Zwangsarbeit: zu ausbeuterischer Arbeit, in Sklaverei oder zum Betteln bringen',
		means: weakness,
		least: 6,
		most: 120,
	},
	{
		paragraph: '§ 232b Abs. 3 und 4',
		act: 'Zwangsarbeit',
		means: `${force}, oder ${aggravated}`,
		least: 12,
		most: null,
	},
	{
		paragraph: '§ 233 Abs. 1',
		act: 'Ausbeutung durch Arbeit, Betteln oder Straftaten',
		means: weakness,
		least: null,
		most: 36,
	},
	{
		paragraph: '§ 233 Abs. 2',
		act: 'Ausbeutung nach Absatz 1',
		means: 'in erschwerten Fällen (unter 18, Misshandlung, Not durch vorenthaltenen Lohn, Bande)',
		least: 6,
		most: 120,
	},
	{
		paragraph: '§ 233 Abs. 5',
		act: 'Hilfe dazu: vermitteln oder Räume überlassen',
		means: null,
		least: null,
		most: 24,
	},
	{
		paragraph: '§ 233a Abs. 1',
		act: 'Ausbeutung einer Person, die ihrer Freiheit beraubt ist',
		means: null,
		least: 6,
		most: 120,
	},
	{
		paragraph: '§ 233a Abs. 3',
		act: 'Ausbeutung nach Absatz 1',
		means: 'in erschwerten Fällen (wie § 233 Abs. 2)',
		least: 12,
		most: 120,
	},
];

/** A felony (Verbrechen) is an offence whose least punishment is a year (§ 12 Abs. 1 StGB). */
export const isFelony = ({ least }: Offence): boolean => least !== null && least >= 12;

const time = (months: number): string =>
	months % 12 > 0 ? `${months} Monate` : `${months / 12} ${months === 12 ? 'Jahr' : 'Jahre'}`;

/** '6 Monate bis 5 Jahre' */
export const rangeOf = ({ least, most }: Offence): string =>
	least === null
		? `bis ${most === null ? 'zum gesetzlichen Höchstmaß' : time(most)}`
		: most === null
			? `mindestens ${time(least)}`
			: `${time(least)} bis ${time(most)}`;

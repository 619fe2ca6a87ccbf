import { readLimits } from './limits.ts';
import type { ProposedField, ProposedMeasure } from './proposal.ts';
import type { ReadProblem } from './read-problem.ts';

const labels: Readonly<Record<string, string>> = {
	title: 'Titel',
	text: 'Text',
	lead: 'Federführung',
	involved: 'Beteiligte',
	indicator: 'Indikator',
	due: 'Zeitrahmen',
	budget: 'Finanzierung',
	novelty: 'Status',
	level: 'Ebene',
	number: 'Nummer',
};
const isLine: readonly string[] = ['number', 'lead', 'due'];
// What is found here, and so anew whenever a person has changed something.
const found: readonly ReadProblem['kind'][] = [
	'rowWithoutTitle',
	'duplicateNumber',
	'outsideFieldCount',
	'html',
	'tooLong',
];
const looksLikeHtml = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i;

/** Looks at each proposal by itself and at the count of its field; every flaw is said, nothing is dropped. */
export function checkMeasures(
	measures: readonly ProposedMeasure[],
	fields: readonly ProposedField[],
	counts: ReadonlyMap<number, number>,
): { readonly measures: readonly ProposedMeasure[]; readonly problems: readonly ReadProblem[] } {
	const dueCount = (field: number | null): number | null => {
		if (field === null) return null;
		// What the document says of itself comes first: another edition may count otherwise.
		const own = fields.find(({ position }) => position === field)?.measureCount;
		return own ?? counts.get(field) ?? null;
	};
	const times = new Map<string, number>();
	const placeOf = ({ field, texts }: ProposedMeasure): string => `${field ?? 0}-${texts.number}`;
	for (const measure of measures) times.set(placeOf(measure), (times.get(placeOf(measure)) ?? 0) + 1);
	const given = new Map<string, number>();
	const isCountedAnew = (field: number | null): boolean =>
		measures.some((one) => one.field === field && Number.parseInt(one.texts.number, 10) === 1);
	const checked = measures.map((measure): ProposedMeasure => {
		const { texts, field, key } = measure;
		const { number } = texts;
		const problems = measure.problems.filter(({ kind }) => !found.includes(kind));
		if (texts.title === '') problems.push({ kind: 'rowWithoutTitle', number, page: measure.page });
		if ((times.get(placeOf(measure)) ?? 0) > 1) problems.push({ kind: 'duplicateNumber', number, field });
		const count = dueCount(field);
		if (count !== null && isCountedAnew(field) && Number.parseInt(number, 10) > count) {
			problems.push({ kind: 'outsideFieldCount', number, field, count });
		}
		for (const [name, value] of Object.entries(texts)) {
			const column = labels[name] ?? name;
			if (looksLikeHtml.test(value)) problems.push({ kind: 'html', number, column });
			if (value.length > (isLine.includes(name) ? readLimits.lineCharacters : readLimits.cellCharacters)) {
				problems.push({ kind: 'tooLong', number, column, length: value.length });
			}
		}
		const turn = (given.get(key) ?? 0) + 1;
		given.set(key, turn);
		return { ...measure, key: turn > 1 ? `${key}-${turn}` : key, problems };
	});
	return { measures: checked, problems: countProblems(measures, dueCount, isCountedAnew) };
}

function countProblems(
	measures: readonly ProposedMeasure[],
	dueCount: (field: number | null) => number | null,
	isCountedAnew: (field: number | null) => boolean,
): readonly ReadProblem[] {
	return [...new Set(measures.map(({ field }) => field))].flatMap((field) => {
		const own = measures.filter((one) => one.field === field);
		const due = dueCount(field);
		const problems: ReadProblem[] = [];
		if (due !== null && due !== own.length) {
			problems.push({ kind: 'fieldCountDiffers', field, found: own.length, due });
		}
		const numbers = new Set(own.map((one) => Number.parseInt(one.texts.number, 10)));
		const highest = Math.max(...numbers);
		if (isCountedAnew(field) && highest < 1000) {
			for (let number = 1; number < highest; number++) {
				if (!numbers.has(number)) problems.push({ kind: 'numberMissing', number: String(number), field });
			}
		}
		return problems;
	});
}

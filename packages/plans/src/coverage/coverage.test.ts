import fc from 'fast-check';
import { expect, test } from 'vitest';
import { affectedGroups, exploitationForms } from '../records/index.ts';
import { type CoveringMeasure, coverage } from './coverage.ts';
import { coverageCount } from './coverage-count.ts';

const measure = (
	id: string,
	field: string | null,
	groups: CoveringMeasure['groups'],
	forms: CoveringMeasure['forms'],
): CoveringMeasure => ({ id, field, groups, forms });

const cellOf = (measures: readonly CoveringMeasure[], group: string, form: string, field: string | null) =>
	coverage(measures, ['f1', 'f2']).cells.find(
		(cell) => cell.group === group && cell.form === form && cell.field === field,
	);

test('who is named is covered, in the field of the measure alone', () => {
	const measures = [
		measure('m1', 'f1', ['men'], ['labour']),
		measure('m2', 'f1', ['men', 'women'], ['labour']),
	];
	expect(cellOf(measures, 'men', 'labour', 'f1')).toMatchObject({ measures: ['m1', 'm2'], state: 'covered' });
	expect(cellOf(measures, 'men', 'labour', 'f2')).toMatchObject({
		measures: [],
		unsaid: 0,
		state: 'notCovered',
	});
	expect(cellOf(measures, 'men', 'begging', 'f1')).toMatchObject({ state: 'notCovered' });
});

test('a measure that names no group covers an unknown group, not nobody and not everybody', () => {
	const measures = [measure('m1', 'f1', [], ['labour'])];
	expect(cellOf(measures, 'men', 'labour', 'f1')).toMatchObject({
		measures: [],
		unsaid: 1,
		state: 'notSaid',
	});
	expect(cellOf(measures, 'men', 'sexual', 'f1')).toMatchObject({ unsaid: 0, state: 'notCovered' });
	expect(coverage(measures, ['f1']).unsaid).toEqual([{ field: 'f1', base: 1, noGroup: ['m1'], noForm: [] }]);
});

test('a measure that names neither leaves its whole field unsaid', () => {
	const { cells } = coverage([measure('m1', 'f1', [], [])], ['f1']);
	expect(coverageCount({ cells })).toEqual({ base: 96, covered: 0, notSaid: 96, notCovered: 0 });
});

test('a plan without measures is not covered anywhere, and says that it counted none', () => {
	const none = coverage([], ['f1', 'f2']);
	expect(none.base).toBe(0);
	expect(coverageCount(none)).toEqual({ base: 192, covered: 0, notSaid: 0, notCovered: 192 });
});

test('measures without a field and in fields that nobody named are not lost', () => {
	const { cells, unsaid } = coverage(
		[measure('m1', null, ['men'], ['labour']), measure('m2', 'f9', [], [])],
		['f1'],
	);
	expect([...new Set(cells.map(({ field }) => field))]).toEqual(['f1', null, 'f9']);
	expect(unsaid.map(({ base }) => base)).toEqual([0, 1, 1]);
});

test('every measure stands in exactly the cells it names, and is counted as unsaid where it leaves room', () => {
	const any = fc.array(
		fc.record({
			id: fc.uuid(),
			field: fc.constantFrom(null, 'f1', 'f2'),
			groups: fc.subarray([...affectedGroups]),
			forms: fc.subarray([...exploitationForms]),
		}),
		{ maxLength: 30 },
	);
	fc.assert(
		fc.property(any, (measures) => {
			for (const { group, form, field, measures: ids, unsaid } of coverage(measures, ['f1']).cells) {
				const here = measures.filter((one) => one.field === field);
				const named = here.filter((one) => one.groups.includes(group) && one.forms.includes(form));
				const possible = here.filter(
					(one) =>
						(one.groups.length === 0 || one.groups.includes(group)) &&
						(one.forms.length === 0 || one.forms.includes(form)),
				);
				expect(ids).toEqual(named.map(({ id }) => id));
				expect(unsaid).toBe(possible.length - named.length);
			}
		}),
	);
});

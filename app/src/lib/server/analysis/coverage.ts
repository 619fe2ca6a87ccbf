import { coverageRule } from '@schutznetz/plans/coverage';
import {
	type AffectedGroup,
	affectedGroups,
	type ExploitationForm,
	exploitationForms,
} from '@schutznetz/plans/records';
import { countCoverage, type Db } from '../db/index.ts';
import { type PlanScope, readScope } from './plan-scope.ts';

/** Whether a group facing a form is covered; what nobody said is not "nobody". */
export type CoverageState = 'covered' | 'notSaid' | 'notCovered';

/** One cell of the matrix. */
export interface MatrixCell {
	readonly form: ExploitationForm;
	/** Measures that name both. */
	readonly count: number;
	/** Measures that leave the group, the form or both unsaid, and exclude neither. */
	readonly unsaid: number;
	readonly state: CoverageState;
}

/** The matrix group × form over the measures of plans, of one field where one is chosen. */
export interface CoveragePage {
	readonly scope: PlanScope;
	readonly field: string;
	readonly fields: readonly { readonly id: string; readonly label: string }[];
	/** How many measures the matrix is made of. */
	readonly measures: number;
	readonly rows: readonly { readonly group: AffectedGroup; readonly cells: readonly MatrixCell[] }[];
	readonly counts: Readonly<Record<CoverageState, number>> & { readonly base: number };
	/** Measures that name no group, no form. */
	readonly silent: { readonly noGroup: number; readonly noForm: number };
	readonly rule: string;
}

/**
 * Counts which groups and forms the measures name, by the rule of the package's `coverage`; the counting itself is done
 * in the database, so that ten thousand measures cost no more than two hundred.
 */
export async function coverageOf(db: Db, search: URLSearchParams): Promise<CoveragePage> {
	const { names, ...scope } = await readScope(db, search.get('plan'));
	const planIds = scope.plans.map(({ id }) => id);
	const fields = [...names.fields.values()]
		.filter(({ plan }) => planIds.includes(plan))
		.map(({ id, plan, roman, position, name }) => ({
			id,
			label: `${names.plans.get(plan)?.short ?? plan}, ${roman ?? position}. ${name}`,
		}));
	const field = fields.find(({ id }) => id === search.get('feld'))?.id ?? '';
	const { measures, noGroup, noForm, pairs } = await countCoverage(db, {
		plans: planIds,
		field: field === '' ? null : field,
	});
	const countOf = new Map(pairs.map(({ group, form, count }) => [`${group} ${form}`, count]));
	const at = (group: string, form: string): number => countOf.get(`${group} ${form}`) ?? 0;
	const rows = affectedGroups.map((group) => ({
		group,
		cells: exploitationForms.map((form): MatrixCell => {
			const count = at(group, form);
			const unsaid = at(group, '') + at('', form) + at('', '');
			const state = count > 0 ? 'covered' : unsaid > 0 ? 'notSaid' : 'notCovered';
			return { form, count, unsaid, state };
		}),
	}));
	const cells = rows.flatMap((row) => row.cells);
	const inState = (wanted: CoverageState): number => cells.filter(({ state }) => state === wanted).length;
	return {
		scope,
		field,
		fields,
		measures,
		rows,
		counts: {
			base: cells.length,
			covered: inState('covered'),
			notSaid: inState('notSaid'),
			notCovered: inState('notCovered'),
		},
		silent: { noGroup, noForm },
		rule: coverageRule,
	};
}

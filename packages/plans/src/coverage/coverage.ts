import {
	type AffectedGroup,
	affectedGroups,
	type ExploitationForm,
	exploitationForms,
	type Measure,
} from '../records/index.ts';

/** What of a measure is counted, with its record's id. */
export type CoveringMeasure = Pick<Measure, 'field' | 'groups' | 'forms'> & { readonly id: string };

/** Whether a group facing a form of exploitation is covered in a field. */
export interface CoverageCell {
	readonly group: AffectedGroup;
	readonly form: ExploitationForm;
	/** Id of a field; null gathers measures that stand in none. */
	readonly field: string | null;
	/** Measures that name both the group and the form. */
	readonly measures: readonly string[];
	/** How many more may cover it: they leave the group, the form or both unsaid and exclude neither. */
	readonly unsaid: number;
	/** `notSaid`: no measure names both, and some say nothing; who covers it is unknown, which is not nobody. */
	readonly state: 'covered' | 'notSaid' | 'notCovered';
}

/** Measures of a field that leave something unsaid. */
export interface UnsaidInField {
	readonly field: string | null;
	/** How many measures the field has here. */
	readonly base: number;
	readonly noGroup: readonly string[];
	readonly noForm: readonly string[];
}

/** The matrix group × form × field. */
export interface Coverage {
	/** How many measures were counted. */
	readonly base: number;
	/** Fields in the order given, in each the groups, in each the forms. */
	readonly cells: readonly CoverageCell[];
	readonly unsaid: readonly UnsaidInField[];
	/** A sentence for people. */
	readonly rule: string;
}

/** By which rule cells are filled. */
export const coverageRule =
	'Gezählt wird, was eine Maßnahme selbst nennt: Gruppe und Form. Nennt sie keine Gruppe oder keine Form, ist nicht gesagt, wen sie erreicht; das zählt weder als abgedeckt noch als nicht abgedeckt.';

/**
 * Lays measures into the matrix of groups, forms and fields; the empty cells are the finding.
 *
 * @param fields - ids of the fields to show, those without a measure too; fields that only measures name follow
 */
export function coverage(measures: readonly CoveringMeasure[], fields: readonly string[]): Coverage {
	const known = [...new Set<string | null>([...fields, ...measures.map(({ field }) => field)])];
	const byField = Map.groupBy(measures, ({ field }) => field);
	const perField = known.map((field) => inField(field, byField.get(field) ?? []));
	return {
		base: measures.length,
		cells: perField.flatMap(({ cells }) => cells),
		unsaid: perField.map(({ unsaid }) => unsaid),
		rule: coverageRule,
	};
}

function inField(
	field: string | null,
	measures: readonly CoveringMeasure[],
): { readonly cells: readonly CoverageCell[]; readonly unsaid: UnsaidInField } {
	const named = new Map<string, string[]>();
	const open = new Map<string, number>();
	for (const { id, groups, forms } of measures) {
		for (const group of groups.length === 0 ? ['?'] : new Set(groups)) {
			for (const form of forms.length === 0 ? ['?'] : new Set(forms)) {
				const key = `${group} ${form}`;
				const ids = named.get(key) ?? [];
				if (group === '?' || form === '?') open.set(key, (open.get(key) ?? 0) + 1);
				else if (ids.push(id) === 1) named.set(key, ids);
			}
		}
	}
	const openAt = (key: string): number => open.get(key) ?? 0;
	const cells = affectedGroups.flatMap((group) =>
		exploitationForms.map((form): CoverageCell => {
			const ids = named.get(`${group} ${form}`) ?? [];
			const unsaid = openAt(`${group} ?`) + openAt(`? ${form}`) + openAt('? ?');
			const state = ids.length > 0 ? 'covered' : unsaid > 0 ? 'notSaid' : 'notCovered';
			return { group, form, field, measures: ids, unsaid, state };
		}),
	);
	const without = (key: 'groups' | 'forms'): readonly string[] =>
		measures.filter((measure) => measure[key].length === 0).map(({ id }) => id);
	return {
		cells,
		unsaid: { field, base: measures.length, noGroup: without('groups'), noForm: without('forms') },
	};
}

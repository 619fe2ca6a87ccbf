import type { RecordKind } from '@schutznetz/plans/records';
import { m } from '#lib/paraglide/messages.js';

/** Kinds of records that a feed names. */
export const recordKindLabels: Readonly<Partial<Record<RecordKind, () => string>>> = {
	plan: m.measure_kind_plan,
	edition: m.measure_kind_edition,
	field: m.measure_kind_field,
	goal: m.measure_kind_goal,
	measure: m.measure_kind_measure,
	indicator: m.measure_kind_indicator,
	priority: m.measure_kind_priority,
	variant: m.measure_kind_variant,
	evidence: m.measure_kind_evidence,
	link: m.measure_kind_link,
	round: m.measure_kind_round,
	consultation: m.measure_kind_consultation,
	demand: m.measure_kind_demand,
	demandWording: m.measure_kind_wording,
};

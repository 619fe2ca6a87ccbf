import type { GapKind } from '@schutznetz/plans/gaps';
import type { Criterion } from '@schutznetz/plans/measurability';
import type { LandCell, RecordKind } from '@schutznetz/plans/records';
import type { PointStatus } from '@schutznetz/plans/statistics';
import { m } from '#lib/paraglide/messages.js';

type Labels<Key extends string> = Readonly<Record<Key, () => string>>;

/** How a value of a series came about. */
export const statusLabels: Labels<PointStatus> = {
	reported: m.analysis_status_reported,
	derived: m.analysis_status_derived,
	revised: m.analysis_status_revised,
	rounded: m.analysis_status_rounded,
	atLeast: m.analysis_status_at_least,
};

/** Whether a group facing a form is covered. */
export const coverageLabels: Labels<'covered' | 'notSaid' | 'notCovered'> = {
	covered: m.analysis_coverage_covered,
	notSaid: m.analysis_coverage_not_said,
	notCovered: m.analysis_coverage_not_covered,
};

/** What is missing. */
export const gapLabels: Labels<GapKind> = {
	demandAbsent: m.analysis_gap_demand_absent,
	demandOnlyExamined: m.analysis_gap_demand_examined,
	demandContradicted: m.analysis_gap_demand_contradicted,
	demandUnread: m.analysis_gap_demand_unread,
	measureWithoutLead: m.analysis_gap_measure_lead,
	measureWithoutIndicator: m.analysis_gap_measure_indicator,
	measureWithoutOutcome: m.analysis_gap_measure_outcome,
	measureWithoutDate: m.analysis_gap_measure_date,
	measureWithoutMoney: m.analysis_gap_measure_money,
	measureWithoutDemand: m.analysis_gap_measure_demand,
};

/** What makes a measure checkable. */
export const criterionLabels: Labels<Criterion> = {
	lead: m.analysis_criterion_lead,
	date: m.analysis_criterion_date,
	output: m.analysis_criterion_output,
	outcome: m.analysis_criterion_outcome,
	budget: m.analysis_criterion_budget,
	groups: m.analysis_criterion_groups,
	laender: m.analysis_criterion_laender,
	wording: m.analysis_criterion_wording,
};

/** What happens on a day. */
export const timelineLabels: Labels<
	'event' | 'endangers' | 'obligation' | 'measure' | 'round' | 'consultation'
> = {
	event: m.analysis_timeline_event,
	endangers: m.analysis_timeline_endangers,
	obligation: m.analysis_timeline_obligation,
	measure: m.analysis_timeline_measure,
	round: m.analysis_timeline_round,
	consultation: m.analysis_timeline_consultation,
};

/** What became of a measure in the next edition. */
export const fateLabels: Labels<'reworded' | 'split' | 'merged' | 'dropped' | 'new' | 'same'> = {
	reworded: m.analysis_fate_reworded,
	split: m.analysis_fate_split,
	merged: m.analysis_fate_merged,
	dropped: m.analysis_fate_dropped,
	new: m.analysis_fate_new,
	same: m.analysis_fate_same,
};

/** What is looked at in each Land. */
export const topicLabels: Labels<LandCell['topic']> = {
	cooperationAgreement: m.analysis_topic_cooperation,
	bedenkfristPractice: m.analysis_topic_bedenkfrist,
	places: m.analysis_topic_places,
	funding: m.analysis_topic_funding,
};

/** What stands in a cell of a Land. */
export const landValueLabels: Labels<LandCell['value']> = {
	yes: m.analysis_land_yes,
	partly: m.analysis_land_partly,
	no: m.analysis_land_no,
	unknown: m.analysis_land_unknown,
};

/** What a record is; the internal kinds are never public and have no name here. */
export const kindLabels: Readonly<Partial<Record<RecordKind, () => string>>> = {
	plan: m.analysis_kind_plan,
	edition: m.analysis_kind_edition,
	field: m.analysis_kind_field,
	goal: m.analysis_kind_goal,
	measure: m.analysis_kind_measure,
	indicator: m.analysis_kind_indicator,
	observation: m.analysis_kind_observation,
	body: m.analysis_kind_body,
	demand: m.analysis_kind_demand,
	demandWording: m.analysis_kind_demand_wording,
	recommendation: m.analysis_kind_recommendation,
	obligation: m.analysis_kind_obligation,
	link: m.analysis_kind_link,
	verdict: m.analysis_kind_verdict,
	event: m.analysis_kind_event,
	priority: m.analysis_kind_priority,
	variant: m.analysis_kind_variant,
	evidence: m.analysis_kind_evidence,
	round: m.analysis_kind_round,
	consultation: m.analysis_kind_consultation,
	landCell: m.analysis_kind_land_cell,
};

/** What somebody did with a record, and what a party said. */
export const changeLabels: Labels<'added' | 'changed' | 'withdrawn'> = {
	added: m.analysis_change_added,
	changed: m.analysis_change_changed,
	withdrawn: m.analysis_change_withdrawn,
};
/** See `changeLabels`. */
export const contributionLabels: Labels<'report' | 'assessment' | 'reply'> = {
	report: m.analysis_contribution_report,
	assessment: m.analysis_contribution_assessment,
	reply: m.analysis_contribution_reply,
};

import type { Access, Basis, DemandState, PlanFactKey, StatementNature, Verdict } from '@schutznetz/plans';
import { m } from '#lib/paraglide/messages.js';

type Labels<Key extends string> = Readonly<Record<Key, () => string>>;

/** What became of a demand. */
export const stateLabels: Labels<DemandState> = {
	open: m.monitor_state_open,
	partly: m.monitor_state_partly,
	overtaken: m.monitor_state_overtaken,
	replaced: m.monitor_state_replaced,
	notReviewed: m.monitor_state_not_reviewed,
};

/** What an author says that a plan does. */
export const verdictLabels: Labels<Verdict | 'noVerdict'> = {
	takenUp: m.monitor_verdict_taken_up,
	partly: m.monitor_verdict_partly,
	absent: m.monitor_verdict_absent,
	unclear: m.monitor_verdict_unclear,
	positive: m.monitor_verdict_positive,
	noVerdict: m.monitor_verdict_none,
};

/** What a statement is. */
export const natureLabels: Labels<StatementNature> = {
	assessment: m.monitor_nature_assessment,
	demand: m.monitor_nature_demand,
	observation: m.monitor_nature_observation,
	fact: m.monitor_nature_fact,
	pledge: m.monitor_nature_pledge,
};

/** Where an attribution comes from. */
export const basisLabels: Labels<Basis> = {
	text: m.monitor_basis_text,
	chapter: m.monitor_basis_chapter,
	assigned: m.monitor_basis_assigned,
};

/** How much of a source we had. */
export const accessLabels: Labels<Access> = {
	full: m.monitor_access_full,
	excerpt: m.monitor_access_excerpt,
	reference: m.monitor_access_reference,
};

/** The side of a plan that a fact is about. */
export const factLabels: Labels<PlanFactKey> = {
	responsible: m.monitor_fact_responsible,
	coordinator: m.monitor_fact_coordinator,
	competent: m.monitor_fact_competent,
	adopted: m.monitor_fact_adopted,
	term: m.monitor_fact_term,
	measures: m.monitor_fact_measures,
	measureFormat: m.monitor_fact_measure_format,
	monitoring: m.monitor_fact_monitoring,
	goals: m.monitor_fact_goals,
	priorities: m.monitor_fact_priorities,
	scope: m.monitor_fact_scope,
	legalBasis: m.monitor_fact_legal_basis,
};

/** The sets of open data, by the name of their files. */
export const dataSetLabels = {
	forderungen: m.monitor_dataset_forderungen,
	empfehlungen: m.monitor_dataset_empfehlungen,
	plaene: m.monitor_dataset_plaene,
	aussagen: m.monitor_dataset_aussagen,
	quellen: m.monitor_dataset_quellen,
} as const;

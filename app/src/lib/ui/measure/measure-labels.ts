import type {
	AffectedGroup,
	AssessmentValue,
	Dimension,
	ExploitationForm,
	Indicator,
	LinkEnd,
	LinkType,
	Measure,
	Observation,
	PracticeAssessment,
	Report,
} from '@schutznetz/plans/records';
import { m } from '#lib/paraglide/messages.js';

type Labels<Key extends string> = Readonly<Record<Key, () => string>>;

/** Groups whose inclusion is looked at. */
export const groupLabels: Labels<AffectedGroup> = {
	women: m.measure_group_women,
	men: m.measure_group_men,
	transNonBinary: m.measure_group_trans_non_binary,
	minors: m.measure_group_minors,
	youngAdults: m.measure_group_young_adults,
	euCitizens: m.measure_group_eu_citizens,
	thirdCountryNationals: m.measure_group_third_country,
	undocumented: m.measure_group_undocumented,
	asylumSeekers: m.measure_group_asylum_seekers,
	domesticWorkers: m.measure_group_domestic_workers,
	sexWorkers: m.measure_group_sex_workers,
	peopleWithDisabilities: m.measure_group_disabilities,
};

/** Forms of trafficking and exploitation. */
export const formLabels: Labels<ExploitationForm> = {
	sexual: m.measure_form_sexual,
	labour: m.measure_form_labour,
	begging: m.measure_form_begging,
	criminalActs: m.measure_form_criminal_acts,
	organRemoval: m.measure_form_organ_removal,
	forcedMarriage: m.measure_form_forced_marriage,
	illegalAdoption: m.measure_form_illegal_adoption,
	surrogacy: m.measure_form_surrogacy,
};

/** Who a measure binds. */
export const levelLabels: Labels<NonNullable<Measure['level']>> = {
	federal: m.measure_level_federal,
	laender: m.measure_level_laender,
	both: m.measure_level_both,
};

/** Whether the plan brings something new. */
export const noveltyLabels: Labels<NonNullable<Measure['novelty']>> = {
	new: m.measure_novelty_new,
	continued: m.measure_novelty_continued,
};

/** Whether it ends by its nature. */
export const natureLabels: Labels<NonNullable<Measure['nature']>> = {
	project: m.measure_nature_project,
	structure: m.measure_nature_structure,
};

export { lands as landNames } from '@schutznetz/law-de/lands';

/** What the lead reports, or that it did not. */
export const reportLabels: Labels<Report['state'] | 'none'> = {
	notStarted: m.measure_state_not_started,
	begun: m.measure_state_begun,
	partly: m.measure_state_partly,
	done: m.measure_state_done,
	stopped: m.measure_state_stopped,
	unknown: m.measure_state_unknown,
	none: m.measure_state_none,
};

/** What an assessment looks at. */
export const dimensionLabels: Labels<Dimension> = {
	state: m.measure_dimension_state,
	completeness: m.measure_dimension_completeness,
	inclusiveness: m.measure_dimension_inclusiveness,
	effect: m.measure_dimension_effect,
	resources: m.measure_dimension_resources,
	participation: m.measure_dimension_participation,
};

/** A value of an assessment. */
export const valueLabels: Labels<AssessmentValue> = {
	notStarted: m.measure_state_not_started,
	begun: m.measure_state_begun,
	partly: m.measure_state_partly,
	done: m.measure_state_done,
	stopped: m.measure_state_stopped,
	none: m.measure_degree_none,
	little: m.measure_degree_little,
	mostly: m.measure_degree_mostly,
	fully: m.measure_degree_fully,
	notAssessable: m.measure_not_assessable,
};

/** What a centre notices. */
export const practiceLabels: Labels<PracticeAssessment['value']> = {
	noticeable: m.measure_practice_noticeable,
	partly: m.measure_practice_partly,
	notNoticeable: m.measure_practice_not_noticeable,
	worse: m.measure_practice_worse,
	notAssessable: m.measure_not_assessable,
};

/** How something is linked. */
export const linkLabels: Labels<LinkType> = {
	fulfils: m.measure_link_fulfils,
	partly: m.measure_link_partly,
	examines: m.measure_link_examines,
	absent: m.measure_link_absent,
	contradicts: m.measure_link_contradicts,
	dependsOn: m.measure_link_depends_on,
	mustMirror: m.measure_link_must_mirror,
	overlaps: m.measure_link_overlaps,
	splitInto: m.measure_link_split_into,
	mergedInto: m.measure_link_merged_into,
	replacedBy: m.measure_link_replaced_by,
	endangers: m.measure_link_endangers,
	about: m.measure_link_about,
	supports: m.measure_link_supports,
};

/** The same link between measures, read from its other end. */
export const backLinkLabels: Readonly<Partial<Record<LinkType, () => string>>> = {
	dependsOn: m.measure_link_needed_by,
	splitInto: m.measure_link_split_from,
	mergedInto: m.measure_link_merged_from,
	replacedBy: m.measure_link_replaces,
};

/** What stands at the end of a link. */
export const endLabels: Labels<LinkEnd['kind']> = {
	demand: m.measure_end_demand,
	recommendation: m.measure_end_recommendation,
	obligation: m.measure_end_obligation,
	measure: m.measure_end_measure,
	event: m.measure_end_event,
	statement: m.measure_end_statement,
	series: m.measure_end_series,
};

/** What an indicator measures. */
export const indicatorLabels: Labels<Indicator['type']> = {
	structure: m.measure_indicator_structure,
	process: m.measure_indicator_process,
	outcome: m.measure_indicator_outcome,
};

/** How sure an observation is. */
export const confidenceLabels: Labels<Observation['confidence']> = {
	high: m.measure_confidence_high,
	medium: m.measure_confidence_medium,
	low: m.measure_confidence_low,
};

/** Who wrote or published, by role. */
export const roleLabels: Readonly<Record<string, () => string>> = {
	release: m.measure_role_release,
	command: m.measure_role_command,
	office: m.measure_role_office,
	rapporteur: m.measure_role_rapporteur,
};

/** Parts of a measure that a history names. */
export const partLabels: Readonly<Record<string, () => string>> = {
	plan: m.measure_plan,
	edition: m.measure_edition,
	field: m.measure_field,
	goal: m.measure_goal,
	number: m.measure_number,
	title: m.measure_title,
	text: m.measure_text,
	leads: m.measure_leads,
	leadText: m.measure_lead_text,
	involved: m.measure_involved,
	level: m.measure_level,
	land: m.measure_land,
	novelty: m.measure_novelty,
	nature: m.measure_nature,
	indicatorText: m.measure_indicator_text,
	dueText: m.measure_due_text,
	dueOn: m.measure_due_on,
	budgetText: m.measure_budget_text,
	budgetLine: m.measure_budget_line,
	securedUntil: m.measure_secured_until,
	groups: m.measure_groups,
	forms: m.measure_forms,
	strategies: m.measure_strategies,
	place: m.measure_place,
};

/** The text of a code that may be of a later release, which then stands as it is. */
export function labelOf(labels: Readonly<Partial<Record<string, () => string>>>, code: string): string {
	return labels[code]?.() ?? code;
}

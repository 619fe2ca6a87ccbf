import type { RecordKind } from '@schutznetz/plans/records';
import { m } from '#lib/paraglide/messages.js';
import {
	confidenceLabels,
	endLabels,
	formLabels,
	groupLabels,
	indicatorLabels,
	landNames,
	levelLabels,
	linkLabels,
	natureLabels,
	noveltyLabels,
	roleLabels,
} from '../measure/measure-labels.ts';
import { stateLabels } from '../monitor/labels.ts';

type Words = Readonly<Partial<Record<string, () => string>>>;

/** One of a kind. */
export const kindLabels: Readonly<Record<RecordKind, () => string>> = {
	plan: m.edit_kind_plan,
	edition: m.edit_kind_edition,
	field: m.edit_kind_field,
	goal: m.edit_kind_goal,
	measure: m.edit_kind_measure,
	indicator: m.edit_kind_indicator,
	observation: m.edit_kind_observation,
	body: m.edit_kind_body,
	demand: m.edit_kind_demand,
	demandWording: m.edit_kind_demand_wording,
	recommendation: m.edit_kind_recommendation,
	obligation: m.edit_kind_obligation,
	link: m.edit_kind_link,
	verdict: m.edit_kind_verdict,
	event: m.edit_kind_event,
	priority: m.edit_kind_priority,
	variant: m.edit_kind_variant,
	evidence: m.edit_kind_evidence,
	round: m.edit_kind_round,
	consultation: m.edit_kind_consultation,
	landCell: m.edit_kind_land_cell,
	group: m.edit_kind_group,
	meeting: m.edit_kind_meeting,
	action: m.edit_kind_action,
};

/** All of a kind. */
export const kindsLabels: Readonly<Record<RecordKind, () => string>> = {
	plan: m.edit_kinds_plan,
	edition: m.edit_kinds_edition,
	field: m.edit_kinds_field,
	goal: m.edit_kinds_goal,
	measure: m.edit_kinds_measure,
	indicator: m.edit_kinds_indicator,
	observation: m.edit_kinds_observation,
	body: m.edit_kinds_body,
	demand: m.edit_kinds_demand,
	demandWording: m.edit_kinds_demand_wording,
	recommendation: m.edit_kinds_recommendation,
	obligation: m.edit_kinds_obligation,
	link: m.edit_kinds_link,
	verdict: m.edit_kinds_verdict,
	event: m.edit_kinds_event,
	priority: m.edit_kinds_priority,
	variant: m.edit_kinds_variant,
	evidence: m.edit_kinds_evidence,
	round: m.edit_kinds_round,
	consultation: m.edit_kinds_consultation,
	landCell: m.edit_kinds_land_cell,
	group: m.edit_kinds_group,
	meeting: m.edit_kinds_meeting,
	action: m.edit_kinds_action,
};

const fieldWords: Words = {
	plan: m.edit_field_plan,
	edition: m.edit_field_edition,
	field: m.edit_field_field,
	goal: m.edit_field_goal,
	measure: m.edit_field_measure,
	indicator: m.edit_field_indicator,
	body: m.edit_field_body,
	demand: m.edit_field_demand,
	group: m.edit_field_group,
	meeting: m.edit_field_meeting,
	statement: m.edit_field_statement,
	number: m.edit_field_number,
	title: m.edit_field_title,
	text: m.edit_field_text,
	leads: m.edit_field_leads,
	leadText: m.edit_field_lead_text,
	involved: m.edit_field_involved,
	level: m.edit_field_level,
	land: m.edit_field_land,
	novelty: m.edit_field_novelty,
	nature: m.edit_field_nature,
	indicatorText: m.edit_field_indicator_text,
	dueText: m.edit_field_due_text,
	dueOn: m.edit_field_due_on,
	budgetText: m.edit_field_budget_text,
	budgetLine: m.edit_field_budget_line,
	securedUntil: m.edit_field_secured_until,
	groups: m.edit_field_groups,
	forms: m.edit_field_forms,
	strategies: m.edit_field_strategies,
	place: m.edit_field_place,
	short: m.edit_field_short,
	name: m.edit_field_name,
	kind: m.edit_field_kind,
	alsoKnownAs: m.edit_field_also_known_as,
	ties: m.edit_field_ties,
	on: m.edit_field_on,
	document: m.edit_field_document,
	follows: m.edit_field_follows,
	position: m.edit_field_position,
	roman: m.edit_field_roman,
	measureCount: m.edit_field_measure_count,
	type: m.edit_field_type,
	scale: m.edit_field_scale,
	note: m.edit_field_note,
	value: m.edit_field_value,
	reason: m.edit_field_reason,
	source: m.edit_field_source,
	url: m.edit_field_url,
	confidence: m.edit_field_confidence,
	to: m.edit_field_to,
	assessor: m.edit_field_assessor,
	verdict: m.edit_field_verdict,
	instrument: m.edit_field_instrument,
	article: m.edit_field_article,
	inForceOn: m.edit_field_in_force_on,
	rank: m.edit_field_rank,
	language: m.edit_field_language,
	sourceHash: m.edit_field_source_hash,
	testedBy: m.edit_field_tested_by,
	about: m.edit_field_about,
	sha256: m.edit_field_sha256,
	opensOn: m.edit_field_opens_on,
	reportsDueOn: m.edit_field_reports_due_on,
	closesOn: m.edit_field_closes_on,
	questions: m.edit_field_questions,
	measures: m.edit_field_measures,
	question: m.edit_field_question,
	outcome: m.edit_field_outcome,
	topic: m.edit_field_topic,
	purpose: m.edit_field_purpose,
	members: m.edit_field_members,
	attending: m.edit_field_attending,
	minutes: m.edit_field_minutes,
	owner: m.edit_field_owner,
	doneOn: m.edit_field_done_on,
	adoptedOn: m.edit_field_adopted_on,
	endsOn: m.edit_field_ends_on,
	unknowns: m.edit_field_unknowns,
	summary: m.edit_field_summary,
	topics: m.edit_field_topics,
	state: m.edit_field_state,
	laterDevelopment: m.edit_field_later_development,
	id: m.edit_field_id,
	catalogue: m.edit_field_catalogue,
	chapter: m.edit_field_chapter,
	addressees: m.edit_field_addressees,
	legalReferences: m.edit_field_legal_references,
	from: m.edit_field_from,
};

const partWords: Words = {
	kind: m.edit_part_kind,
	id: m.edit_part_id,
	unit: m.edit_part_unit,
	baseline: m.edit_part_baseline,
	baselineOn: m.edit_part_baseline_on,
	target: m.edit_part_target,
	targetOn: m.edit_part_target_on,
	steps: m.edit_part_steps,
	note: m.edit_part_note,
	sources: m.edit_part_sources,
};

/** A field, or a part of one: 'from.kind' is "Von: Art", 'fields › 1 › name' keeps its first word. */
export function fieldLabel(kind: RecordKind, at: string): string {
	const [key = '', ...parts] = at.split(/ › |\./);
	const word = kind === 'recommendation' && key === 'group' ? m.edit_field_heading : fieldWords[key];
	const rest = parts.map((part) => partWords[part]?.() ?? fieldWords[part]?.() ?? part);
	return [word?.() ?? (key || m.edit_problem_whole()), ...rest].join(': ');
}

const bodyKinds: Words = {
	federal: m.edit_choice_body_federal,
	authority: m.edit_choice_body_authority,
	land: m.edit_choice_body_land,
	rapporteur: m.edit_choice_body_rapporteur,
	civilSociety: m.edit_choice_body_civil,
	other: m.edit_choice_body_other,
};
const readingLevels: Words = {
	wording: m.edit_choice_level_wording,
	plain: m.edit_choice_level_plain,
	easy: m.edit_choice_level_easy,
};
const landTopics: Words = {
	cooperationAgreement: m.edit_choice_topic_agreement,
	bedenkfristPractice: m.edit_choice_topic_bedenkfrist,
	places: m.edit_choice_topic_places,
	funding: m.edit_choice_topic_funding,
};
const landValues: Words = {
	yes: m.edit_choice_yes,
	partly: m.edit_choice_partly,
	no: m.edit_choice_no,
	unknown: m.edit_choice_unknown,
};
const scales: Words = { number: m.edit_choice_scale_number, steps: m.edit_choice_scale_steps };
const ranks: Words = { 1: m.edit_choice_rank_1, 2: m.edit_choice_rank_2, 3: m.edit_choice_rank_3 };

/** By field, where kinds differ by 'kind.field'. */
const choiceWords: Readonly<Partial<Record<string, Words>>> = {
	'body.kind': bodyKinds,
	'indicator.type': indicatorLabels,
	'link.type': linkLabels,
	'variant.level': readingLevels,
	'measure.level': levelLabels,
	'landCell.topic': landTopics,
	'landCell.value': landValues,
	'demand.state': stateLabels,
	novelty: noveltyLabels,
	nature: natureLabels,
	confidence: confidenceLabels,
	rank: ranks,
	groups: groupLabels,
	forms: formLabels,
	'scale.kind': scales,
	'from.kind': endLabels,
	'to.kind': endLabels,
	'about.kind': kindLabels,
};

/** A choice in words; a code that has none stands as it is. */
export function choiceLabel(kind: RecordKind, name: string, code: string): string {
	if (name === 'land') return landNames[code as keyof typeof landNames] ?? code;
	const words = choiceWords[`${kind}.${name}`] ?? choiceWords[name];
	return words?.[code]?.() ?? code;
}

const partyWords: Words = {
	...roleLabels,
	civil: m.edit_role_civil,
	ministry: m.edit_role_ministry,
	land: m.edit_role_land,
	centre: m.edit_role_centre,
};

/** Who wrote or published. */
export const roleLabel = (role: string): string => partyWords[role]?.() ?? role;

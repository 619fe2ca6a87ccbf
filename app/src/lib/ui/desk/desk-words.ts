import { m } from '#lib/paraglide/messages.js';

/** How far a run is. */
export const stateWords = {
	reading: m.desk_state_reading,
	cut: m.desk_state_cut,
	open: m.desk_state_open,
	failed: m.desk_state_failed,
	committed: m.desk_state_committed,
	undone: m.desk_state_undone,
	stillPublic: m.desk_state_still_public,
} as const;

/** What became of a measure from one edition to the next. */
export const fateWords = {
	new: m.desk_fate_new,
	same: m.desk_fate_same,
	reworded: m.desk_fate_reworded,
	split: m.desk_fate_split,
	merged: m.desk_fate_merged,
	unchanged: m.desk_fate_unchanged,
	changed: m.desk_fate_changed,
} as const;

/** What a column can mean. */
export const meaningWords = {
	number: m.desk_as_number,
	title: m.desk_as_title,
	text: m.desk_as_text,
	lead: m.desk_as_lead,
	involved: m.desk_as_involved,
	indicator: m.desk_as_indicator,
	due: m.desk_as_due,
	budget: m.desk_as_budget,
	novelty: m.desk_as_novelty,
	field: m.desk_as_field,
	goal: m.desk_as_goal,
	level: m.desk_as_level,
	ignore: m.desk_as_ignore,
} as const;

/** What an import touches beside measures. */
export const placeWords = {
	edition: m.desk_place_edition,
	field: m.desk_place_field,
	goal: m.desk_place_goal,
} as const;

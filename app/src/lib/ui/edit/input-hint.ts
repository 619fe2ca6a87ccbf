import type { RecordKind } from '@schutznetz/plans/records';
import { m } from '#lib/paraglide/messages.js';
import type { RecordInput } from './record-input.ts';

const byName: Readonly<Partial<Record<string, () => string>>> = {
	leads: m.edit_hint_names,
	involved: m.edit_hint_names,
	measures: m.edit_hint_ids,
	members: m.edit_hint_members,
	'laterDevelopment.sources': m.edit_hint_citation,
	value: m.edit_hint_value,
	language: m.edit_hint_language,
	url: m.edit_hint_address,
	testedBy: m.edit_hint_tested,
	'scale.kind': m.edit_hint_scale_number,
	'scale.steps': m.edit_hint_steps,
	'from.id': m.edit_hint_end,
	'to.id': m.edit_hint_end,
	'about.id': m.edit_hint_end,
};

/** How a field is filled in, where its label does not say it. */
export function inputHint(kind: RecordKind, { name, widget }: RecordInput): string | undefined {
	if (kind === 'demandWording' && name === 'on') return m.edit_hint_year();
	if ((kind === 'demand' || kind === 'recommendation') && name === 'source') return m.edit_hint_citation();
	const words = byName[name];
	if (words) return words();
	if (widget === 'lines') return m.edit_hint_lines();
	return widget === 'suggest' ? m.edit_hint_suggest() : undefined;
}

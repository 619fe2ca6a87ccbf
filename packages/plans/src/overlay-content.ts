import type { RawContent } from './read-content.ts';

/** A record that stands in the place of a part of the shipped content. */
export interface ContentRecord {
	readonly kind: string;
	readonly id: string;
	readonly body: object;
}

const parts = { plan: 'plans', demand: 'demands', recommendation: 'recommendations' } as const;

/**
 * The content with edited plans, demands and recommendations in the place of the shipped ones of the same id. A record
 * of an id that the content does not have is left out: it is shown from the records alone.
 */
export function overlayContent(content: RawContent, records: readonly ContentRecord[]): RawContent {
	const overlaid = { ...content };
	for (const [kind, part] of Object.entries(parts)) {
		const edited = new Map(
			records.filter((record) => record.kind === kind).map(({ id, body }) => [id, body]),
		);
		const items = content[part];
		if (edited.size === 0 || !Array.isArray(items)) continue;
		overlaid[part] = items.map((item: { readonly id?: string }) => edited.get(item.id ?? '') ?? item);
	}
	return overlaid;
}

/** The parts of the content that people edit, as records. */
export function contentRecords(
	content: RawContent,
): readonly (ContentRecord & { readonly kind: keyof typeof parts })[] {
	return (Object.keys(parts) as (keyof typeof parts)[]).flatMap((kind) => {
		const items = content[parts[kind]];
		return Array.isArray(items)
			? items.map((body: { readonly id: string }) => ({ kind, id: body.id, body }))
			: [];
	});
}

import type { RecordKind } from './record-bodies.ts';
import { fieldsOf, linkedKinds } from './record-fields.ts';

/** A place in a record that names another record. */
export interface RecordReference {
	readonly at: string;
	readonly kind: RecordKind;
	readonly id: string;
}

/** Every other record that a body names, as its kind's fields say. */
export function recordReferences(kind: RecordKind, body: object): readonly RecordReference[] {
	const values = new Map<string, unknown>(Object.entries(body));
	return fieldsOf(kind).flatMap(([at, type]): readonly RecordReference[] => {
		const value = values.get(at);
		switch (type.is) {
			case 'reference':
				return typeof value === 'string' ? [{ at, kind: type.to, id: value }] : [];
			case 'references':
				return Array.isArray(value) ? value.map((id) => ({ at, kind: type.to, id: String(id) })) : [];
			case 'members':
				return Array.isArray(value)
					? value.map(({ body: id }) => ({ at, kind: 'body', id: String(id) }))
					: [];
			case 'linkEnd':
			case 'about': {
				const end = value as { readonly kind: string; readonly id: string } | null;
				const to = linkedKinds.find((linked) => linked === end?.kind);
				return end && to ? [{ at, kind: to, id: end.id }] : [];
			}
			default:
				return [];
		}
	});
}

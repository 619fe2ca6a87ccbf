import type { readIfgRequest } from '#lib/server/outputs/index.ts';

/** About what an address asks. */
export function subjectOf(query: { get(name: string): string | null }): Parameters<typeof readIfgRequest>[1] {
	const measure = query.get('massnahme');
	const body = query.get('stelle');
	return { ...(measure && { measure }), ...(body && { body }) };
}

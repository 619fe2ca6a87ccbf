import { error } from '@sveltejs/kit';
import { findReform } from '#lib/server/reforms/index.ts';

/** The reform of a path; 404 with the nearest one where there is none. */
export function reformOf(id: string) {
	const found = findReform(id);
	if (found.ok) return found.value;
	const { nearest } = found.error;
	error(404, 'not found', {
		nearest: nearest === null ? [] : [{ href: `/de/reformen/${nearest}`, label: nearest }],
	});
}

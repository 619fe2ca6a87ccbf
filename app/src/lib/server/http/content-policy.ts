import type { Door } from '../../doors.ts';

/**
 * The content policy of a page, door by door, made from the one that SvelteKit wrote (it knows the nonces).
 *
 * Public pages are read-only and ship no script at all, so theirs allows none; the other doors keep the
 * nonces. `script-src 'none'` would be a lie on a page with a script: such a page would show in the tests.
 *
 * @param written - the header that SvelteKit wrote; null where the answer is no page
 */
export function contentPolicy(door: Door, written: string | null, hasScript: boolean): string | null {
	if (written === null || door !== 'public' || hasScript) return written;
	return written
		.split(';')
		.map((directive) => {
			const name = directive.trim().split(' ', 1)[0];
			if (name === 'script-src' || name === 'connect-src' || name === 'worker-src') return ` ${name} 'none'`;
			if (name === 'trusted-types') return " trusted-types 'none'";
			return directive;
		})
		.join(';')
		.trim();
}

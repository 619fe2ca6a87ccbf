import type { Door } from '../../doors.ts';

/**
 * The content policy of a page, door by door, made from the one that SvelteKit wrote (it knows the nonces).
 *
 * Public pages are read-only and ship no script at all, so theirs allows none; the other doors keep the
 * nonces. `script-src 'none'` would be a lie on a page with a script: such a page would show in the tests.
 * The one style attribute that is allowed belongs to the framework's router, which only the staff door runs.
 *
 * @param written - the header that SvelteKit wrote; null where the answer is no page
 */
export function contentPolicy(door: Door, written: string | null, hasScript: boolean): string | null {
	if (written === null || door === 'staff') return written;
	const hasNoScript = door === 'public' && !hasScript;
	const own = door === 'seeker' ? `${written}; media-src blob:` : written;
	return (
		own
			.split(';')
			.map((directive) => directive.trim())
			// What somebody is about to send is looked at and listened to in this page's memory.
			.map((directive) =>
				door === 'seeker' && directive.startsWith('img-src ') ? `${directive} blob:` : directive,
			)
			.filter((directive) => !/^(style-src-attr|frame-src) /.test(directive))
			.map((directive) => {
				const [name = ''] = directive.split(' ', 1);
				return hasNoScript && noneWithoutScript.includes(name) ? `${name} 'none'` : directive;
			})
			.join('; ')
	);
}

const noneWithoutScript = ['script-src', 'connect-src', 'worker-src', 'trusted-types'];

/**
 * Where "Seite schnell verlassen" leads. `schutznetz start` has checked the setting; a page that is served
 * otherwise must still never have an exit that leads nowhere.
 */
export function quickExitUrlFrom(env: Readonly<Record<string, string | undefined>>): string {
	const url = URL.parse(env.QUICK_EXIT_URL ?? '');
	return url?.protocol === 'https:' ? url.href : 'https://www.wikipedia.org/';
}

/**
 * The three doors of one house, each an origin of its own: a seeker's page must not share storage, cookies
 * or a content policy with a counsellor's vault, and a hole in a public page must not reach either.
 */
const doors = ['public', 'seeker', 'staff'] as const;
export type Door = (typeof doors)[number];

/** The address of each door, without a path: `https://example.org`. */
export type Origins = Readonly<Record<Door, string>>;

let opened: Origins | undefined;

/** Says once, when the server starts, which origin is which door. */
export function openDoors(origins: Origins): void {
	opened = origins;
}

/** The addresses that `openDoors` was given. */
export function doorOrigins(): Origins {
	if (!opened) throw new Error('doorOrigins() was called before openDoors()');
	return opened;
}

/** The door that an address belongs to; in the browser, the one that the page came through. */
export function doorOf(url: URL): Door | undefined {
	// Looked up on globalThis: the command line's types, which see this file too, know no browser.
	const { document } = globalThis as { document?: { documentElement: { dataset: { door?: string } } } };
	if (document) {
		const { door } = document.documentElement.dataset;
		return doors.find((candidate) => candidate === door);
	}
	const origins = doorOrigins();
	return doors.find((door) => new URL(origins[door]).host === url.host);
}

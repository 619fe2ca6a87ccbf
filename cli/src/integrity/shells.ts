/** The addresses of a house that a page mentions. */
export type HouseAddresses = {
	readonly public: string;
	readonly seeker: string;
	readonly staff: string;
	readonly quickExitUrl: string;
};

/** What stands in a release where a house puts its own addresses. */
export const placeholders: HouseAddresses = {
	public: 'https://public.schutznetz.invalid',
	seeker: 'https://seeker.schutznetz.invalid',
	staff: 'https://staff.schutznetz.invalid',
	quickExitUrl: 'https://exit.schutznetz.invalid/',
};

const nonceHolder = 'nonce-of-this-answer';

/** What stands in a release where an address has a part that differs: `param-id`. */
export const parameterHolder = (name: string): string => `param-${name}`;

/** A page as it was rendered for a release, without what is new in every answer. */
export function toShell(html: string): string {
	return html.replaceAll(/(<script[^>]*\snonce=")[^"]*(")/g, `$1${nonceHolder}$2`);
}

/** A page of a release for one house and one answer. */
export function fillShell(
	shell: string,
	addresses: HouseAddresses,
	nonce: string,
	parameters: Readonly<Record<string, string>> = {},
): string {
	let html = shell.replaceAll(nonceHolder, nonce);
	for (const name of Object.keys(placeholders) as (keyof HouseAddresses)[])
		html = html.replaceAll(placeholders[name], () => addresses[name]);
	for (const [name, value] of Object.entries(parameters))
		html = html.replaceAll(parameterHolder(name), () => value);
	return html;
}

/** What a parameter of an address may be on a page of a release: an id. */
const parameterPattern = '([A-Za-z0-9_-]{1,200})';

/** The parameters of a path if it is one of this route: `/de/eingang/[id]`. */
export function matchRoute(route: string, path: string): Readonly<Record<string, string>> | undefined {
	const names: string[] = [];
	const pattern = route
		.split('/')
		.map((part) => {
			const name = /^\[([^\]=]+)(?:=[^\]]+)?\]$/.exec(part)?.[1];
			if (name === undefined) return part.replaceAll(/[^\w-]/g, '\\$&');
			names.push(name);
			return parameterPattern;
		})
		.join('/');
	const found = new RegExp(`^${pattern}/?$`).exec(path);
	return found ? Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])) : undefined;
}

/** The addresses and the build that a page of the team's area names, as the framework writes them into it. */
export function readHouseAddresses(
	html: string,
): { readonly addresses: HouseAddresses; readonly build: string } | undefined {
	const data = /origins:\{public:"([^"]*)",seeker:"([^"]*)",staff:"([^"]*)"\},quickExitUrl:"([^"]*)"/.exec(
		html,
	);
	const build = /\bversion: "([\w-]+)"/.exec(html)?.[1];
	const [, publicOrigin = '', seeker = '', staff = '', quickExitUrl = ''] = data ?? [];
	const areOrigins = [publicOrigin, seeker, staff].every(
		(text) => /^https?:/.test(text) && URL.parse(text)?.origin === text,
	);
	const isPlain = /^https:\/\/[\w\-.~:/?#@!$&()*+,;=%]*$/.test(quickExitUrl);
	if (!areOrigins || !isPlain || build === undefined) return undefined;
	return { addresses: { public: publicOrigin, seeker, staff, quickExitUrl }, build };
}

import type { Answer } from './fetch-anew.ts';
import { inspectLinkHeader, inspectPage, type PageFinding } from './inspect-page.ts';
import type { DoorName, Manifest, ManifestFile } from './manifest.ts';
import { comparePolicies, noncesOf, plainPolicy } from './policies.ts';
import { sha256 } from './read-client-files.ts';
import { fillShell, type HouseAddresses, matchRoute } from './shells.ts';

/** Something that a server sends otherwise than the release says. */
export type Difference =
	| PageFinding
	| { readonly kind: 'file-missing'; readonly path: string; readonly status: number }
	| { readonly kind: 'file-changed'; readonly path: string; readonly due: string; readonly came: string }
	| { readonly kind: 'page-changed'; readonly path: string }
	| { readonly kind: 'page-missing'; readonly path: string; readonly status: number }
	| { readonly kind: 'leads-away'; readonly path: string; readonly target: string }
	| {
			readonly kind: 'policy';
			readonly path: string;
			readonly directive: string;
			readonly due: string | null;
			readonly came: string | null;
	  }
	| {
			readonly kind: 'header';
			readonly path: string;
			readonly name: string;
			readonly due: string;
			readonly came: string | null;
	  };

/** Looks at one file as it came. */
export function checkFile(manifest: Manifest, file: ManifestFile, answer: Answer): readonly Difference[] {
	const { path } = file;
	if (answer.status !== 200) return [{ kind: 'file-missing', path, status: answer.status }];
	const came = sha256(answer.body);
	return [
		...(came === file.sha256 ? [] : [{ kind: 'file-changed', path, due: file.sha256, came } as const]),
		...checkPolicy(path, manifest.filePolicies[file.policy], answer),
	];
}

/** A page with what is known of it beforehand. */
export type PageCheck = {
	readonly door: DoorName;
	readonly origin: string;
	readonly path: string;
	/** The page of the release where it has one; its text is due to the last byte. */
	readonly shell: string | undefined;
	readonly addresses: HouseAddresses | undefined;
};

/** Looks at one page as it came. */
export function checkPage(manifest: Manifest, page: PageCheck, answer: Answer): readonly Difference[] {
	const at = new URL(page.path, page.origin);
	const { path } = page;
	if (answer.status >= 300 && answer.status < 400) {
		const target = answer.headers.location ?? '';
		const isHere = URL.parse(target, at)?.origin === page.origin;
		return isHere ? [] : [{ kind: 'leads-away', path, target }];
	}
	if (answer.status === 404 && page.shell !== undefined)
		return [{ kind: 'page-missing', path, status: answer.status }];
	const files = new Set(manifest.files.map((file) => file.path));
	const html = answer.body.toString('utf8');
	const due = page.shell !== undefined && answer.status === 200 ? dueText(page, html) : undefined;
	const dueScripts = due === undefined ? [] : scriptsOf(due, at, files);
	const nonces = noncesOf(answer.headers['content-security-policy'] ?? '');
	const found = inspectPage(html, at, files).filter(
		(finding) =>
			finding.kind !== 'inline-script' ||
			!(dueScripts.includes(finding.text) && nonces.length === 1 && nonces[0] === finding.nonce),
	);
	return [
		...(due === undefined || due === html ? [] : [{ kind: 'page-changed', path } as const]),
		...found,
		...inspectLinkHeader(answer.headers.link ?? '', at, files),
		...checkPolicy(
			path,
			manifest.doors[page.door].headers['content-security-policy'] ?? '',
			answer,
			dueScripts.length > 0,
		),
		...checkHeaders(path, headersAt(path, page.door, manifest), page.origin, answer),
	];
}

function dueText(page: PageCheck, html: string): string | undefined {
	const { shell, addresses } = page;
	if (shell === undefined) return undefined;
	// A page that names no addresses of a house is not the one of the release, whatever else it is.
	if (!addresses) return '';
	const nonce = /<script[^>]*\snonce="([\w+/=-]*)"/.exec(html)?.[1] ?? '';
	return fillShell(shell, addresses, nonce);
}

const scriptsOf = (html: string, at: URL, files: ReadonlySet<string>): readonly string[] =>
	inspectPage(html, at, files).flatMap((finding) => (finding.kind === 'inline-script' ? [finding.text] : []));

/** @param mayName - whether single scripts may be allowed by name: only where the release has one */
function checkPolicy(path: string, due: string, answer: Answer, mayName = false): readonly Difference[] {
	const came = answer.headers['content-security-policy'] ?? '';
	return comparePolicies(plainPolicy(due), mayName ? plainPolicy(came) : came).map((difference) => ({
		kind: 'policy',
		path,
		...difference,
	}));
}

/** The headers of a door; the one page on which somebody can record her voice may use the microphone. */
function headersAt(
	path: string,
	door: keyof Manifest['doors'],
	{ doors }: Manifest,
): Readonly<Record<string, string>> {
	const { headers } = doors[door];
	if (door !== 'seeker' || !/^\/[a-z]{2}\/4\/?$/.test(path)) return headers;
	const permissions = headers['permissions-policy']?.replace('microphone=()', 'microphone=(self)');
	return permissions === undefined ? headers : { ...headers, 'permissions-policy': permissions };
}

function checkHeaders(
	path: string,
	due: Readonly<Record<string, string>>,
	origin: string,
	answer: Answer,
): readonly Difference[] {
	return Object.entries(due)
		.filter(([name]) => name !== 'content-security-policy')
		.filter(([name]) => name !== 'strict-transport-security' || origin.startsWith('https:'))
		.filter(([name, value]) => answer.headers[name] !== value)
		.map(([name, value]) => ({ kind: 'header', path, name, due: value, came: answer.headers[name] ?? null }));
}

/** The page of the release that stands at a path without parts that differ. */
export function shellAt({ shells }: Manifest, path: string): string | undefined {
	return shells.find(({ route }) => !route.includes('[') && matchRoute(route, path))?.html;
}

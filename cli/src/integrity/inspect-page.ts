import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What a page brings to run or to load, beside plain content. */
export type PageFinding =
	| { readonly kind: 'inline-script'; readonly path: string; readonly text: string; readonly nonce: string }
	| { readonly kind: 'event-handler'; readonly path: string; readonly element: string; readonly name: string }
	| {
			readonly kind: 'script-address';
			readonly path: string;
			readonly element: string;
			readonly target: string;
	  }
	| {
			readonly kind: 'unknown-file';
			readonly path: string;
			readonly element: string;
			readonly target: string;
	  }
	| { readonly kind: 'foreign-content'; readonly path: string; readonly element: string };

type Element = DefaultTreeAdapterTypes.Element;
type Found = PageFinding extends infer Finding
	? Finding extends unknown
		? Omit<Finding, 'path'>
		: never
	: never;

/** Elements that bring in content of their own, or change where addresses lead. */
const foreign = new Set(['base', 'iframe', 'frame', 'object', 'embed', 'applet', 'portal', 'fencedframe']);
/** Ways of a link to something that is loaded, and not only followed. */
const loading =
	/^(stylesheet|modulepreload|preload|prefetch|icon|apple-touch-icon|manifest|mask-icon|expect)$/i;
/** Types of a script that a browser keeps as data. */
const data = /^application\/(ld\+)?json$/i;
const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data'];

/**
 * Everything on a page that is not of the release, read as browsers read it: once with script and once without, as
 * what stands in `noscript` is text to one and content to the other.
 *
 * @param html - the page as it came
 * @param at - where it came from
 * @param files - the paths of the release
 */
export function inspectPage(html: string, at: URL, files: ReadonlySet<string>): readonly PageFinding[] {
	const found = new Map<string, PageFinding>();
	for (const scriptingEnabled of [true, false]) {
		for (const element of elementsOf(parse(html, { scriptingEnabled }))) {
			for (const finding of inspectElement(element, at, files)) {
				const whole = { ...finding, path: at.pathname } as PageFinding;
				found.set(JSON.stringify(whole), whole);
			}
		}
	}
	return [...found.values()];
}

/** What `Link` headers load, by the same rule. */
export function inspectLinkHeader(
	header: string,
	at: URL,
	files: ReadonlySet<string>,
): readonly PageFinding[] {
	return [...header.matchAll(/<([^>]*)>/g)]
		.map(([, target = '']) => target)
		.filter((target) => !isOfRelease(target, at, files))
		.map((target) => ({ kind: 'unknown-file', path: at.pathname, element: 'Link', target }));
}

function inspectElement(element: Element, at: URL, files: ReadonlySet<string>): readonly Found[] {
	const name = element.tagName.toLowerCase();
	const attributes = new Map(
		element.attrs.map(({ prefix, name, value }) => [
			(prefix ? `${prefix}:${name}` : name).toLowerCase(),
			value,
		]),
	);
	const found: Found[] = [];
	for (const [attribute, value] of attributes) {
		if (/^on/.test(attribute)) found.push({ kind: 'event-handler', element: name, name: attribute });
		if (addresses.includes(attribute) && /^(javascript|data|vbscript):/i.test(bare(value)))
			found.push({ kind: 'script-address', element: name, target: value.slice(0, 200) });
	}
	const known = (target: string | undefined): void => {
		if (target !== undefined && !isOfRelease(target, at, files))
			found.push({ kind: 'unknown-file', element: name, target: target.slice(0, 500) });
	};
	if (name === 'script') {
		const target = attributes.get('src') ?? attributes.get('href') ?? attributes.get('xlink:href');
		known(target);
		const text = textOf(element);
		// A module's address does not keep an import map or rules of speculation from counting.
		if (target === undefined && !data.test((attributes.get('type') ?? '').trim()) && text.trim() !== '')
			found.push({ kind: 'inline-script', text, nonce: attributes.get('nonce') ?? '' });
	}
	if (name === 'link' && (attributes.get('rel') ?? '').split(/\s+/).some((rel) => loading.test(rel)))
		known(attributes.get('href'));
	if (name === 'meta' && attributes.has('http-equiv')) found.push({ kind: 'foreign-content', element: name });
	if (name === 'style' || foreign.has(name) || attributes.has('srcdoc'))
		found.push({ kind: 'foreign-content', element: name });
	return found;
}

function isOfRelease(target: string, at: URL, files: ReadonlySet<string>): boolean {
	const url = URL.parse(bare(target), at);
	return url !== null && url.origin === at.origin && url.search === '' && files.has(url.pathname);
}

/** Without what browsers pass over in an address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what browsers pass over
const bare = (address: string): string => address.replaceAll(/[\u0000-\u0020]/g, '');

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('content' in node) yield* elementsOf(node.content);
	if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function textOf(element: Element): string {
	return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Where a page leads on the same door: to be looked at too. */
export function linksOf(html: string, at: URL): readonly string[] {
	const paths = new Set<string>();
	for (const element of elementsOf(parse(html))) {
		if (element.tagName !== 'a') continue;
		const href = element.attrs.find(({ name }) => name === 'href')?.value;
		const url = href === undefined ? null : URL.parse(href, at);
		if (url?.origin === at.origin && url.search === '') paths.add(url.pathname);
	}
	return [...paths];
}

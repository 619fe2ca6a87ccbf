import { inflateRawSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a crawl saw: the words of every answer, by address. */
export type Crawled = ReadonlyMap<string, string>;

/**
 * Follows every link of an origin that begins with one of `starts`, and reads pages, feeds, JSON, tables, workbooks,
 * documents and PDFs as text. Lists that are narrowed in more than one way are left out: they show nothing that the
 * lists do not.
 *
 * @throws when there are more addresses than `most`: then something is followed that should not be
 */
export async function crawl(origin: string, starts: readonly string[], most = 2500): Promise<Crawled> {
	const seen = new Map<string, string>();
	const waiting = [...starts];
	const queued = new Set(waiting);
	const next = async (): Promise<void> => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const response = await fetch(origin + path, { redirect: 'follow' });
			const bytes = new Uint8Array(await response.arrayBuffer());
			const type = response.headers.get('content-type') ?? '';
			const text = `${response.status} ${[...response.headers].join(' ')} ${await textOf(bytes, type)}`;
			seen.set(path, text);
			if (seen.size > most)
				throw new Error(`the crawl met more than ${most} addresses, the last one ${path}`);
			for (const link of linksIn(text, type, path)) {
				const url = new URL(link, origin + path);
				const address = url.pathname + url.search;
				const isWanted = url.origin === origin && /^\/(de\/monitor|api\/v1)(\/|$)/.test(url.pathname);
				if (!isWanted || url.searchParams.size > 1 || queued.has(address)) continue;
				queued.add(address);
				waiting.push(address);
			}
		}
	};
	await next();
	return seen;
}

/** Where a word stands, whatever its case. */
export function placesOf(crawled: Crawled, word: string): string[] {
	const wanted = word.toLowerCase();
	return [...crawled].filter(([, text]) => text.toLowerCase().includes(wanted)).map(([path]) => path);
}

function linksIn(text: string, type: string, path: string): string[] {
	if (type.includes('json')) {
		const names = path === '/api/v1/' ? [...text.matchAll(/"name":"([a-z-]+)"/g)] : [];
		return names.map(([, name]) => `/api/v1/${name}?limit=500`);
	}
	if (!/html|xml/.test(type)) return [];
	return [...text.matchAll(/\shref="([^"]+)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));
}

async function textOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> {
	if (type.includes('pdf')) {
		const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
		return text.replaceAll(/\s+/g, ' ');
	}
	return type.includes('officedocument') ? unzipped(Buffer.from(bytes)) : new TextDecoder().decode(bytes);
}

/** Every file of a ZIP as one text, by its central directory. */
function unzipped(zip: Buffer): string {
	const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	let at = zip.readUInt32LE(end + 16);
	const texts: string[] = [];
	for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
		const [method, size, local] = [
			zip.readUInt16LE(at + 10),
			zip.readUInt32LE(at + 20),
			zip.readUInt32LE(at + 42),
		];
		const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(from, from + size);
		texts.push((method === 8 ? inflateRawSync(packed) : packed).toString());
		at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return texts.join(' ');
}

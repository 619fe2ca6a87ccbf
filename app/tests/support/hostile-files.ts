import { crc32, deflateSync } from 'node:zlib';

/** What each of them says in the console, and where it asks, if a browser runs it. */
export const ranWord = 'fremdes-skript-lief';
export const foreignPlace = 'http://fremd.invalid/';
const script = `console.log('${ranWord}');fetch('${foreignPlace}')`;
const page = `<!doctype html><title>x</title><script>${script}</script><img src="${foreignPlace}" onerror="${script}">`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${script}"><script>${script}</script><image href="${foreignPlace}"/></svg>`;

/** A GIF of one pixel whose bytes are a script as well, and a page in its comment. */
function gifThatIsMore(): Buffer {
	const screen = Buffer.from([0x2f, 0x2a, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
	const comment = Buffer.from(`*/=1;${script}//${page}`, 'latin1');
	const blocks: Buffer[] = [];
	for (let at = 0; at < comment.length; at += 255) {
		const block = comment.subarray(at, at + 255);
		blocks.push(Buffer.from([block.length]), block);
	}
	const pixel = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b]);
	return Buffer.concat([
		Buffer.from('GIF89a', 'latin1'),
		screen,
		Buffer.from([0x21, 0xfe]),
		...blocks,
		Buffer.from([0]),
		pixel,
	]);
}

/** A PNG of some kilobytes that unpacks to 900 million pixels. */
function pngThatIsHuge(): Buffer {
	const edge = 30_000;
	const chunk = (name: string, content: Buffer): Buffer => {
		const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(content.length);
		sum.writeUInt32BE(crc32(named));
		return Buffer.concat([length, named, sum]);
	};
	// One bit for each pixel: black or white.
	const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
	header.writeUInt32BE(edge, 0);
	header.writeUInt32BE(edge, 4);
	const rows = deflateSync(Buffer.alloc(edge * (1 + edge / 8)), { level: 9 });
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', rows),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Files that a browser makes more of than a picture or a text, if it is let. */
export const hostileFiles = [
	{ name: 'Bild.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
	{ name: 'Bild.png', mimeType: 'image/png', buffer: Buffer.from(page) },
	{ name: `<img src=x onerror=${ranWord}>.txt`, mimeType: 'text/plain', buffer: Buffer.from(page) },
	{ name: 'Bild.gif', mimeType: 'image/gif', buffer: gifThatIsMore() },
] as const;

export const hugePicture = { name: 'Riese.png', mimeType: 'image/png', buffer: pngThatIsHuge() };

/** The page that runs where nothing guards: a test that hears nothing of it is deaf. */
export const hostilePage = page;

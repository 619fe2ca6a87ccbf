/** Why a picture is not unpacked here. */
export type PictureProblem =
	| { readonly kind: 'too-many-pixels'; readonly width: number; readonly height: number }
	/** Its header does not say what would come out. */
	| { readonly kind: 'no-size' };

/** More than the cameras of phones give; unpacked, each takes four bytes, twice. */
const mostPixels = 100_000_000;

type Size = { readonly width: number; readonly height: number };
type Reading = (view: DataView) => Size | undefined;

/**
 * A few bytes can unpack to a picture that takes the whole browser with it: how large it would be is read from its
 * header before anything decodes it.
 */
export function pictureProblem(bytes: Uint8Array): PictureProblem | undefined {
	const size = sizeOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	if (!size || size.width === 0 || size.height === 0) return { kind: 'no-size' };
	return size.width * size.height > mostPixels ? { kind: 'too-many-pixels', ...size } : undefined;
}

function sizeOf(view: DataView): Size | undefined {
	try {
		return readings[view.getUint16(0)]?.(view);
	} catch (error) {
		// The header ends before its size does.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

const ofPng: Reading = (view) =>
	sign(view, 12) === 'IHDR' ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;

/** From marker to marker, as decoders go: what is no marker is passed over. */
const ofJpeg: Reading = (view) => {
	for (let at = 2; ; ) {
		while (view.getUint8(at) !== 0xff) at += 1;
		while (view.getUint8(at) === 0xff) at += 1;
		const marker = view.getUint8(at);
		at += 1;
		if (isFrame(marker)) return { width: view.getUint16(at + 5), height: view.getUint16(at + 3) };
		// The end, or pixels before any size.
		if (marker === 0xd9 || marker === 0xda) return undefined;
		const hasNoLength = marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
		if (!hasNoLength) at += view.getUint16(at);
	}
};
const isFrame = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The first picture may be larger than the screen that it is said to be on. */
const ofGif: Reading = (view) => {
	const of = (at: number): number => view.getUint16(at, true);
	const flags = view.getUint8(10);
	let at = 13 + (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
	while (view.getUint8(at) === 0x21) {
		at += 2;
		while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
		at += 1;
	}
	if (view.getUint8(at) !== 0x2c) return undefined;
	return {
		width: Math.max(of(6), of(at + 1) + of(at + 5)),
		height: Math.max(of(8), of(at + 3) + of(at + 7)),
	};
};

const ofWebp: Reading = (view) => {
	const of = (at: number): number => view.getUint16(at, true);
	switch (sign(view, 12)) {
		case 'VP8X':
			return {
				width: 1 + of(24) + (view.getUint8(26) << 16),
				height: 1 + of(27) + (view.getUint8(29) << 16),
			};
		case 'VP8 ':
			return { width: of(26) & 0x3fff, height: of(28) & 0x3fff };
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
		}
		default:
			return undefined;
	}
};

/** By the first two bytes of what counts as a picture here. */
const readings: Readonly<Record<number, Reading>> = {
	35152: ofPng,
	65496: ofJpeg,
	18249: ofGif,
	21065: ofWebp,
};

const sign = (view: DataView, at: number): string =>
	String.fromCharCode(...[0, 1, 2, 3].map((more) => view.getUint8(at + more)));

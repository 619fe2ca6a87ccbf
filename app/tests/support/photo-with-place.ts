import { createCanvas } from '@napi-rs/canvas';

/** What a camera wrote into the photo, as it would be found in its bytes. */
export const cameraName = 'Kolibri-Kamera 4471';

/** Half of it red, half blue, so that a page can be asked whether it is shown and the right way up. */
function drawn(): Buffer {
	const canvas = createCanvas(320, 240);
	const context = canvas.getContext('2d');
	context.fillStyle = '#c00000';
	context.fillRect(0, 0, 160, 240);
	context.fillStyle = '#0000c0';
	context.fillRect(160, 0, 160, 240);
	return canvas.toBuffer('image/jpeg');
}

const types = { ascii: 2, short: 3, long: 4, rational: 5 } as const;
type Entry = { tag: number; type: keyof typeof types; count: number; value: Buffer };

const ascii = (tag: number, text: string): Entry => {
	const value = Buffer.from(`${text}\0`, 'latin1');
	return { tag, type: 'ascii', count: value.length, value };
};
const rationals = (tag: number, numbers: readonly number[]): Entry => {
	const value = Buffer.alloc(numbers.length * 8);
	numbers.forEach((number, at) => {
		value.writeUInt32LE(number, at * 8);
		value.writeUInt32LE(1, at * 8 + 4);
	});
	return { tag, type: 'rational', count: numbers.length, value };
};

/** A directory of TIFF that stands at `at`, with what does not fit into its entries behind it. */
function directory(at: number, entries: readonly Entry[]): Buffer {
	const head = Buffer.alloc(2 + entries.length * 12 + 4);
	head.writeUInt16LE(entries.length, 0);
	const behind: Buffer[] = [];
	let end = at + head.length;
	for (const [index, { tag, type, count, value }] of entries.entries()) {
		const place = 2 + index * 12;
		head.writeUInt16LE(tag, place);
		head.writeUInt16LE(types[type], place + 2);
		head.writeUInt32LE(count, place + 4);
		if (value.length <= 4) value.copy(head, place + 8);
		else {
			head.writeUInt32LE(end, place + 8);
			const even = value.length % 2 === 0 ? value : Buffer.concat([value, Buffer.alloc(1)]);
			behind.push(even);
			end += even.length;
		}
	}
	return Buffer.concat([head, ...behind]);
}

const long = (tag: number, number: number): Entry => {
	const value = Buffer.alloc(4);
	value.writeUInt32LE(number);
	return { tag, type: 'long', count: 1, value };
};
const short = (tag: number, number: number): Entry => {
	const value = Buffer.alloc(2);
	value.writeUInt16LE(number);
	return { tag, type: 'short', count: 1, value };
};

/** A photo as a phone takes it: held upright (turned by a mark), with the camera's name and where it was taken. */
export function photoWithPlace(): Buffer {
	const main = (placesAt: number) =>
		directory(8, [ascii(0x010f, cameraName), short(0x0112, 6), long(0x8825, placesAt)]);
	const placesAt = 8 + main(0).length;
	const places = directory(placesAt, [
		ascii(0x0001, 'N'),
		rationals(0x0002, [51, 20, 25]),
		ascii(0x0003, 'E'),
		rationals(0x0004, [12, 22, 24]),
		ascii(0x001d, '2026:11:20'),
	]);
	const header = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);
	const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), header, main(placesAt), places]);
	const segment = Buffer.alloc(4);
	segment.writeUInt16BE(0xffe1, 0);
	segment.writeUInt16BE(body.length + 2, 2);
	const jpeg = drawn();
	return Buffer.concat([jpeg.subarray(0, 2), segment, body, jpeg.subarray(2)]);
}

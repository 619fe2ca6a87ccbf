import { argon2id } from 'hash-wasm';
import { assertBytes, randomBytes } from '../bytes.ts';
import { leadingZeroBits, STAMP, type StampPlace, stampSeed, writeStamp } from '../public/stamp.ts';

/**
 * Works until a stamp is found: with each bit twice as long. Lets other work of the same thread pass between its
 * tries.
 *
 * @throws RangeError for more bits than `STAMP.mostBits`
 */
export async function makeStamp(place: StampPlace & { readonly bits: number }): Promise<Uint8Array> {
	const { day, bits } = place;
	assertBytes(place.place, 32, 'place of a stamp');
	if (bits > STAMP.mostBits) throw new RangeError(`a stamp of ${bits} bits`);
	const nonce = randomBytes(STAMP.nonceBytes);
	const seed = stampSeed(place);
	const counter = new DataView(nonce.buffer);
	for (let tries = 1; bits > 0 && leadingZeroBits(await hashOf(nonce, seed)) < bits; tries += 1) {
		counter.setUint32(0, counter.getUint32(0) + 1);
		if (tries % 4 === 0) await new Promise((done) => setTimeout(done, 0));
	}
	return writeStamp({ nonce, day, bits });
}

const hashOf = (nonce: Uint8Array, salt: Uint8Array): Promise<Uint8Array> =>
	argon2id({
		password: nonce,
		salt,
		parallelism: 1,
		iterations: STAMP.passes,
		memorySize: STAMP.memoryKiB,
		hashLength: 32,
		outputType: 'binary',
	});

import { toB64 } from '../public/b64.ts';
import { bytesField, isCount } from '../public/fields.ts';
import { MOST_PIECES } from '../public/sizes.ts';
import type { FileKey } from './piece.ts';

/** So many files go with one message. */
const MOST_FILES = 4;

/** The files of a message as its payload names them; undefined where there are none. */
export function filesToJson(files: readonly FileKey[] | undefined): readonly object[] | undefined {
	if (files === undefined || files.length === 0) return undefined;
	if (files.length > MOST_FILES) throw new RangeError(`files of a message: ${files.length} came`);
	return files.map(({ key, pieces }) => ({ key: toB64(key), pieces }));
}

/** The files that a payload names; undefined where it names them in another way than it must. */
export function filesFromJson(value: unknown): readonly FileKey[] | undefined {
	if (!Array.isArray(value) || value.length > MOST_FILES) return undefined;
	const files = value.map((entry: unknown) => {
		if (typeof entry !== 'object' || entry === null) return undefined;
		const fields = entry as Readonly<Record<string, unknown>>;
		const key = bytesField(fields, 'key', 32);
		const { pieces } = fields;
		return key && isCount(pieces, 1) && pieces <= MOST_PIECES && Number.isInteger(Math.log2(pieces))
			? { key, pieces }
			: undefined;
	});
	return files.every((file) => file !== undefined) ? files : undefined;
}

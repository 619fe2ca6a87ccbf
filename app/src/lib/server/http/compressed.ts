import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const quality = 5;
/** Ways to make an answer small, the better one first. */
const ways = [
	[
		'br',
		(bytes: Uint8Array) =>
			promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
	],
	['gzip', (bytes: Uint8Array) => promisify(gzip)(bytes)],
] as const;

/**
 * An answer as small as whoever asks can read it, with its length: only for what is the same for everybody, as the
 * size of anything else would tell something of it.
 */
export async function compressed({ headers }: Request, answer: Response): Promise<Response> {
	const read = new Set((headers.get('accept-encoding') ?? '').split(',').map((name) => name.trim()));
	const way = ways.find(([name]) => read.has(name));
	if (!way) return answer;
	const [name, compress] = way;
	const bytes = await compress(new Uint8Array(await answer.arrayBuffer()));
	const small = new Response(new Uint8Array(bytes), answer);
	small.headers.set('content-encoding', name);
	small.headers.set('content-length', String(bytes.length));
	small.headers.append('vary', 'accept-encoding');
	small.headers.delete('etag');
	return small;
}

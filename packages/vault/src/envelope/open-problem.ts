import { err, ok, type Result } from '@schutznetz/kernel';
import type { EnvelopeProblem, Suite, WrongSuite } from '../public/envelope-header.ts';
import { HEADER_BYTES, readEnvelopeHeader } from '../public/envelope-header.ts';

/**
 * Why an envelope gives no content. `other-key`: the commitment does not fit, so it was made with another key, or
 * for another place. `damaged`: the key fits and the bytes do not.
 */
export type OpenProblem =
	| EnvelopeProblem
	| WrongSuite
	| { readonly kind: 'other-key' }
	| { readonly kind: 'damaged' };

/** The body of an envelope of this suite that is at least so long, header included. */
export function readBody(
	envelope: Uint8Array,
	dueSuite: Suite,
	leastBytes: number,
): Result<Uint8Array, EnvelopeProblem | WrongSuite> {
	const header = readEnvelopeHeader(envelope);
	if (!header.ok) return header;
	const { suite: cameSuite } = header.value;
	if (cameSuite !== dueSuite) return err({ kind: 'wrong-suite', cameSuite, dueSuite });
	if (envelope.length < leastBytes) {
		return err({ kind: 'truncated', cameBytes: envelope.length, dueBytes: leastBytes });
	}
	return ok(envelope.subarray(HEADER_BYTES));
}

import { parsePayload } from '../mailbox/payload.ts';
import { type CentreProfile, MOST_PROFILE_BYTES } from '../public/centre-profile.ts';
import type { Statement } from '../roster/statement.ts';
import { readProfile } from './read-profile.ts';

/**
 * What a statement says of a centre, whoever has signed it: good enough to choose by, and to be verified before
 * anything is sealed to that centre. Undefined where it is no profile of this centre.
 */
export function decodeProfile(
	centreId: string,
	{ bytes }: Pick<Statement, 'bytes'>,
): CentreProfile | undefined {
	if (bytes.length > MOST_PROFILE_BYTES) return undefined;
	const payload = parsePayload(bytes);
	if (!payload.ok || payload.value.centreId !== centreId) return undefined;
	const profile = readProfile(payload.value);
	return profile.ok ? profile.value : undefined;
}

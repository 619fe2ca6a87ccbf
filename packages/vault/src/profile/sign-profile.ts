import { err, ok, type Result } from '@schutznetz/kernel';
import { LABELS } from '../labels.ts';
import type { Signer } from '../people/wrap-secret-for.ts';
import { toB64 } from '../public/b64.ts';
import { type CentreProfile, MOST_PROFILE_BYTES } from '../public/centre-profile.ts';
import type { Roster } from '../roster/roster.ts';
import { type Statement, signStatement } from '../roster/statement.ts';
import { readProfile } from './read-profile.ts';

/** A profile with more text than fits. */
export type ProfileTooLong = {
	readonly kind: 'profile-too-long';
	readonly cameBytes: number;
	readonly mostBytes: number;
};

/**
 * A centre's profile, signed by one of its admins; it names the roster that the admin saw. Throws where a field is
 * not what it has to be: whoever asks for the fields says so before.
 *
 * @param version - one more than that of the last one
 */
export function signProfile({
	profile,
	version,
	roster,
	by,
}: {
	readonly profile: CentreProfile;
	readonly version: number;
	readonly roster: Roster;
	readonly by: Signer;
}): Result<Statement, ProfileTooLong> {
	const read = readProfile({ ...profile });
	if (!read.ok) throw new TypeError(`profile: ${read.error.what} is not what is due`);
	const statement = signStatement(by.signingSeed, LABELS.centreProfile, {
		centreId: roster.centreId,
		version,
		rosterPosition: roster.position,
		rosterHead: toB64(roster.head),
		signer: by.memberId,
		...read.value,
	});
	const cameBytes = statement.bytes.length;
	return cameBytes > MOST_PROFILE_BYTES
		? err({ kind: 'profile-too-long', cameBytes, mostBytes: MOST_PROFILE_BYTES })
		: ok(statement);
}

import { err, ok, type Result } from '@schutznetz/kernel';
import type { Malformed } from '../envelope/padding.ts';
import { LABELS } from '../labels.ts';
import { parsePayload, type UnknownPayloadVersion } from '../mailbox/payload.ts';
import { type CentreProfile, MOST_PROFILE_BYTES } from '../public/centre-profile.ts';
import { bytesField, isCount, isId } from '../public/fields.ts';
import { checkRosterSeen, type RosterSeenProblem } from '../roster/check-roster-seen.ts';
import type { Roster } from '../roster/roster.ts';
import type { Statement } from '../roster/statement.ts';
import { verify } from '../signature/signature.ts';
import { readProfile } from './read-profile.ts';

/** A profile that an admin of the centre stands by, and which one it is. */
export type VerifiedProfile = { readonly version: number; readonly profile: CentreProfile };

/** Why a statement is not the profile of this centre. */
export type ProfileProblem =
	| Malformed
	| UnknownPayloadVersion
	| RosterSeenProblem
	| { readonly kind: 'other-centre'; readonly came: string; readonly due: string }
	/** Nobody who is an admin of the centre today: what those who left have said counts no more. */
	| {
			readonly kind: 'signer-not-admin';
			readonly signer: string;
			/** What somebody who once belonged to it did sign: for an admin to look at and sign anew, for nobody else. */
			readonly said: CentreProfile | undefined;
	  }
	| { readonly kind: 'bad-signature'; readonly signer: string };

/** The profile in a statement, if one of those who are the centre's admins today has signed it. */
export function verifyProfile(
	roster: Roster,
	{ bytes, signature }: Statement,
): Result<VerifiedProfile, ProfileProblem> {
	if (bytes.length > MOST_PROFILE_BYTES) return err({ kind: 'malformed', what: 'bytes' });
	const payload = parsePayload(bytes);
	if (!payload.ok) return payload;
	const { centreId, version, rosterPosition, signer } = payload.value;
	const malformed = (what: string) => err({ kind: 'malformed' as const, what });
	if (!isId(centreId)) return malformed('centreId');
	if (!isCount(version, 1)) return malformed('version');
	if (!isCount(rosterPosition, 0)) return malformed('rosterPosition');
	if (!isId(signer)) return malformed('signer');
	const rosterHead = bytesField(payload.value, 'rosterHead', 32);
	if (rosterHead === undefined) return malformed('rosterHead');

	if (centreId !== roster.centreId)
		return err({ kind: 'other-centre', came: centreId, due: roster.centreId });
	const admin = roster.members.find(({ id, role }) => id === signer && role === 'admin');
	if (admin === undefined) {
		const former = roster.everMembers.find(({ id }) => id === signer);
		const isTheirs = former && verify(former.signing, LABELS.centreProfile, bytes, signature);
		const said = isTheirs ? readProfile(payload.value) : undefined;
		return err({ kind: 'signer-not-admin', signer, said: said?.ok ? said.value : undefined });
	}
	if (!verify(admin.signing, LABELS.centreProfile, bytes, signature)) {
		return err({ kind: 'bad-signature', signer });
	}
	const seen = checkRosterSeen(roster, { rosterPosition, rosterHead });
	if (!seen.ok) return seen;
	const profile = readProfile(payload.value);
	return profile.ok ? ok({ version, profile: profile.value }) : profile;
}

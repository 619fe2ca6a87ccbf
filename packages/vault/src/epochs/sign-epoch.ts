import { assertBytes } from '../bytes.ts';
import { LABELS } from '../labels.ts';
import type { Signer } from '../people/wrap-secret-for.ts';
import { toB64 } from '../public/b64.ts';
import type { Roster } from '../roster/roster.ts';
import { type Statement, signStatement } from '../roster/statement.ts';

/** A centre's key for one epoch, signed by a member; it names the roster that the member saw. */
export function signEpoch({
	centreId,
	epoch,
	sealingPublicKey,
	roster,
	by,
}: {
	readonly centreId: string;
	readonly epoch: number;
	readonly sealingPublicKey: Uint8Array;
	readonly roster: Roster;
	readonly by: Signer;
}): Statement {
	assertBytes(sealingPublicKey, 1216, `key of epoch ${epoch}`);
	return signStatement(by.signingSeed, LABELS.epochKey, {
		centreId,
		epoch,
		sealing: toB64(sealingPublicKey),
		rosterPosition: roster.position,
		rosterHead: toB64(roster.head),
		signer: by.memberId,
	});
}

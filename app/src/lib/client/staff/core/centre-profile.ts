import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type CentreProfile,
	parseStatement,
	type StatementJson,
	signProfile,
	statementToJson,
	verifyProfile,
} from '@schutznetz/vault';
import type { WireStatement } from '../wire.ts';
import { type Held, openOf } from './held.ts';

/** A stored profile that counts no more; the next one needs the version after it all the same. */
export type ProfileRefused = {
	readonly kind: string;
	readonly version: number;
	/** What it says, where somebody who has left did sign it. */
	readonly said?: CentreProfile | undefined;
};

/** What the centre says of itself: verified by the roster that this vault opened, signed by me. */
export function centreProfile(held: Held) {
	return {
		async openCentreProfile(
			wire: WireStatement,
		): Promise<Result<{ version: number; profile: CentreProfile }, ProfileRefused>> {
			const statement = parseStatement(wire);
			if (!statement.ok) return err({ kind: 'malformed', version: 0 });
			const verified = verifyProfile(openOf(held).roster, statement.value);
			if (verified.ok) return ok(verified.value);
			const { error } = verified;
			const said = error.kind === 'signer-not-admin' ? error.said : undefined;
			return err({ kind: error.kind, version: versionOf(statement.value.bytes), said });
		},

		async signCentreProfile(
			version: number,
			profile: CentreProfile,
		): Promise<Result<StatementJson, { kind: 'profile-too-long' }>> {
			const { roster, accountId, keys } = openOf(held);
			const by = { memberId: accountId, signingSeed: keys.signingSeed };
			const signed = signProfile({ profile, version, roster, by });
			return signed.ok ? ok(statementToJson(signed.value)) : err({ kind: 'profile-too-long' });
		},
	};
}

function versionOf(bytes: Uint8Array): number {
	try {
		const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly version?: unknown };
		return Number.isSafeInteger(version) ? (version as number) : 0;
	} catch {
		return 0;
	}
}

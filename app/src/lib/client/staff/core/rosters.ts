import { err, ok, type Result } from '@schutznetz/kernel';
import {
	appendToRoster,
	type ChangeProblem,
	checkRosterSeen,
	isOfTeam,
	memberFingerprint,
	publicKeysOf,
	type Role,
	type RosterChange,
	type RosterSeenProblem,
	signPublicKeys,
	statementToJson,
	toB64,
	wrapSecretFor,
} from '@schutznetz/vault';
import { dayInBerlin } from '../../day-in-berlin.ts';
import type { WireMissingKey, WireStatement } from '../wire.ts';
import { type CandidateProblem, compareCandidate } from './compare-candidate.ts';
import { type Held, openOf } from './held.ts';
import { unwrapForMe } from './object-keys.ts';
import { type RosterBroken, readRoster } from './read-roster.ts';
import { type TeamView, teamView } from './team-view.ts';

/** Why a roster that came later is not believed, or is not mine any more. */
export type RosterRefused = RosterBroken | RosterSeenProblem | { readonly kind: 'not-in-team' };

/** The team's list: what it says, the next entry of it, and the keys that somebody who came still lacks. */
export function rosters(held: Held) {
	function sign(change: RosterChange): Result<WireStatement, ChangeProblem> {
		const { roster, accountId, keys } = openOf(held);
		const by = { memberId: accountId, signingSeed: keys.signingSeed };
		const entry = appendToRoster({ roster, by, change, on: dayInBerlin(held.clock()) });
		return entry.ok ? ok(statementToJson(entry.value)) : entry;
	}

	return {
		/** My own keys as the server may show them to others, and the digits that I read aloud. */
		async describeMe(): Promise<{ fingerprint: string; statement: WireStatement }> {
			const { account } = held;
			if (!account) throw new Error('describeMe was called before the account was open');
			const { accountId, keys } = account;
			const publicKeys = await publicKeysOf(keys);
			const by = { memberId: accountId, signingSeed: keys.signingSeed };
			return {
				fingerprint: memberFingerprint({ id: accountId, ...publicKeys }),
				statement: statementToJson(signPublicKeys(by, publicKeys)),
			};
		},

		/** Takes over what was added to the roster since it was read. */
		async continueRoster(added: readonly WireStatement[]): Promise<Result<TeamView, RosterRefused>> {
			const open = openOf(held);
			const { root, centreId, accountId, roster: known } = open;
			const all = [...open.statements.map(statementToJson), ...added];
			const read = readRoster(root, centreId, all);
			if (!read.ok) return read;
			const { roster, statements } = read.value;
			const continued = checkRosterSeen(roster, { rosterPosition: known.position, rosterHead: known.head });
			if (!continued.ok) return continued;
			if (!roster.members.some(({ id }) => id === accountId)) return err({ kind: 'not-in-team' });
			held.open = { ...open, roster, statements };
			return ok(teamView(held.open));
		},

		/** An entry that takes somebody in, whose digits I have heard. */
		async signAdding(
			candidate: WireStatement,
			heard: string,
			role: Role,
		): Promise<Result<WireStatement, ChangeProblem | CandidateProblem>> {
			const compared = compareCandidate(candidate, heard);
			return compared.ok ? sign({ kind: 'add', member: { ...compared.value, role } }) : compared;
		},

		async signRole(memberId: string, role: Role): Promise<Result<WireStatement, ChangeProblem>> {
			return sign({ kind: 'role', memberId, role });
		},

		async signLeaving(memberId: string): Promise<Result<WireStatement, ChangeProblem>> {
			return sign({ kind: 'remove', memberId });
		},

		/** The same keys, sealed to those who lack them; whoever is not of the team, and what does not open, is left out. */
		async wrapMissing(rows: readonly WireMissingKey[]): Promise<readonly WireMissingKey[]> {
			const { roster, accountId, keys } = openOf(held);
			const by = { memberId: accountId, signingSeed: keys.signingSeed };
			const made = rows.map(async ({ objectId, memberId, wrapped }) => {
				const member = roster.members.find(({ id }) => id === memberId);
				const isDue = objectId.startsWith('root/') ? member?.role === 'admin' : isOfTeamObject(objectId);
				if (!member || !isOfTeam(member) || !isDue) return [];
				const secret = await unwrapForMe(held, objectId, wrapped);
				if (!secret.ok) return [];
				const sealed = await wrapSecretFor(member.sealing, secret.value, { objectId, memberId, by });
				return [{ objectId, memberId, wrapped: toB64(sealed) }];
			});
			return (await Promise.all(made)).flat();
		},
	};
}

const isOfTeamObject = (objectId: string): boolean => /^(epoch|conversation|case|team)\//.test(objectId);

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../bytes.ts';
import type { Member, Role, RosterChange } from '../public/roster-change.ts';
import { appendToRoster } from '../roster/append-to-roster.ts';
import type { Roster } from '../roster/roster.ts';
import { startRoster } from '../roster/start-roster.ts';
import type { Statement } from '../roster/statement.ts';
import { verifyRoster } from '../roster/verify-roster.ts';
import { signingPairFromSeed } from '../signature/signature.ts';
import { goodValue } from './good-value.ts';

/** A seed that a test can name. */
export const seedOf = (name: string): Uint8Array => sha256(utf8(name));

/** Somebody who can sign; their key to seal to is of the right length and nothing more. */
export function person(id: string, role: Role = 'member'): Member {
	const signing = signingPairFromSeed(seedOf(id)).publicKey;
	return { id, role, signing, sealing: new Uint8Array(1216).fill(signing[0] ?? 0) };
}

/** Who signs for the person of this id. */
export const signerOf = (id: string) => ({ memberId: id, signingSeed: seedOf(id) });

/** The root of the tests' instance. */
export const root = signingPairFromSeed(seedOf('root'));

/** An honest chain that grows; its roster is verified anew after each new entry. */
export class HonestChain {
	readonly centreId: string;
	readonly statements: Statement[];
	#roster: Roster | undefined;

	constructor(centreId: string, firstAdmin: string) {
		this.centreId = centreId;
		const member = person(firstAdmin, 'admin');
		this.statements = [startRoster({ rootSeed: root.seed, centreId, member, on: '2026-01-05' })];
	}

	get roster(): Roster {
		if (this.#roster?.heads.length !== this.statements.length) {
			this.#roster = goodValue(verifyRoster(root.publicKey, this.centreId, this.statements));
		}
		return this.#roster;
	}

	append(byId: string, change: RosterChange): ReturnType<typeof appendToRoster> {
		const entry = appendToRoster({ roster: this.roster, by: signerOf(byId), change, on: '2026-02-02' });
		if (entry.ok) this.statements.push(entry.value);
		return entry;
	}
}

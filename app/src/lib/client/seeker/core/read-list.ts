import { err, ok, type Result } from '@schutznetz/kernel';
import { decodeProfile, fromB64, parseStatement, statementToJson } from '@schutznetz/vault';
import type { ListedCentre } from '../listed-centre.ts';
import { listOf, recordOf } from './read-answer.ts';

/** An answer that is no list of centres. */
export type ListProblem = { readonly kind: 'malformed'; readonly what: string };

/** What the server says of its centres. Nothing of it is verified: that is done before anything is sealed. */
export type List = {
	/** The root that has to vouch for whoever is written to; null where there is none yet. */
	readonly rootKey: Uint8Array | null;
	readonly centres: readonly ListedCentre[];
};

/** Reads the server's list of its centres. */
export function readList(answer: unknown): Result<List, ListProblem> {
	const fields = recordOf(answer);
	const root = fields?.root;
	const centres = listOf(fields?.centres, listedOf);
	if (!centres) return err({ kind: 'malformed', what: 'centres' });
	if (root === null && centres.length === 0) return ok({ rootKey: null, centres });
	const rootKey = typeof root === 'string' ? fromB64(root) : undefined;
	if (!rootKey?.ok || rootKey.value.length !== 32) return err({ kind: 'malformed', what: 'root' });
	return ok({ rootKey: rootKey.value, centres });
}

/** What a mailbox is derived with: it is salt and no secret, so nobody has to vouch for it. */
export function instanceIdOf(answer: unknown): string | undefined {
	const id = recordOf(answer)?.instanceId;
	return typeof id === 'string' && id !== '' ? id : undefined;
}

function listedOf(value: unknown): ListedCentre | undefined {
	const { id, name, isDemo, profile, isUnconfirmed, isAway, isStopped } = recordOf(value) ?? {};
	if (typeof id !== 'string' || typeof name !== 'string' || typeof isDemo !== 'boolean') return undefined;
	const listed = {
		id,
		name,
		isDemo,
		profile: null,
		isAway: isAway === true,
		...(isStopped === true && ({ isStopped } as const)),
	};
	if (profile === null || profile === undefined)
		return { ...listed, ...(isUnconfirmed === true && { isUnconfirmed }) };
	const statement = parseStatement(profile);
	const said = statement.ok ? decodeProfile(id, statement.value) : undefined;
	if (!statement.ok || !said) return { ...listed, isUnconfirmed: true };
	return { ...listed, name: said.name ?? name, profile: said, statement: statementToJson(statement.value) };
}

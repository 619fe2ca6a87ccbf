import type { Result } from '@schutznetz/kernel';
import {
	deriveMailbox,
	intakeToken,
	type KnownSigner,
	objectIds,
	openRecord,
	parseConversation,
	publicKeysOf,
	recoveryKeys,
	secretToDigits,
	slotAt,
	unwrapMasterKey,
	unwrapPersonalKeys,
	unwrapSecret,
	wordsToSecret,
} from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import pg from 'pg';
import type { Demo, DemoPerson } from '../support/demo-house.ts';
import { type Needle, textNeedle } from './needles.ts';

/** What never leaves a browser open, and what a server is shown once and must not keep. */
export type SecretsOfWalk = { readonly unseen: Needle[]; readonly tokens: Needle[] };

/**
 * Everything secret of a walk that can be known from outside: what somebody holds in the hand (words, digits,
 * passwords), and every key that opens from there, as a browser opens it out of what the server stores.
 */
export async function secretsOfWalk(
	ownerUrl: string,
	demo: Demo,
	seekerWords: readonly string[],
): Promise<SecretsOfWalk> {
	return withOwner(ownerUrl, async (client) => {
		const instance = await client.query<{ id: string }>('SELECT id FROM schutznetz.instance');
		const instanceId = only(instance.rows).id;
		const team = await secretsOfTeam(client, demo.counsellors);
		const seekers = await Promise.all(
			[seekerWords, demo.seeker.words].map((words) => secretsOfSeeker(words, instanceId)),
		);
		return {
			unseen: [...seekers.flatMap(({ unseen }) => unseen), ...team],
			tokens: seekers.flatMap(({ tokens }) => tokens),
		};
	});
}

/** Every key of the teams of several centres, of all that is stored for them, and of the threads in there. */
export function secretsOfTeams(
	ownerUrl: string,
	teams: readonly (readonly DemoPerson[])[],
): Promise<readonly Needle[]> {
	return withOwner(ownerUrl, async (client) => {
		const found: Needle[] = [];
		for (const team of teams) found.push(...(await secretsOfTeam(client, team)));
		return found;
	});
}

async function withOwner<T>(ownerUrl: string, look: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		await client.query("SELECT set_config('schutznetz.maintenance', 'on', false)");
		return await look(client);
	} finally {
		await client.end();
	}
}

async function secretsOfTeam(client: pg.Client, team: readonly DemoPerson[]): Promise<readonly Needle[]> {
	const people = await Promise.all(team.map((person) => keysOf(client, person)));
	const signers = people.map(({ accountId, signing }): KnownSigner => ({ id: accountId, signing }));
	const objects = await Promise.all(people.map((person) => objectKeysOf(client, person, signers)));
	// Each of them holds every key of the team.
	const keys = new Map(objects.flat().map((needle) => [needle.name, needle]));
	const records = await client.query<{ id: string; record: Buffer }>(
		'SELECT id, record FROM schutznetz.conversation',
	);
	const threads = await Promise.all(
		records.rows.map(async ({ id, record }): Promise<Needle[]> => {
			const objectId = objectIds.conversation(id);
			const key = keys.get(`key of ${objectId}`);
			if (!key) return [];
			const { json } = opened(await openRecord(key.bytes, { objectId, kind: 'conversation' }, record));
			const { threadKey } = opened(parseConversation(json));
			return [{ name: `thread key of ${objectId}`, bytes: threadKey }];
		}),
	);
	return [...people.flatMap(({ needles }) => needles), ...keys.values(), ...threads.flat()];
}

async function secretsOfSeeker(words: readonly string[], instanceId: string): Promise<SecretsOfWalk> {
	const secret = opened(wordsToSecret(words, await wordLists.de()));
	const { threadKey } = await deriveMailbox(secret, { instanceId });
	const of = `seeker with "${words[0]} …"`;
	const slots = await Promise.all([slotAt(threadKey, 'fromSeeker', 0), slotAt(threadKey, 'fromCentre', 0)]);
	const tokens = [...slots, await intakeToken(threadKey)];
	return {
		unseen: [
			{ name: `secret of ${of}`, bytes: secret.bits },
			{ name: `thread key of ${of}`, bytes: threadKey },
			textNeedle(`digits of ${of}`, secretToDigits(secret)),
			...wordsInARow(`words of ${of}`, words),
		],
		tokens: tokens.map(({ token }, at) => ({ name: `token ${at} of ${of}`, bytes: token })),
	};
}

/** Three words in their order are enough to know them by; alone each stands in the list that everybody has. */
export const wordsInARow = (name: string, words: readonly string[]): Needle[] => [
	textNeedle(name, words.slice(0, 3).join(' ')),
	textNeedle(`${name}, as JSON`, JSON.stringify(words.slice(0, 3)).slice(1, -1)),
];

type PersonKeys = {
	readonly accountId: string;
	readonly sealingSeed: Uint8Array;
	readonly signing: Uint8Array;
	readonly needles: Needle[];
};

async function keysOf(client: pg.Client, person: DemoPerson): Promise<PersonKeys> {
	const code = opened(wordsToSecret(person.recoveryWords, await wordLists.de()));
	const { unlockKey, proof } = await recoveryKeys(code);
	const { rows } = await client.query<{ id: string; personal_keys: Buffer; wrapped: Buffer }>(
		`SELECT a.id, a.personal_keys, u.wrapped FROM schutznetz.account a
		JOIN schutznetz.unlocker u ON u.account_id = a.id AND u.kind = 'recovery' WHERE a.name = $1`,
		[person.name],
	);
	const { id: accountId, personal_keys, wrapped } = only(rows);
	const master = opened(await unwrapMasterKey(unlockKey, wrapped, { accountId, unlocker: 'recovery' }));
	const keys = opened(await unwrapPersonalKeys(master, personal_keys, { accountId }));
	const named = {
		'recovery key': unlockKey,
		'recovery proof': proof,
		'recovery code': code.bits,
		'master key': master,
		'signing seed': keys.signingSeed,
		'sealing seed': keys.sealingSeed,
	};
	return {
		accountId,
		sealingSeed: keys.sealingSeed,
		signing: (await publicKeysOf(keys)).signing,
		needles: [
			...Object.entries(named).map(([what, bytes]) => ({ name: `${what} of ${person.name}`, bytes })),
			textNeedle(`password of ${person.name}`, person.password),
			...wordsInARow(`recovery words of ${person.name}`, person.recoveryWords),
		],
	};
}

/** The keys of weeks, conversations and cases that one person can open. */
async function objectKeysOf(
	client: pg.Client,
	{ accountId, sealingSeed }: PersonKeys,
	signers: readonly KnownSigner[],
): Promise<Needle[]> {
	const { rows } = await client.query<{ object_id: string; wrapped: Buffer }>(
		'SELECT object_id, wrapped FROM schutznetz.sealed_key WHERE member_id = $1',
		[accountId],
	);
	return Promise.all(
		rows.map(async ({ object_id: objectId, wrapped }) => ({
			name: `key of ${objectId}`,
			bytes: opened(await unwrapSecret(sealingSeed, wrapped, { objectId, memberId: accountId, signers })),
		})),
	);
}

function opened<T>(result: Result<T, object>): T {
	if (!result.ok) throw new Error(`a test's key does not open: ${JSON.stringify(result.error)}`);
	return result.value;
}

function only<T>(rows: readonly T[]): T {
	const [row, ...others] = rows;
	if (row === undefined || others.length > 0) throw new Error(`${rows.length} rows came, 1 is due`);
	return row;
}

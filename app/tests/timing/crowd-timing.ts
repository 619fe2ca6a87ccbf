import { randomBytes } from 'node:crypto';
import { sealMessage, toB64 } from '@schutznetz/vault';
import { PIECE_BYTES } from '@schutznetz/vault/public';
import { writePiece } from '../../src/lib/server/db/channel/pieces.ts';
import { writeSlot } from '../../src/lib/server/db/channel/slots.ts';
import { type Db, openDatabase } from '../../src/lib/server/db/index.ts';
import { type RunningHouse, startHouse } from '../support/running-house.ts';
import { due } from '../world/due.ts';
import { ownerUrlOf } from '../world/found-centres.ts';
import { compareAnswers, type Told, type TwoKinds } from './compare-answers.ts';
import { callBytes } from './kept-connection.ts';

/** What a stranger's probes told of the answers to each call, and what the same harness says of a planted difference. */
export type CrowdTiming = {
	readonly calls: Readonly<Record<string, Told>>;
	readonly plantedMicroseconds: number;
	readonly planted: Told;
};

const plantedMicroseconds = 50;
const slotsInHouse = 512;
const piecesInHouse = 128;
const idsAtOnce = 32;
/** So many of the slots of one question exist: as many as one answer has room for. */
const existingAtOnce = 4;

/** Fills a built house with slots and asks it as a stranger who guesses addresses, so many times each call. */
export async function timeCrowd(probes: number, connections: number): Promise<CrowdTiming> {
	// A stranger has the time to work for a stamp; here it would only cost us ours.
	const house = await startHouse([], { LOG_LEVEL: 'error', WORK_BITS: '0' });
	try {
		const kinds = kindsOf(
			new URL(house.origins.seeker).host,
			await fillHouse(house),
			toB64(await someEnvelope('erfunden')),
		);
		const calls: Record<string, Told> = {};
		for (const kind of kinds) calls[kind.name] = await compareAnswers(house.port, kind, probes, connections);
		const [reading] = kinds;
		if (!reading) throw new Error('there is nothing to ask');
		const nothing: TwoKinds = { name: 'planted', existing: reading.missing, missing: reading.missing };
		const planted = await compareAnswers(house.port, nothing, probes, connections, plantedMicroseconds);
		return { calls, plantedMicroseconds, planted };
	} finally {
		await house.stop();
	}
}

type InHouse = Readonly<Record<'slots' | 'large' | 'pieces', readonly Buffer[]>>;

async function fillHouse(house: RunningHouse): Promise<InHouse> {
	const db = openDatabase(ownerUrlOf(house), undefined, 1);
	try {
		const slots = await fillSlots(db, 'erfunden');
		const large = await fillSlots(db, 'erfunden '.repeat(200));
		const pieces = newIds(piecesInHouse);
		for (const id of pieces) {
			const piece = {
				id,
				piece: randomBytes(PIECE_BYTES),
				tokenHash: randomBytes(32),
				expiresOn: expiresOn(),
			};
			if ((await writePiece(db, piece, piecesInHouse)) !== 'stored')
				throw new Error('a piece was not stored');
		}
		return { slots, large, pieces };
	} finally {
		await db.destroy();
	}
}

async function fillSlots(db: Db, text: string): Promise<readonly Buffer[]> {
	const slots = newIds(slotsInHouse);
	for (const id of slots) {
		const envelope = await someEnvelope(text);
		await writeSlot(db, { id, envelope, tokenHash: randomBytes(32), expiresOn: expiresOn() });
	}
	return slots;
}

const newIds = (count: number): readonly Buffer[] => Array.from({ length: count }, () => randomBytes(32));
const expiresOn = (): string => Temporal.Now.plainDateISO().add({ days: 180 }).toString();
const someEnvelope = async (text: string): Promise<Uint8Array> =>
	due(await sealMessage(randomBytes(32), 'fromSeeker', 0, { text, writtenOn: '2026-11-21' }));

function kindsOf(host: string, { slots, large, pieces }: InHouse, envelope: string): readonly TwoKinds[] {
	const oneOf = (ids: readonly Buffer[]) => () =>
		ids[Math.floor(Math.random() * ids.length)] ?? randomBytes(32);
	const [existing, missing] = [oneOf(slots), () => randomBytes(32)];
	const some = (count: number, id: () => Buffer) => Array.from({ length: count }, () => toB64(id()));
	const read = (count: number) => () => {
		const ids = [...some(count, existing), ...some(idsAtOnce - count, missing)];
		return callBytes(host, '/x/slots/read', { ids: ids.sort() });
	};
	const readLarge = (id: () => Buffer) => () =>
		callBytes(host, '/x/slots/large', { id: toB64(id()), class: 2 });
	// Whoever writes without the token of the slot is told that it is stored, also where it is not.
	const write = (id: () => Buffer) => () =>
		callBytes(host, '/x/slots/write', { id: toB64(id()), envelope, token: toB64(randomBytes(32)) });
	const readPiece = (id: () => Buffer) => () => callBytes(host, '/x/pieces/read', { id: toB64(id()) });
	const forget = (id: () => Buffer) => () => {
		const slot = { id: toB64(id()), token: toB64(randomBytes(32)) };
		return callBytes(host, '/x/forget', { slots: [slot], intakeToken: toB64(randomBytes(32)) });
	};
	const both = (name: string, ask: (id: () => Buffer) => () => Buffer, there: () => Buffer) => ({
		name,
		existing: ask(there),
		missing: ask(missing),
	});
	return [
		{ name: 'slots/read', existing: read(existingAtOnce), missing: read(0) },
		both('slots/large', readLarge, oneOf(large)),
		both('slots/write', write, existing),
		both('pieces/read', readPiece, oneOf(pieces)),
		both('forget', forget, existing),
	];
}

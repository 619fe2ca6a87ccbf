import { err, isUuid, ok, type Result } from '@schutznetz/kernel';
import { checkKeyedText, checkSealedText, SLOT_READS, type StampKind, toB64 } from '@schutznetz/vault/public';
import type { Statement } from '../db/channel/statements.ts';
import { type Db, isConnectionLoss, isStorageFull, type OrganisationId } from '../db/index.ts';
import {
	answerJson,
	channelLimitBytes,
	compressed,
	type FieldProblem,
	pieceLimitBytes,
	readBody,
	readBytes,
	readCount,
	readJson,
	readList,
	readText,
	toBytes,
	toText,
} from '../http/index.ts';
import { type Centres, listCentres, readChains } from './centres.ts';
import type { ChannelLimits } from './channel-limits.ts';
import { checkStamp, stampDay, type WorkDue } from './check-stamp.ts';
import { DayCount } from './day-count.ts';
import { findLargeSlot, findSlots } from './find-slots.ts';
import { forget } from './forget.ts';
import { inFixedTime } from './in-fixed-time.ts';
import { keysAnswer } from './keys-answer.ts';
import { pieceOrNoise, readPieceBody, storePiece } from './pieces.ts';
import { type Cover, storeIntake } from './store-intake.ts';
import { storeSlot } from './store-slot.ts';
import { WorkDemand } from './work-demand.ts';

const mostSlotsForgotten = 256;
const hashBytes = 32;

type Answer = Result<Response, { readonly kind: string }>;
type Call = (scene: Scene, body: unknown) => Promise<Answer>;

/** What a call is answered with. */
interface Scene {
	readonly db: Db;
	readonly now: Temporal.Instant;
	readonly limits: ChannelLimits;
	readonly demand: WorkDemand;
	/** Pieces of files that were stored. */
	readonly pieces: DayCount;
}

const calls: Readonly<Record<string, Call>> = {
	'POST keys': async ({ db, now }, body) => {
		const ids = readList(body, 'ids', [2, 2], toText);
		if (!ids.ok) return ids;
		const { centres } = await readChains(db, now);
		// The page has the profile from the list, and verifies that one.
		const chains = centres.map(chainOnTheWire).map(({ profile: _, ...chain }) => chain);
		return ok(keysAnswer(chains, ids.value));
	},

	'POST intake': async (scene, body) => {
		const centreId = readText(body, 'centreId');
		if (!centreId.ok) return centreId;
		const epoch = readCount(body, 'epoch');
		if (!epoch.ok) return epoch;
		const envelope = readBytes(body, 'envelope');
		if (!envelope.ok) return envelope;
		const deletionHash = readBytes(body, 'deletionHash', hashBytes);
		if (!deletionHash.ok) return deletionHash;
		const checked = checkSealedText(envelope.value);
		if (!checked.ok) return checked;
		if (!isUuid(centreId.value)) return err({ kind: 'unknown-centre', centreId: centreId.value });
		const cover = readCover(body);
		if (!cover.ok) return cover;
		const worked = await checkWork(scene, 'intake', deletionHash.value, stampIn(body));
		if (!worked.ok) return worked;
		const stored = await storeIntake(
			scene.db,
			{
				centreId: centreId.value as OrganisationId,
				epoch: epoch.value,
				envelope: envelope.value,
				deletionHash: deletionHash.value,
				cover: cover.value,
			},
			scene.limits.firstMessagesPerDay,
			scene.now,
		);
		return stored.ok ? ok(answerJson(201, { kind: 'stored' })) : stored;
	},

	'POST slots/read': async ({ db }, body) => {
		const ids = readList(body, 'ids', [SLOT_READS.ids, SLOT_READS.ids], toHash);
		if (!ids.ok) return ids;
		return ok(answerJson(200, await findSlots(db, ids.value)));
	},

	'POST slots/large': async ({ db }, body) => {
		const id = readBytes(body, 'id', hashBytes);
		if (!id.ok) return id;
		const largeClass = readCount(body, 'class');
		if (!largeClass.ok) return largeClass;
		if (largeClass.value !== 2 && largeClass.value !== 3)
			return err({ kind: 'malformed', what: 'class', because: 'missing' });
		return ok(answerJson(200, await findLargeSlot(db, id.value, largeClass.value)));
	},

	'POST slots/write': async (scene, body) => {
		const id = readBytes(body, 'id', hashBytes);
		if (!id.ok) return id;
		const envelope = readBytes(body, 'envelope');
		if (!envelope.ok) return envelope;
		const token = readBytes(body, 'token', hashBytes);
		if (!token.ok) return token;
		const checked = checkKeyedText(envelope.value);
		if (!checked.ok) return checked;
		const worked = await checkWork(scene, 'slot', id.value, stampIn(body));
		if (!worked.ok) return worked;
		const draft = { id: id.value, envelope: envelope.value, token: token.value };
		return ok(answerJson(200, { kind: await storeSlot(scene.db, draft, scene.now) }));
	},

	'POST pieces/read': async ({ db }, body) => {
		const id = readBytes(body, 'id', hashBytes);
		if (!id.ok) return id;
		return ok(answerBytes(await pieceOrNoise(db, id.value)));
	},

	'POST forget': async ({ db }, body) => {
		const slots = readList(body, 'slots', [0, mostSlotsForgotten], toSlotToken);
		if (!slots.ok) return slots;
		const intakeToken = readBytes(body, 'intakeToken', hashBytes);
		if (!intakeToken.ok) return intakeToken;
		await forget(db, { slots: slots.value, intakeToken: intakeToken.value });
		return ok(answerJson(200, { kind: 'done' }));
	},
};

/** Calls without a body, answered the same for everybody: so they may be compressed. */
const lists: Readonly<Record<string, (scene: Scene) => Promise<object>>> = {
	/** Who can be written to, to choose among them. */
	'GET centres': async ({ db, now, demand }) => {
		const { centres, ...house } = await listCentres(db, now);
		const inShort = centres.map((centre) => ({
			...centre,
			profile: centre.profile && onTheWire(centre.profile),
		}));
		return { ...houseOnTheWire(house, workOf(demand, now)), centres: inShort };
	},

	/** Everything of all of them, for who must not say which one it is about. */
	'GET chains': async ({ db, now, demand }) => {
		const { centres, ...house } = await readChains(db, now);
		return { ...houseOnTheWire(house, workOf(demand, now)), centres: centres.map(chainOnTheWire) };
	},
};

/** The copy for the centre that stands in; undefined where none came. */
function readCover(body: unknown): Result<Cover | undefined, { readonly kind: string }> {
	const { cover } = body as { readonly cover?: unknown };
	if (cover === undefined) return ok(undefined);
	const centreId = readText(cover, 'centreId');
	if (!centreId.ok) return centreId;
	const epoch = readCount(cover, 'epoch');
	if (!epoch.ok) return epoch;
	const envelope = readBytes(cover, 'envelope');
	if (!envelope.ok) return envelope;
	const checked = checkSealedText(envelope.value);
	if (!checked.ok) return checked;
	if (!isUuid(centreId.value)) return err({ kind: 'cover-closed' });
	return ok({
		centreId: centreId.value as OrganisationId,
		epoch: epoch.value,
		envelope: envelope.value,
	});
}

/** The call whose body is bytes and no JSON. */
async function putPiece(scene: Scene, request: Request): Promise<Answer> {
	const body = await readBody(request, pieceLimitBytes);
	if (!body.ok) return body;
	const draft = readPieceBody(body.value);
	if (!draft.ok) return draft;
	const worked = await checkWork(scene, 'piece', draft.value.id, draft.value.stamp);
	if (!worked.ok) return worked;
	const { db, now, limits, pieces } = scene;
	const isDayFull = pieces.today(now.epochMilliseconds) >= (limits.piecesPerDay ?? Number.POSITIVE_INFINITY);
	// A day that is full has room for none; what is there already is stored all the same.
	const outcome = await inFixedTime(() => storePiece(db, draft.value, now, isDayFull ? 0 : undefined));
	if (outcome === 'storage-full') return err({ kind: outcome });
	if (outcome === 'new') pieces.add(now.epochMilliseconds);
	return ok(answerJson(200, { kind: outcome === 'new' ? 'stored' : outcome }));
}

const answerBytes = (bytes: Uint8Array): Response =>
	new Response(new Uint8Array(bytes), {
		headers: { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' },
	});

/** Whose time must not tell what lies at an address. */
const constantCalls = new Set(
	['slots/read', 'slots/large', 'slots/write', 'pieces/read', 'forget'].map((name) => `POST ${name}`),
);

const statuses: Readonly<Record<string, number>> = {
	'too-large': 413,
	'unknown-centre': 404,
	'epoch-closed': 409,
	'work-due': 409,
	closed: 409,
	away: 409,
	'cover-closed': 409,
	full: 409,
	'unknown-call': 404,
	'storage-full': 507,
};

/**
 * Answers one call of the channel, the same on every door: it reads no cookie, no address and no header but the
 * body's length and how an answer may be compressed, and leaves no line in a log. Whatever is wrong with a call is
 * named with its facts; a database that is away is told apart, so that whoever wrote keeps the message and sends it
 * again.
 *
 * @param call - the path after `/x/`
 */
export async function answerChannel(
	db: Db,
	request: Request,
	call: string,
	now: Temporal.Instant,
	limits: ChannelLimits,
): Promise<Response> {
	try {
		const answer = await dispatch({ db, now, limits, ...countsOf(db, limits) }, request, call);
		if (answer.ok) return answer.value;
		return answerJson(statuses[answer.error.kind] ?? 400, answer.error);
	} catch (error) {
		if (isStorageFull(error)) return answerJson(507, { kind: 'storage-full' });
		if (!isConnectionLoss(error)) throw error;
		return answerJson(503, { kind: 'not-stored' });
	}
}

async function dispatch(scene: Scene, request: Request, call: string): Promise<Answer> {
	const name = `${request.method} ${call}`;
	const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
	if (list) return ok(await compressed(request, answerJson(200, await list(scene))));
	if (name === 'PUT pieces') return putPiece(scene, request);
	const run = Object.hasOwn(calls, name) ? calls[name] : undefined;
	if (!run) return err({ kind: 'unknown-call' });
	const body = await readJson(request, channelLimitBytes);
	if (!body.ok) return body;
	const { value } = body;
	return constantCalls.has(name) ? inFixedTime(() => run(scene, value)) : run(scene, value);
}

/** Counted in memory, for as long as the process lives. */
const counts = new WeakMap<Db, Pick<Scene, 'demand' | 'pieces'>>();

function countsOf(db: Db, { workBits }: ChannelLimits): Pick<Scene, 'demand' | 'pieces'> {
	const known = counts.get(db) ?? { demand: new WorkDemand(workBits), pieces: new DayCount() };
	counts.set(db, known);
	return known;
}

/** What a page has to know to work before anybody asks it to. */
function workOf(demand: WorkDemand, now: Temporal.Instant): Readonly<Record<StampKind | 'day', number>> {
	const bits = (kind: StampKind): number => demand.bits(kind, now.epochMilliseconds);
	return { day: stampDay(now), intake: bits('intake'), slot: bits('slot'), piece: bits('piece') };
}

function stampIn(body: unknown): Uint8Array | undefined {
	const stamp = readBytes(body, 'stamp');
	return stamp.ok ? stamp.value : undefined;
}

/** Whether the stamp is the one that is due for a place; what passes counts for those that come after it. */
async function checkWork(
	{ demand, now }: Scene,
	kind: StampKind,
	place: Uint8Array,
	stamp: Uint8Array | undefined,
): Promise<Result<null, WorkDue>> {
	const due = { kind, place, day: stampDay(now), bits: demand.bits(kind, now.epochMilliseconds) };
	const checked = await checkStamp(stamp, due);
	if (checked.ok) demand.count(kind, now.epochMilliseconds);
	return checked;
}

const onTheWire = ({ bytes, signature }: Statement): { bytes: string; signature: string } => ({
	bytes: toB64(bytes),
	signature: toB64(signature),
});

const houseOnTheWire = ({ instanceId, root }: Omit<Centres<unknown>, 'centres'>, work: object) => ({
	instanceId,
	root: root && toB64(root),
	work,
});

const chainOnTheWire = (centre: Awaited<ReturnType<typeof readChains>>['centres'][number]) => ({
	...centre,
	roster: centre.roster.map(onTheWire),
	epochs: centre.epochs.map(onTheWire),
	profile: centre.profile && onTheWire(centre.profile),
});

const toHash = (item: unknown, what: string): ReturnType<typeof toBytes> => toBytes(item, what, hashBytes);

function toSlotToken(
	item: unknown,
	what: string,
): Result<{ id: Uint8Array; token: Uint8Array }, FieldProblem> {
	const id = readBytes(item, 'id', hashBytes);
	if (!id.ok) return err({ ...id.error, what: `${what}.id` });
	const token = readBytes(item, 'token', hashBytes);
	if (!token.ok) return err({ ...token.error, what: `${what}.token` });
	return ok({ id: id.value, token: token.value });
}

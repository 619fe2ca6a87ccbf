import { err, ok, type Result } from '@schutznetz/kernel';
import { checkKeyedText, checkSealedText, toB64 } from '@schutznetz/vault/public';
import { readSlots } from '../db/channel/slots.ts';
import type { Statement } from '../db/channel/statements.ts';
import { type Db, isConnectionLoss, type OrganisationId } from '../db/index.ts';
import {
	answerJson,
	type FieldProblem,
	readBytes,
	readCount,
	readJson,
	readList,
	readText,
	toBytes,
} from '../http/index.ts';
import { readCentres } from './centres.ts';
import { forget } from './forget.ts';
import { storeIntake } from './store-intake.ts';
import { storeSlot } from './store-slot.ts';

/** The largest text takes 25 kB on its way, the longest list of tokens 30 kB. */
const mostBodyBytes = 65_536;
const mostSlotsRead = 64;
const mostSlotsForgotten = 256;
const hashBytes = 32;

type Answer = Result<Response, { readonly kind: string }>;
type Call = (db: Db, body: unknown, now: Temporal.Instant) => Promise<Answer>;

const calls: Readonly<Record<string, Call>> = {
	'GET centres': async (db, _body, now) => {
		const { instanceId, root, centres } = await readCentres(db, now);
		return ok(
			answerJson(200, {
				instanceId,
				root: root && toB64(root),
				centres: centres.map((centre) => ({
					...centre,
					roster: centre.roster.map(onTheWire),
					epochs: centre.epochs.map(onTheWire),
				})),
			}),
		);
	},

	'POST intake': async (db, body, now) => {
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
		const stored = await storeIntake(
			db,
			{
				centreId: centreId.value as OrganisationId,
				epoch: epoch.value,
				envelope: envelope.value,
				deletionHash: deletionHash.value,
			},
			now,
		);
		return stored.ok ? ok(answerJson(201, { kind: 'stored' })) : stored;
	},

	'POST slots/read': async (db, body) => {
		const ids = readList(body, 'ids', [1, mostSlotsRead], toHash);
		if (!ids.ok) return ids;
		const envelopes = await readSlots(db, ids.value);
		return ok(answerJson(200, { envelopes: envelopes.map((envelope) => envelope && toB64(envelope)) }));
	},

	'POST slots/write': async (db, body, now) => {
		const id = readBytes(body, 'id', hashBytes);
		if (!id.ok) return id;
		const envelope = readBytes(body, 'envelope');
		if (!envelope.ok) return envelope;
		const token = readBytes(body, 'token', hashBytes);
		if (!token.ok) return token;
		const checked = checkKeyedText(envelope.value);
		if (!checked.ok) return checked;
		const draft = { id: id.value, envelope: envelope.value, token: token.value };
		return ok(answerJson(200, { kind: await storeSlot(db, draft, now) }));
	},

	'POST forget': async (db, body) => {
		const slots = readList(body, 'slots', [0, mostSlotsForgotten], toSlotToken);
		if (!slots.ok) return slots;
		const intakeToken = readBytes(body, 'intakeToken', hashBytes);
		if (!intakeToken.ok) return intakeToken;
		await forget(db, { slots: slots.value, intakeToken: intakeToken.value });
		return ok(answerJson(200, { kind: 'done' }));
	},
};

const statuses: Readonly<Record<string, number>> = {
	'too-large': 413,
	'unknown-centre': 404,
	'epoch-closed': 409,
	'unknown-call': 404,
};

/**
 * Answers one call of the channel, the same on every door: it reads no cookie, no address and no header but the
 * body's length, and leaves no line in a log. Whatever is wrong with a call is named with its facts; a database
 * that is away is told apart, so that whoever wrote keeps the message and sends it again.
 *
 * @param call - the path after `/x/`
 */
export async function answerChannel(
	db: Db,
	request: Request,
	call: string,
	now: Temporal.Instant,
): Promise<Response> {
	try {
		const answer = await dispatch(db, request, call, now);
		if (answer.ok) return answer.value;
		return answerJson(statuses[answer.error.kind] ?? 400, answer.error);
	} catch (error) {
		if (!isConnectionLoss(error)) throw error;
		return answerJson(503, { kind: 'not-stored' });
	}
}

async function dispatch(db: Db, request: Request, call: string, now: Temporal.Instant): Promise<Answer> {
	const name = `${request.method} ${call}`;
	const run = Object.hasOwn(calls, name) ? calls[name] : undefined;
	if (!run) return err({ kind: 'unknown-call' });
	if (request.method === 'GET') return run(db, undefined, now);
	const body = await readJson(request, mostBodyBytes);
	return body.ok ? run(db, body.value, now) : body;
}

const onTheWire = ({ bytes, signature }: Statement): { bytes: string; signature: string } => ({
	bytes: toB64(bytes),
	signature: toB64(signature),
});

const isUuid = (text: string): boolean =>
	/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);

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

import { err, ok } from '@schutznetz/kernel';
import {
	epochAt,
	fromB64,
	type Message,
	newPersonalKeys,
	newSealingPair,
	newSigningPair,
	openFirstMessage,
	openMessage,
	publicKeysOf,
	readStamp,
	STAMP,
	type Statement,
	sealMessage,
	signEpoch,
	slotAt,
	startRoster,
	statementToJson,
	toB64,
	tokenHash,
	verifyRoster,
} from '@schutznetz/vault';
import { slotAnswer } from '../../testing/slot-answer.ts';
import type { WorkerCaller } from '../../worker/call-worker.ts';
import { WorkerEnded } from '../../worker/call-worker.ts';
import { type SeekerCore, seekerCore } from '../core/seeker-core.ts';
import type { HouseApi } from '../house-api.ts';

const centreId = 'ahornbruck';
const day = '2026-11-21';
/** A Saturday; the running epoch ends on the day after. */
export const someDayMs = Date.UTC(2026, 10, 21, 12);
/** In days, as stamps count them. */
const today = Math.floor(someDayMs / 86_400_000);

/**
 * A house in memory with one invented centre: real keys, real envelopes, the server's rules for storing. Its
 * switches make the faults that a connection has.
 */
export async function inventedHouse() {
	const root = newSigningPair();
	const keys = newPersonalKeys();
	const member = { id: 'counsellor', role: 'admin' as const, ...(await publicKeysOf(keys)) };
	const first = startRoster({ rootSeed: root.seed, centreId, member, on: day });
	const roster = verifyRoster(root.publicKey, centreId, [first]);
	if (!roster.ok) throw new Error(roster.error.kind);
	const epochSeeds = new Map<number, Uint8Array>();
	const epochs: Statement[] = [];
	for (const epoch of [epochAt(someDayMs), epochAt(someDayMs) + 1]) {
		const { seed, publicKey } = await newSealingPair();
		epochSeeds.set(epoch, seed);
		const by = { memberId: member.id, signingSeed: keys.signingSeed };
		epochs.push(signEpoch({ centreId, epoch, sealingPublicKey: publicKey, roster: roster.value, by }));
	}

	const intake = new Map<string, { epoch: number; deletionHash: string }>();
	const slots = new Map<string, { envelope: string; tokenHash: string }>();
	const state = {
		/** Nobody gets through. */
		isDown: false,
		/** The next write arrives, and its answer does not. */
		losesNextAnswer: false,
		/** Epochs before this one are closed. */
		firstOpenEpoch: 0,
		/** The centre takes no first messages. */
		isClosed: false,
		/** Bits of work that are asked for; said to nobody beforehand. */
		workBits: 0,
		/** Asks are answered, and nothing that is sent arrives. */
		takesNothing: false,
		/** Changes what `/x/centres` says. */
		answerOf: (answer: { root: unknown; centres: unknown[] }): unknown => answer,
		/** Changes what `/x/keys` says. */
		keysOf: (answer: { centres: object[] }): unknown => answer,
		/** Who was asked for by `/x/keys`, each time. */
		asked: [] as (readonly string[])[],
		writes: 0,
		reads: 0,
	};
	const unreachable = err({ kind: 'unreachable' as const });
	const hashOf = (token: string): string => {
		const bytes = fromB64(token);
		return bytes.ok ? toB64(tokenHash(bytes.value)) : '';
	};
	const answered = <T>(value: T) => {
		if (!state.losesNextAnswer) return ok(value);
		state.losesNextAnswer = false;
		return unreachable;
	};

	const asksForWork = (stamp: string) => {
		const bytes = fromB64(stamp);
		const { bits, day: of } = readStamp(bytes.ok ? bytes.value : new Uint8Array(STAMP.bytes));
		const due = { kind: 'work-due' as const, bits: state.workBits, day: today };
		return bits < due.bits || (due.bits > 0 && of !== today) ? err(due) : undefined;
	};

	const api: HouseApi = {
		async readCentres() {
			if (state.isDown) return unreachable;
			const centres = [{ id: centreId, name: 'Ahornbruck', isDemo: true, profile: null }];
			return ok({ instanceId: 'i', ...(state.answerOf({ root: toB64(root.publicKey), centres }) as object) });
		},
		async readKeys(ids) {
			if (state.isDown) return unreachable;
			state.asked.push(ids);
			const chain = {
				roster: [first].map(statementToJson),
				epochs: epochs.map(statementToJson),
				profile: null,
			};
			return ok(state.keysOf({ centres: [{ id: centreId, name: 'Ahornbruck', isDemo: true, ...chain }] }));
		},
		async writeFirst({ epoch, envelope, deletionHash, stamp }) {
			if (state.isDown || state.takesNothing) return unreachable;
			const asked = asksForWork(stamp);
			if (asked) return asked;
			state.writes += 1;
			if (state.isClosed) return err({ kind: 'refused', why: 'closed' });
			if (epoch < state.firstOpenEpoch) return err({ kind: 'refused', why: 'epoch-closed' });
			intake.set(envelope, { epoch, deletionHash });
			return answered('stored' as const);
		},
		async readSlots(ids) {
			if (state.isDown) return unreachable;
			state.reads += 1;
			return ok(slotAnswer(ids.map((id) => slots.get(id)?.envelope)));
		},
		async readLarge(id) {
			return state.isDown ? unreachable : ok({ envelope: slots.get(id)?.envelope ?? '' });
		},
		async writeSlot({ id, envelope, token, stamp }) {
			if (state.isDown) return unreachable;
			const asked = asksForWork(stamp);
			if (asked) return asked;
			state.writes += 1;
			const there = slots.get(id);
			if (there && there.envelope !== envelope)
				return ok(there.tokenHash === hashOf(token) ? 'taken' : 'stored');
			slots.set(id, { envelope, tokenHash: hashOf(token) });
			return answered('stored' as const);
		},
		async forget({ slots: places, intakeToken }) {
			if (state.isDown) return unreachable;
			for (const { id, token } of places) if (slots.get(id)?.tokenHash === hashOf(token)) slots.delete(id);
			for (const [envelope, { deletionHash }] of intake)
				if (deletionHash === hashOf(intakeToken)) intake.delete(envelope);
			return ok(null);
		},
	};

	/** What the centre finds in its intake. */
	async function firstMessages() {
		const messages = [];
		for (const [envelope, { epoch }] of intake) {
			const bytes = fromB64(envelope);
			const seed = epochSeeds.get(epoch);
			if (!bytes.ok || !seed) throw new Error('an envelope that nobody could open');
			const opened = await openFirstMessage(seed, { centreId, epoch }, bytes.value);
			if (!opened.ok) throw new Error(opened.error.kind);
			messages.push(opened.value);
		}
		return messages;
	}

	return {
		api,
		state,
		intake,
		slots,
		firstMessages,
		/** The centre's answer into the thread of the first message. */
		async answer(index: number, text: string, more: Partial<Message> = {}) {
			const threadKey = (await firstMessages())[0]?.threadKey ?? new Uint8Array(32);
			const sealed = await sealMessage(threadKey, 'fromCentre', index, { text, writtenOn: day, ...more });
			if (!sealed.ok) throw new Error(sealed.error.kind);
			const { id, tokenHash: hash } = await slotAt(threadKey, 'fromCentre', index);
			slots.set(toB64(id), { envelope: toB64(sealed.value), tokenHash: toB64(hash) });
		},
		/** What the seeker wrote into the thread of the first message, from an index to the next gap. */
		async replies(from = 0): Promise<string[]> {
			const threadKey = (await firstMessages())[0]?.threadKey ?? new Uint8Array(32);
			const texts: string[] = [];
			for (let index = from; ; index += 1) {
				const { id } = await slotAt(threadKey, 'fromSeeker', index);
				const envelope = fromB64(slots.get(toB64(id))?.envelope ?? '');
				if (!envelope.ok || envelope.value.length === 0) return texts;
				const opened = await openMessage(threadKey, 'fromSeeker', index, envelope.value);
				texts.push(opened.ok ? opened.value.text : opened.error.kind);
			}
		},
	};
}

/** The core without a worker around it: answers like one, and forgets like one when it is ended. */
export function coreInProcess(): WorkerCaller<SeekerCore> {
	const core = seekerCore();
	let hasEnded = false;
	return {
		call(name, ...args) {
			const ended = Promise.reject(new WorkerEnded(name));
			ended.catch(() => {});
			if (hasEnded) return ended as never;
			const called = (core[name] as (...given: unknown[]) => Promise<unknown>)(...structuredClone(args));
			return called.then((value) => (hasEnded ? ended : structuredClone(value))) as never;
		},
		end() {
			hasEnded = true;
		},
		get hasEnded() {
			return hasEnded;
		},
	};
}

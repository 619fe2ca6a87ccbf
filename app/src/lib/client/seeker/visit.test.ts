import { ok } from '@schutznetz/kernel';
import { wordLists } from '@schutznetz/vault/words';
import { beforeEach, describe, expect, test } from 'vitest';
import { coreInProcess, inventedHouse, someDayMs } from './testing/invented-house.ts';
import { lockAfterMs, Visit } from './visit.svelte.ts';
import type { About } from './visit-types.ts';
import { windowSlots } from './window-slots.ts';

type House = Awaited<ReturnType<typeof inventedHouse>>;
const about: About = { forWhom: 'self', ageGroup: null, language: 'de', centreId: 'ahornbruck' };

let house: House;
let nowMs = someDayMs;
let timers: (() => void)[] = [];
let events = new EventTarget();

const newVisit = (): Visit =>
	new Visit({
		api: house.api,
		startCore: coreInProcess,
		locale: 'de',
		keptDays: { intake: 120, slot: 180 },
		now: () => nowMs,
		events,
		later: (work) => timers.push(work),
	});

/** What a retry or a lost answer has set going is done when nothing more happens for a moment. */
const settled = async (visit: Visit): Promise<void> => {
	await expect.poll(() => visit.outbox.state !== 'sending' && !visit.isBusy).toBe(true);
};

async function toWrite(visit: Visit): Promise<readonly string[]> {
	visit.choose('first');
	await visit.answerWatched(false);
	await visit.answerAbout(about);
	const { words } = visit;
	visit.wordsAreSafe();
	return words;
}

async function sent(visit: Visit, text: string): Promise<void> {
	visit.text = text;
	await visit.send();
	await expect.poll(() => visit.step).toBe('sent');
}

async function enter(visit: Visit, words: readonly string[]): Promise<void> {
	if (visit.step === 'start') {
		visit.choose('back');
		await visit.answerWatched(false);
	}
	await visit.enter({ kind: 'words', words, language: 'de' });
}

beforeEach(async () => {
	house = await inventedHouse();
	nowMs = someDayMs;
	timers = [];
	events = new EventTarget();
});

describe('the way to the first message', () => {
	test('asks first whether somebody is watching, and leads away where somebody is', async () => {
		const visit = newVisit();
		visit.choose('first');
		expect(visit.step).toBe('watched');
		await visit.answerWatched(true);
		expect([visit.step, visit.centres.kind]).toEqual(['calm', 'unasked']);
	});

	test('from the words to what the centre reads', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		expect(words).toHaveLength(8);
		expect(visit.words).toEqual([]);
		await sent(visit, 'Hilfe 🌱\n<b>bitte</b>');
		expect(visit.text).toBe('');
		expect(await house.firstMessages()).toMatchObject([
			{ text: 'Hilfe 🌱\n<b>bitte</b>', writtenOn: '2026-11-21', forWhom: 'self', ageGroup: null },
		]);
	});

	test.each([
		['no centre', () => ({ root: null, centres: [] }), { kind: 'read', centres: [], fingerprint: null }],
		[
			'another root',
			(answer: object) => ({ ...answer, root: 'A'.repeat(43) }),
			{ kind: 'refused', problem: { kind: 'forged', centreId: 'ahornbruck', why: 'not-signed-by-root' } },
		],
		[
			'no statement at all',
			(answer: object) => ({
				...answer,
				centres: [{ id: 'x', name: 'X', isDemo: false, roster: [], epochs: [] }],
			}),
			{ kind: 'refused', problem: { kind: 'forged', centreId: 'x', why: 'empty-roster' } },
		],
		[
			'nonsense',
			() => ({ centres: 'none' }),
			{ kind: 'refused', problem: { kind: 'malformed', what: 'centres' } },
		],
	])('%s: nobody is offered', async (_name, answerOf, expected) => {
		house.state.answerOf = answerOf;
		const visit = newVisit();
		visit.choose('first');
		await visit.answerWatched(false);
		expect(visit.centres).toMatchObject(expected);
	});

	test('a centre that lies closes the page for itself alone', async () => {
		house.state.answerOf = ({ root, centres }) => ({
			root,
			centres: [{ id: 'x', name: 'X', isDemo: false, roster: [], epochs: [] }, ...centres],
		});
		const visit = newVisit();
		visit.choose('first');
		await visit.answerWatched(false);
		expect(visit.centres).toMatchObject({ kind: 'read', leftOut: 1, centres: [{ id: 'ahornbruck' }] });
	});

	test('a device whose date is years off is told so', async () => {
		nowMs = Date.UTC(2020, 0, 1);
		const visit = newVisit();
		visit.choose('first');
		await visit.answerWatched(false);
		expect(visit.centres).toMatchObject({ kind: 'refused', problem: { kind: 'no-epoch' } });
	});
});

describe('a connection that fails', () => {
	test('keeps the sealed letter and sends it when the connection is back', async () => {
		const visit = newVisit();
		await toWrite(visit);
		house.state.isDown = true;
		visit.text = 'Ich warte.';
		await visit.send();
		await settled(visit);
		expect([visit.outbox.state, visit.outbox.isHolding, visit.text]).toEqual(['waiting', true, 'Ich warte.']);
		house.state.isDown = false;
		events.dispatchEvent(new Event('online'));
		await expect.poll(() => visit.step).toBe('sent');
		expect([visit.outbox.isHolding, visit.text]).toEqual([false, '']);
		expect((await house.firstMessages()).map(({ text }) => text)).toEqual(['Ich warte.']);
	});

	test('tries again by itself, and by the button only once at a time', async () => {
		const visit = newVisit();
		await toWrite(visit);
		house.state.isDown = true;
		visit.text = 'Noch einmal.';
		await visit.send();
		await settled(visit);
		visit.outbox.retry();
		visit.outbox.retry();
		await settled(visit);
		expect(timers).toHaveLength(2);
		house.state.isDown = false;
		for (const timer of timers) timer();
		await expect.poll(() => visit.step).toBe('sent');
		expect(house.state.writes).toBe(1);
	});

	test('a lost answer stores the same letter once', async () => {
		const visit = newVisit();
		await toWrite(visit);
		house.state.losesNextAnswer = true;
		visit.text = 'Nur einmal.';
		await visit.send();
		await settled(visit);
		visit.outbox.retry();
		await expect.poll(() => visit.step).toBe('sent');
		expect([house.state.writes, house.intake.size]).toEqual([2, 1]);
	});

	test('a week that turns between sealing and sending: sealed anew, nothing lost', async () => {
		const visit = newVisit();
		await toWrite(visit);
		const nextWeekMs = someDayMs + 2 * 86_400_000;
		house.state.firstOpenEpoch = Math.floor((nextWeekMs - 4 * 86_400_000) / (7 * 86_400_000));
		nowMs = nextWeekMs;
		visit.touch();
		await sent(visit, 'Am Montag.');
		expect((await house.firstMessages()).map(({ text }) => text)).toEqual(['Am Montag.']);
	});
});

describe('coming back', () => {
	test('reads the newest answer first and writes on', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		await house.answer(0, 'Wir lesen.', { writtenOn: '2026-11-22' });
		await house.answer(1, 'Noch etwas.', { writtenOn: '2026-11-23' });
		const visit = newVisit();
		await enter(visit, words);
		expect([visit.step, visit.letters.answer?.text]).toEqual(['thread', 'Noch etwas.']);
		expect(visit.letters.earlier.map(({ text }) => text)).toEqual(['Wir lesen.']);
		await visit.writeMore();
		await sent(visit, 'Danke');
		expect(await house.replies()).toEqual(['Danke']);
	});

	test('the digits open the same mailbox', async () => {
		const visit = newVisit();
		visit.choose('first');
		await visit.answerWatched(false);
		await visit.answerAbout(about);
		const { digits } = visit;
		visit.wordsAreSafe();
		await sent(visit, 'Mit Ziffern');
		await house.answer(0, 'Angekommen');
		const back = newVisit();
		back.choose('back');
		await back.answerWatched(false);
		await back.enter({ kind: 'digits', digits });
		expect(back.letters.answer?.text).toBe('Angekommen');
	});

	test('one wrong word is named as what it is, and nothing is asked of the house', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		const list = await wordLists.de();
		// Of 2047 other words in one place about eight fit the checksum by chance: the first that does not.
		for (const other of list.filter((word) => word !== words[3])) {
			const visit = newVisit();
			await enter(visit, words.with(3, other));
			if (visit.trouble?.kind !== 'checksum') continue;
			expect(visit.step).toBe('enter');
			return;
		}
		throw new Error('no wrong word was noticed');
	});

	test('words without a mailbox look like no answer yet, and writing under them promises nothing', async () => {
		const visit = newVisit();
		visit.choose('first');
		await visit.answerWatched(false);
		await visit.answerAbout(about);
		const back = newVisit();
		await enter(back, visit.words);
		expect([back.step, back.letters.isEmpty, back.isUnsure]).toEqual(['thread', true, true]);
		await back.writeMore();
		await sent(back, 'Ins Leere');
		await back.readThread();
		expect([back.letters.messages.length, back.isUnsure]).toEqual([1, true]);
	});

	test('more can be said before any answer, and the centre reads it', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		const visit = newVisit();
		await enter(visit, words);
		expect(visit.isUnsure).toBe(true);
		await visit.writeMore();
		await sent(visit, 'Er weiß es jetzt, bitte nicht antworten.');
		expect(await house.replies()).toEqual(['Er weiß es jetzt, bitte nicht antworten.']);
		await house.answer(0, 'Gelesen.');
		await visit.writeMore();
		expect([visit.step, visit.isUnsure]).toEqual(['write', false]);
	});

	test('goes on behind what an answer says was read, when the own messages have expired', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		const visit = newVisit();
		await enter(visit, words);
		for (const text of ['Eins', 'Zwei', 'Drei']) {
			await visit.writeMore();
			await sent(visit, text);
		}
		house.slots.clear();
		await house.answer(0, 'Drei gelesen.', { readUpTo: 3 });
		const back = newVisit();
		await enter(back, words);
		await back.writeMore();
		await sent(back, 'Vier');
		expect(await house.replies(3)).toEqual(['Vier']);
		await back.readThread();
		expect(back.letters.messages.map(({ text }) => text)).toEqual(['Drei gelesen.', 'Vier']);
	});

	test('finds and deletes what was written far behind everything that has expired', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		await house.answer(0, 'Hundert gelesen.', { readUpTo: 100 });
		const visit = newVisit();
		await enter(visit, words);
		await visit.writeMore();
		await sent(visit, 'Nummer hundert');
		const back = newVisit();
		await enter(back, words);
		expect(back.letters.messages.map(({ text }) => text)).toContain('Nummer hundert');
		await back.forget();
		expect([back.step, house.slots.size]).toEqual(['gone', 0]);
	});

	test('early messages that have expired hide no later ones', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		await house.answer(windowSlots + 1, 'Die letzte');
		const visit = newVisit();
		await enter(visit, words);
		expect(visit.letters.answer?.text).toBe('Die letzte');
	});

	test('a gap at the end of a window hides nothing behind it', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		await house.answer(windowSlots - 2, 'Vor der Lücke');
		await house.answer(windowSlots, 'Hinter der Lücke', { writtenOn: '2026-11-22' });
		const visit = newVisit();
		await enter(visit, words);
		expect(visit.letters.answer?.text).toBe('Hinter der Lücke');
	});

	test('a server that fills every slot ends the walk, and nobody is let write behind it', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		const visit = newVisit();
		let asked = 0;
		house.api.readSlots = async (ids) => {
			asked += 1;
			return ok(ids.map(() => 'AAAA'));
		};
		await enter(visit, words);
		expect([visit.step, visit.letters.isOverfull, asked]).toEqual(['thread', true, 16]);
		expect(visit.letters.unreadable).toBe(16 * 2 * windowSlots);
		await visit.writeMore();
		expect(visit.step).toBe('thread');
	});

	test('deletes also where nothing can be read', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		for (let index = 0; index < windowSlots + 8; index += 1) await house.answer(index, 'Antwort');
		for (const slot of house.slots.values()) slot.envelope = `${slot.envelope.slice(0, -4)}AAAA`;
		const visit = newVisit();
		await enter(visit, words);
		expect([visit.letters.messages.length, visit.letters.unreadable]).toEqual([0, windowSlots + 8]);
		await visit.forget();
		expect([visit.step, house.slots.size]).toEqual(['gone', 0]);
	});

	test('two tabs: the second letter goes one further, and none is lost', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		await house.answer(0, 'Hallo');
		const tabs = [newVisit(), newVisit()];
		for (const tab of tabs) await enter(tab, words);
		for (const tab of tabs) await tab.writeMore();
		for (const [at, tab] of tabs.entries()) await sent(tab, `Tab ${at}`);
		expect(await house.replies()).toEqual(['Tab 0', 'Tab 1']);
	});

	test('more messages than one window holds are all found', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		for (let index = 0; index < 33; index += 1) await house.answer(index, `Antwort ${index}`);
		const visit = newVisit();
		await enter(visit, words);
		expect(visit.letters.messages).toHaveLength(33);
		expect(visit.letters.answer?.text).toBe('Antwort 32');
	});

	test('a damaged message is counted, the others are read', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		await house.answer(0, 'Heil');
		await house.answer(1, 'Kaputt');
		const last = [...house.slots.values()].at(-1);
		if (last) last.envelope = `${last.envelope.slice(0, -4)}AAAA`;
		const visit = newVisit();
		await enter(visit, words);
		expect([visit.letters.answer?.text, visit.letters.unreadable]).toEqual(['Heil', 1]);
	});

	test('deletes the first message and the whole thread, and nothing where the house is away', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		await house.answer(0, 'Hallo');
		const visit = newVisit();
		await enter(visit, words);
		house.state.isDown = true;
		await visit.forget();
		expect([visit.trouble?.kind, visit.step, house.intake.size]).toEqual(['unreachable', 'thread', 1]);
		house.state.isDown = false;
		await visit.forget();
		expect([visit.step, house.intake.size, house.slots.size]).toEqual(['gone', 0, 0]);
	});

	async function toWriteAndSend(text: string): Promise<readonly string[]> {
		const visit = newVisit();
		const words = await toWrite(visit);
		await sent(visit, text);
		return words;
	}
});

describe('the lock', () => {
	const idle = async (visit: Visit): Promise<void> => {
		nowMs += lockAfterMs;
		await visit.tick();
	};

	test('warns a minute before, and a touch keeps it open', async () => {
		const visit = newVisit();
		await toWrite(visit);
		nowMs += lockAfterMs - 30_000;
		await visit.tick();
		expect([visit.isLockNear, visit.step]).toEqual([true, 'write']);
		visit.touch();
		nowMs += 60_000;
		await visit.tick();
		expect([visit.isLockNear, visit.step]).toEqual([false, 'write']);
	});

	test('keeps the draft sealed, and the words bring it back with its answers', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		visit.text = 'Angefangen';
		await idle(visit);
		expect([visit.step, visit.text, visit.about, visit.hasDraft]).toEqual(['locked', '', undefined, true]);
		await enter(visit, words);
		expect([visit.step, visit.text, visit.hasDraft]).toEqual(['write', 'Angefangen', false]);
		visit.touch();
		await sent(visit, visit.text);
		expect((await house.firstMessages()).map(({ text }) => text)).toEqual(['Angefangen']);
	});

	test('hides at once, whatever the worker is busy with, and is ready for the words', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		visit.text = 'Noch offen';
		nowMs += lockAfterMs;
		const locking = visit.tick();
		expect([visit.step, visit.text]).toEqual(['locked', '']);
		expect(await visit.wordList('de')).toHaveLength(2048);
		await locking;
		await enter(visit, words);
		expect(visit.text).toBe('Noch offen');
	});

	test('what was being read when it locked does not come back behind the lock', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		await sent(visit, 'Erste Nachricht');
		await house.answer(0, 'Geheim');
		await visit.readThread();
		const reading = visit.readThread();
		nowMs += lockAfterMs;
		await visit.tick();
		await reading;
		expect([visit.step, visit.letters.isEmpty, visit.isBusy, visit.trouble]).toEqual([
			'locked',
			true,
			false,
			null,
		]);
		await enter(visit, words);
		expect(visit.letters.answer?.text).toBe('Geheim');
	});

	test('a reply that was locked goes behind what was written before', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		await sent(visit, 'Erste Nachricht');
		for (const text of ['Eins', 'Zwei']) {
			await visit.writeMore();
			await sent(visit, text);
		}
		await visit.writeMore();
		visit.text = 'Drei';
		await idle(visit);
		const writes = house.state.writes;
		await enter(visit, words);
		await sent(visit, visit.text);
		expect(await house.replies()).toEqual(['Eins', 'Zwei', 'Drei']);
		expect(house.state.writes).toBe(writes + 1);
	});

	test('other words do not open the draft, and it stays', async () => {
		const [visit, other] = [newVisit(), newVisit()];
		await toWrite(visit);
		const others = await toWrite(other);
		visit.text = 'Nur meins';
		await idle(visit);
		await enter(visit, others);
		expect([visit.step, visit.trouble?.kind, visit.hasDraft]).toEqual(['locked', 'other-words', true]);
	});

	test('before the words are confirmed it starts anew and says so', async () => {
		const visit = newVisit();
		visit.choose('first');
		await visit.answerWatched(false);
		await visit.answerAbout(about);
		await idle(visit);
		expect([visit.step, visit.wasLeftAlone, visit.words, visit.digits]).toEqual(['start', true, [], '']);
	});

	test('a letter that waits for the connection still goes out, and its draft goes with it', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		house.state.isDown = true;
		visit.text = 'Unterwegs';
		await visit.send();
		await settled(visit);
		await idle(visit);
		expect([visit.step, visit.outbox.isHolding]).toEqual(['locked', true]);
		house.state.isDown = false;
		visit.outbox.retry();
		await expect.poll(() => visit.outbox.state).toBe('stored');
		await expect.poll(() => visit.hasDraft).toBe(false);
		expect((await house.firstMessages()).map(({ text }) => text)).toEqual(['Unterwegs']);
		await enter(visit, words);
		expect(visit.step).toBe('thread');
	});

	test('what is cleared is gone', async () => {
		const visit = newVisit();
		await toWrite(visit);
		visit.text = 'Weg damit';
		visit.clear();
		expect([visit.step, visit.text, visit.outbox.isHolding, visit.centres.kind]).toEqual([
			'start',
			'',
			false,
			'unasked',
		]);
	});
});

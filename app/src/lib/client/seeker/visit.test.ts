import { err, ok } from '@schutznetz/kernel';
import { toB64 } from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import { beforeEach, describe, expect, test } from 'vitest';
import { slotAnswer } from '../testing/slot-answer.ts';
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

const newVisit = (startCore = coreInProcess): Visit =>
	new Visit({
		api: house.api,
		startCore,
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
	await visit.wordsAreSafe();
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

	test('a centre that refuses costs neither words nor text: another one is chosen', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		house.state.isClosed = true;
		visit.text = 'Ich schreibe nicht zweimal.';
		await visit.send();
		await expect.poll(() => visit.trouble).toEqual({ kind: 'refused', why: 'closed' });
		await visit.chooseAnother();
		expect([visit.step, visit.centres.kind]).toEqual(['centre', 'read']);
		visit.writeOn();
		expect([visit.step, visit.text]).toEqual(['write', 'Ich schreibe nicht zweimal.']);
		await visit.chooseAnother();
		await visit.answerAbout({ ...about, topic: 'money' });
		expect([visit.step, visit.text]).toEqual(['write', 'Ich schreibe nicht zweimal.']);
		house.state.isClosed = false;
		await visit.send();
		await expect.poll(() => visit.step).toBe('sent');
		expect(await house.firstMessages()).toMatchObject([
			{ text: 'Ich schreibe nicht zweimal.', topic: 'money' },
		]);
		const back = newVisit();
		await enter(back, words);
		await back.forget();
		expect(house.intake.size).toBe(0);
	});

	test('a lock while another centre is looked for keeps the text, sealed', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		house.state.isClosed = true;
		visit.text = 'Ich schreibe nicht zweimal.';
		await visit.send();
		await expect.poll(() => visit.trouble?.kind).toBe('refused');
		await visit.chooseAnother();
		await visit.lock();
		expect([visit.step, visit.text, visit.hasDraft]).toEqual(['locked', '', true]);
		await enter(visit, words);
		expect([visit.step, visit.text]).toEqual(['write', 'Ich schreibe nicht zweimal.']);
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

	test('keys are asked for when a first message is sent, and not before', async () => {
		const visit = newVisit();
		await toWrite(visit);
		expect(house.state.asked).toEqual([]);
		await sent(visit, 'Erste Nachricht');
		await visit.writeMore();
		await sent(visit, 'Noch etwas');
		expect(house.state.asked).toEqual([['ahornbruck', 'ahornbruck']]);
	});

	test('of the centre that stands in, too, by choice; where it cannot have a copy nothing is sent', async () => {
		const visit = newVisit();
		await toWrite(visit);
		visit.chooseCover('ulme');
		visit.text = 'Nicht ohne zu fragen.';
		await visit.send();
		expect(house.state.asked).toEqual([['ahornbruck', 'ulme']]);
		expect(visit.trouble).toEqual({ kind: 'refused', why: 'cover-closed' });
		expect([visit.text, house.state.writes]).toEqual(['Nicht ohne zu fragen.', 0]);
		await sent(visit, visit.text);
		expect(house.state.asked[1]).toEqual(['ahornbruck', 'ahornbruck']);
	});

	test.each<[string, (keys: { centres: object[] }) => unknown, object]>([
		[
			'a team that nobody vouches for',
			({ centres }) => ({ centres: centres.map((centre) => ({ ...centre, roster: [] })) }),
			{ why: 'forged', fact: 'empty-roster' },
		],
		['no such centre', () => ({ centres: [] }), { why: 'unknown-centre' }],
		['nonsense', () => 'none', { why: 'malformed' }],
	])(
		'%s: nothing is sealed, the text stays, and another centre can be chosen',
		async (_name, lie, trouble) => {
			const visit = newVisit();
			await toWrite(visit);
			house.state.keysOf = lie;
			visit.text = 'Ich schreibe nicht zweimal.';
			await visit.send();
			expect(visit.trouble).toEqual({ kind: 'refused', ...trouble });
			expect([visit.step, visit.text, house.state.writes]).toEqual([
				'write',
				'Ich schreibe nicht zweimal.',
				0,
			]);
			house.state.keysOf = (keys) => keys;
			await visit.chooseAnother();
			await visit.answerAbout(about);
			await sent(visit, visit.text);
			expect(await house.firstMessages()).toMatchObject([{ text: 'Ich schreibe nicht zweimal.' }]);
		},
	);

	test('a root that changed between list and keys: nothing is sealed', async () => {
		house.state.answerOf = (answer) => ({ ...answer, root: 'A'.repeat(43) });
		const visit = newVisit();
		await toWrite(visit);
		visit.text = 'Ich schreibe nicht zweimal.';
		await visit.send();
		expect(visit.trouble).toEqual({ kind: 'refused', why: 'forged', fact: 'not-signed-by-root' });
		expect([visit.text, house.state.writes]).toEqual(['Ich schreibe nicht zweimal.', 0]);
	});

	test('what was shown when choosing counts, also behind a lock', async () => {
		const visit = newVisit();
		visit.choose('first');
		await visit.answerWatched(false);
		await visit.answerAbout({ ...about, statement: { bytes: 'AAAA', signature: 'A'.repeat(86) } });
		const { words } = visit;
		await visit.wordsAreSafe();
		visit.text = 'Ich schreibe nicht zweimal.';
		await visit.lock();
		await enter(visit, words);
		await visit.send();
		expect(visit.trouble).toEqual({ kind: 'refused', why: 'forged', fact: 'profile' });
		expect([visit.text, house.state.writes]).toEqual(['Ich schreibe nicht zweimal.', 0]);
	});

	test('a device whose date is years off is told so, and the text stays', async () => {
		nowMs = Date.UTC(2020, 0, 1);
		const visit = newVisit();
		await toWrite(visit);
		visit.text = 'Im falschen Jahr.';
		await visit.send();
		expect(visit.trouble).toEqual({ kind: 'refused', why: 'no-epoch' });
		nowMs = someDayMs;
		visit.touch();
		await sent(visit, visit.text);
	});
});

describe('a connection that fails', () => {
	test('before the keys came: the text stays, and sending once more works', async () => {
		const visit = newVisit();
		await toWrite(visit);
		house.state.isDown = true;
		visit.text = 'Noch nicht verschlossen.';
		await visit.send();
		expect([visit.trouble, visit.step]).toEqual([{ kind: 'unreachable' }, 'write']);
		expect([visit.outbox.isHolding, visit.text]).toEqual([false, 'Noch nicht verschlossen.']);
		house.state.isDown = false;
		await sent(visit, visit.text);
		expect((await house.firstMessages()).map(({ text }) => text)).toEqual(['Noch nicht verschlossen.']);
	});

	test('keeps the sealed letter and sends it when the connection is back', async () => {
		const visit = newVisit();
		await toWrite(visit);
		house.state.takesNothing = true;
		visit.text = 'Ich warte.';
		await visit.send();
		await settled(visit);
		expect([visit.outbox.state, visit.outbox.isHolding, visit.text]).toEqual(['waiting', true, 'Ich warte.']);
		house.state.takesNothing = false;
		events.dispatchEvent(new Event('online'));
		await expect.poll(() => visit.step).toBe('sent');
		expect([visit.outbox.isHolding, visit.text]).toEqual([false, '']);
		expect((await house.firstMessages()).map(({ text }) => text)).toEqual(['Ich warte.']);
	});

	test('tries again by itself, and by the button only once at a time', async () => {
		const visit = newVisit();
		await toWrite(visit);
		house.state.takesNothing = true;
		visit.text = 'Noch einmal.';
		await visit.send();
		await settled(visit);
		visit.outbox.retry();
		visit.outbox.retry();
		await settled(visit);
		expect(timers).toHaveLength(2);
		house.state.takesNothing = false;
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
		expect(house.state.asked).toHaveLength(1);
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
		expect(visit.letters.unread.slice(1).map(({ text }) => text)).toEqual(['Wir lesen.']);
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
		await visit.wordsAreSafe();
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
			return ok(slotAnswer(ids.map(() => toB64(new Uint8Array(1622)))));
		};
		await enter(visit, words);
		expect([visit.step, visit.letters.isOverfull, asked]).toEqual(['thread', true, 256]);
		expect(visit.letters.unreadable).toBe(32 * 2 * windowSlots);
		await visit.writeMore();
		expect(visit.step).toBe('thread');
	});

	test('a house that asks for work gets it, also where it asks only when the letter comes', async () => {
		house.state.workBits = 3;
		const words = await toWriteAndSend('Erste Nachricht');
		const visit = newVisit();
		await enter(visit, words);
		await visit.writeMore();
		await sent(visit, 'Mehr');
		expect([await house.replies(), house.intake.size]).toEqual([['Mehr'], 1]);
	});

	test('a lost answer and more work on the way double nothing: the same letter goes with another stamp', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		const visit = newVisit();
		await enter(visit, words);
		await visit.writeMore();
		visit.text = 'Einmal';
		house.state.losesNextAnswer = true;
		await visit.send();
		await settled(visit);
		expect(visit.outbox.state).toBe('waiting');
		house.state.workBits = 2;
		visit.outbox.retry();
		await settled(visit);
		expect(visit.outbox.state).toBe('stored');
		expect([await house.replies(), house.slots.size]).toEqual([['Einmal'], 1]);
	});

	test('a visit asks as often and for as much, mail or none', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		const sizes: number[][] = [];
		const { readSlots } = house.api;
		house.api.readSlots = async (ids) => {
			const answer = await readSlots(ids);
			if (answer.ok) sizes.at(-1)?.push(ids.length, answer.value.classes.length, answer.value.cells.length);
			return answer;
		};
		for (const many of [0, 1, 2, 4, 5, 16]) {
			for (let index = 0; index < many; index += 1) await house.answer(index, `Antwort ${index}`);
			sizes.push([]);
			const visit = newVisit();
			await enter(visit, words);
			expect(visit.letters.messages).toHaveLength(many);
		}
		expect(sizes[0]).toHaveLength(8 * 3);
		for (const one of sizes) expect(one).toEqual(sizes[0]);
	});

	test('larger messages are fetched alone, beside short ones', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		const texts = ['kurz', 'x'.repeat(2000), 'auch kurz', 'y'.repeat(10_000)];
		for (const [index, text] of texts.entries()) await house.answer(index, text);
		const visit = newVisit();
		await enter(visit, words);
		expect(visit.letters.messages.map(({ text }) => text).sort()).toEqual([...texts].sort());
	});

	test('what is cut on its way is counted and never half shown, and the rest is read', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		await house.answer(0, 'Heil');
		await house.answer(1, 'z'.repeat(2000));
		const { readLarge } = house.api;
		house.api.readLarge = async (id, kind) => {
			const answer = await readLarge(id, kind);
			return answer.ok ? ok({ envelope: answer.value.envelope.slice(0, 400) }) : answer;
		};
		const visit = newVisit();
		await enter(visit, words);
		expect([visit.letters.messages.map(({ text }) => text), visit.letters.unreadable]).toEqual([['Heil'], 1]);
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
		expect(visit.isGoneSurely).toBe(true);
	});

	test('says of what it never saw only that it may be gone', async () => {
		const words = await toWriteAndSend('Erste Nachricht');
		const visit = newVisit();
		await enter(visit, words);
		await visit.forget();
		expect([visit.step, visit.isGoneSurely, house.intake.size]).toEqual(['gone', false, 0]);
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
		house.state.takesNothing = true;
		visit.text = 'Unterwegs';
		await visit.send();
		await settled(visit);
		await idle(visit);
		expect([visit.step, visit.outbox.isHolding]).toEqual(['locked', true]);
		house.state.takesNothing = false;
		visit.outbox.retry();
		await expect.poll(() => visit.outbox.state).toBe('stored');
		await expect.poll(() => visit.hasDraft).toBe(false);
		expect((await house.firstMessages()).map(({ text }) => text)).toEqual(['Unterwegs']);
		await enter(visit, words);
		expect(visit.step).toBe('thread');
	});

	test('files of a letter that is refused behind the lock are gone, and that is said', async () => {
		const visit = newVisit();
		await toWrite(visit);
		const files = { list: [{}], ids: [], setOut() {}, settle() {}, clear() {} };
		visit.attachments = files as unknown as NonNullable<typeof visit.attachments>;
		house.state.takesNothing = true;
		visit.text = 'Mit einem Bild';
		await visit.send();
		await settled(visit);
		await visit.lock();
		expect([visit.step, visit.outbox.isHolding, visit.hasLostFiles]).toEqual(['locked', true, false]);
		house.state.takesNothing = false;
		house.state.isClosed = true;
		visit.outbox.retry();
		await expect.poll(() => visit.outbox.state).toBe('refused');
		await expect.poll(() => visit.hasLostFiles).toBe(true);
		expect(visit.hasDraft).toBe(true);
		house.state.isClosed = false;
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

describe('more protection, by choice', () => {
	const start = async (visit: Visit): Promise<void> => {
		visit.choose('first');
		await visit.answerWatched(false);
		visit.answerPerson({ forWhom: 'self', ageGroup: 'under18' });
		expect([visit.step, visit.isYoung]).toEqual(['centre', true]);
		await visit.answerAbout(about);
	};

	test('twelve words, and the digits of the same secret, open one mailbox', async () => {
		const visit = newVisit();
		await start(visit);
		const eight = visit.words;
		await visit.changeForm(12);
		const { words, digits } = visit;
		expect([words.length, digits.length, visit.form]).toEqual([12, 40, 12]);
		await visit.wordsAreSafe();
		await sent(visit, 'Mit zwölf Wörtern');
		await house.answer(0, 'Angekommen');
		for (const entered of [
			{ kind: 'words', words, language: 'de' },
			{ kind: 'digits', digits },
		] as const) {
			const back = newVisit();
			back.choose('back');
			await back.answerWatched(false);
			await back.enter(entered);
			expect(back.letters.answer?.text).toBe('Angekommen');
		}
		const dropped = newVisit();
		await enter(dropped, eight);
		expect(dropped.letters.isEmpty).toBe(true);
	});

	test('a PIN belongs to the mailbox; without it, or with a wrong one, the mailbox is empty and nothing says why', async () => {
		const visit = newVisit();
		await start(visit);
		await visit.choosePin('4711');
		const { words } = visit;
		expect(visit.hasPin).toBe(true);
		await visit.wordsAreSafe();
		await sent(visit, 'Mit PIN');
		await house.answer(0, 'Nur mit PIN');
		const seen = async (pin?: string) => {
			const back = newVisit();
			back.choose('back');
			await back.answerWatched(false);
			await back.enter({ kind: 'words', words, language: 'de' }, pin);
			return [back.step, back.trouble, back.letters.messages.map(({ text }) => text)];
		};
		expect(await seen('4711')).toEqual(['thread', null, ['Nur mit PIN']]);
		expect(await seen('٤٧١١')).toEqual(['thread', null, ['Nur mit PIN']]);
		expect(await seen('4712')).toEqual(['thread', null, []]);
		expect(await seen()).toEqual(['thread', null, []]);
	});

	test('a PIN that was taken back belongs to nothing', async () => {
		const visit = newVisit();
		await start(visit);
		await visit.choosePin('4711');
		await visit.choosePin('');
		const { words } = visit;
		await visit.wordsAreSafe();
		await sent(visit, 'Ohne PIN');
		await house.answer(0, 'Da');
		const back = newVisit();
		await enter(back, words);
		expect(back.letters.answer?.text).toBe('Da');
	});

	test('a device with too little memory for eight words is told so before anything is written, and twelve work', async () => {
		const visit = newVisit(() => {
			const core = coreInProcess();
			let form = 0;
			const call = ((name: string, ...args: unknown[]) => {
				if (name === 'newWords') form = Number(args[1]);
				if (name === 'openMailbox' && form === 8) return Promise.resolve(err({ kind: 'little-memory' }));
				return (core.call as (...given: unknown[]) => unknown)(name, ...args);
			}) as typeof core.call;
			return {
				call,
				end: () => core.end(),
				get hasEnded() {
					return core.hasEnded;
				},
			};
		});
		await start(visit);
		await visit.wordsAreSafe();
		expect([visit.step, visit.trouble]).toEqual(['words', { kind: 'little-memory' }]);
		await visit.changeForm(12);
		expect(visit.trouble).toBeNull();
		await visit.wordsAreSafe();
		expect(visit.step).toBe('write');
	});

	test('wrong words are named as such fifty times over, and the right ones still open', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		await sent(visit, 'Hallo');
		await house.answer(0, 'Da');
		const list = await wordLists.de();
		const back = newVisit();
		back.choose('back');
		await back.answerWatched(false);
		const said = new Set<string>();
		for (let at = 0; said.size < 2 && at < 400; at += 1) {
			const wrong = [...words.slice(0, 7), list[(list.indexOf(words[7] ?? '') + 1 + at) % list.length] ?? ''];
			// One of 256 passes the checksum: that one opens an empty mailbox, which another test looks at.
			const core = coreInProcess();
			const read = await core.call('enterWords', wrong, 'de');
			if (read.ok) continue;
			await back.enter({ kind: 'words', words: wrong, language: 'de' });
			said.add(`${back.step} ${back.trouble?.kind}`);
			if (at >= 50) break;
		}
		expect([...said]).toEqual(['enter checksum']);
		await enter(back, words);
		expect(back.letters.answer?.text).toBe('Da');
	});
});

describe('what is new', () => {
	const back = async (words: readonly string[]): Promise<Visit> => {
		const visit = newVisit();
		await enter(visit, words);
		return visit;
	};
	const texts = (messages: readonly { text: string }[]) => messages.map(({ text }) => text);

	test('is what the centre wrote since she last wrote herself, on the same day too', async () => {
		const words = await toWrite(newVisit());
		const first = newVisit();
		const mine = await toWrite(first);
		await sent(first, 'Hallo');
		await house.answer(0, 'Eins');
		await house.answer(1, 'Zwei');
		const reading = await back(mine);
		expect(texts(reading.letters.unread)).toEqual(['Zwei', 'Eins']);
		reading.letters.markShown();
		await reading.writeMore();
		await sent(reading, 'Danke');
		const later = await back(mine);
		expect([texts(later.letters.unread), texts(later.letters.earlier)]).toEqual([
			[],
			['Danke', 'Zwei', 'Eins'],
		]);
		await house.answer(2, 'Drei', { readUpTo: 1 });
		expect(texts((await back(mine)).letters.unread)).toEqual(['Drei']);
		expect((await back(words)).letters.unread).toEqual([]);
	});

	test('stays new when she wrote again without having seen it', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		await sent(visit, 'Hallo');
		await house.answer(0, 'Noch nie gesehen');
		await visit.writeMore();
		await sent(visit, 'Ich bin’s noch einmal');
		expect(texts((await back(words)).letters.unread)).toEqual(['Noch nie gesehen']);
	});

	test('a safety question is answered as one, once it has been seen', async () => {
		const visit = newVisit();
		const words = await toWrite(visit);
		await sent(visit, 'Fragen Sie mich nach der Farbe.');
		await house.answer(0, 'Welche Farbe?', { safety: 'question' });
		const reading = await back(words);
		expect([reading.letters.asksSafety, reading.answersSafety]).toEqual([true, false]);
		reading.letters.markShown();
		await reading.writeMore();
		expect(reading.answersSafety).toBe(true);
		await sent(reading, 'Grün');
		const [newest] = (await back(words)).letters.earlier.filter(
			({ direction }) => direction === 'fromSeeker',
		);
		expect(newest).toMatchObject({ text: 'Grün', safety: 'answer', readUpTo: 1 });
	});
});

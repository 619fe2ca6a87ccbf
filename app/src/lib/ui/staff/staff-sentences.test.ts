import { describe, expect, test } from 'vitest';
import { clockTime } from './clock-time.ts';
import { conversationTitle } from './conversation-title.ts';
import { languageName } from './language-name.ts';
import { signInSentence } from './sign-in-sentence.ts';
import { unreadableSentence } from './unreadable-sentence.ts';
import { problemSentence, refusalSentence } from './vault-sentence.ts';

describe('signing in', () => {
	test.each([
		[{ kind: 'wrong-password', triesLeft: 3 }, 'Noch 3 Versuche'],
		[{ kind: 'wrong-password', triesLeft: 1 }, 'Noch ein Versuch'],
		[{ kind: 'wrong-password', triesLeft: 0 }, 'Name oder Passwort stimmt nicht.'],
		[{ kind: 'locked-until', until: 'heute Abend' }, 'versuchen Sie es später wieder'],
		[{ kind: 'unreadable-code', problem: { kind: 'word-count', came: 11, due: [12] } }, 'Angekommen sind 11'],
		[
			{
				kind: 'unreadable-code',
				problem: { kind: 'unknown-word', position: 7, came: 'kuhgel', nearest: 'kugel' },
			},
			'Das 7. Wort „kuhgel“ steht nicht auf der Wortliste. Meinten Sie „kugel“?',
		],
		[{ kind: 'unreadable-code', problem: { kind: 'checksum' } }, 'Die Prüfsumme stimmt nicht'],
		[
			{ kind: 'unreadable-code', problem: { kind: 'not-a-digit', position: 9, came: '#' } },
			'An Stelle 9 steht „#“',
		],
		[{ kind: 'offline' }, 'Keine Verbindung'],
	] as const)('%j', (problem, said) => {
		expect(signInSentence(problem)).toContain(said);
	});

	test('a lock names the clock time of the reader', () => {
		const time = clockTime('2026-11-21T10:05:00Z');
		expect(signInSentence({ kind: 'locked-until', until: '2026-11-21T10:05:00Z' })).toContain(
			`wieder ab ${time} Uhr`,
		);
	});
});

test.each([
	['truncated', { kind: 'truncated', cameBytes: 900, dueBytes: 2704 }, '900 von 2704 Bytes'],
	['of tomorrow', { kind: 'unknown-payload-version', version: 2 }, 'neueren Version'],
	['an old one as new', { kind: 'version-rolled-back', cameVersion: 1, seenVersion: 2 }, 'ältere Fassung'],
	['a key of the server', { kind: 'signer-unknown', signer: 'x' }, 'stammt von niemandem aus Ihrem Team'],
	['one that was not taken', { kind: 'not-taken' }, 'sperren und entsperren'],
	['anything else', { kind: 'malformed', what: 'json' }, 'Der Umschlag ist beschädigt.'],
] as const)('an unreadable record, %s', (_, problem, said) => {
	expect(unreadableSentence({ problem })).toContain(said);
});

test('every refusal of the vault is a sentence of its own', () => {
	const refusals = [
		{ kind: 'unlocker-missing', unlocker: 'password' },
		{ kind: 'unlocker-does-not-fit', unlocker: 'password' },
		{ kind: 'keys-damaged' },
		{ kind: 'no-root' },
		{ kind: 'foreign-root' },
		{ kind: 'no-team' },
		{ kind: 'not-in-team' },
		{ kind: 'foreign-keys' },
		{ kind: 'roster-broken', problem: 'not-signed-by-root' },
		{ kind: 'roster-broken', problem: 'bad-signature' },
		{ kind: 'roster-broken', problem: 'fork' },
		{ kind: 'roster-broken', problem: 'no-admin-left' },
	] as const;
	const said = refusals.map(refusalSentence);
	expect(new Set(said).size).toBe(refusals.length);
	expect(said.every((sentence) => sentence.endsWith('.'))).toBe(true);
});

test('languages and problems in German', () => {
	expect([languageName('en'), languageName('ti'), languageName('???')]).toEqual([
		'Englisch',
		'Tigrinya',
		'???',
	]);
});

test('every problem is a sentence of its own, and what is too long is no silent server', () => {
	const problems = [
		{ kind: 'offline' },
		{ kind: 'server-away' },
		{ kind: 'signed-out' },
		{ kind: 'locked' },
		{ kind: 'not-understood' },
		{ kind: 'refused', status: 413, answer: { kind: 'too-large' } },
		{ kind: 'unreadable', problem: { kind: 'damaged' } },
		{ kind: 'changed-meanwhile' },
		{ kind: 'key-not-here' },
		{ kind: 'too-late' },
	] as const;
	const said = problems.map(problemSentence);
	expect(new Set(said).size).toBe(problems.length);
	expect(said[1]).toContain('Der Server antwortet gerade nicht.');
	expect(said[3]).toContain('gesperrt');
	expect(said[5]).toContain('zu lang');
});

test('two messages of one day have two names, the same for every colleague', () => {
	const names = ['3f2a0000-1', '3f2b0000-1'].map((id) => conversationTitle({ id, receivedOn: '2026-11-21' }));
	expect(names).toEqual(['Nachricht vom 21. November 2026 (3F2A)', 'Nachricht vom 21. November 2026 (3F2B)']);
});

import { describe, expect, test } from 'vitest';
import { randomBytes } from '../../bytes.ts';
import { newSecret } from '../../secret/secret.ts';
import { goodValue } from '../../testing/good-value.ts';
import { germanWords } from '../../words/german-words.ts';
import { newPersonalKeys, publicKeysOf } from '../personal-keys.ts';
import { makeEscrow, openEscrow } from './escrow.ts';
import { shareToWords, wordsToShare } from './paper-share.ts';
import { recoveryFingerprint, recoveryPair } from './recovery-pair.ts';
import { openReleasedShare, openShare, releaseShareTo, sealShareTo } from './shares.ts';

const place = { accountId: 'konto', escrowId: 'teilung' };
const otherKey = { error: { kind: 'other-key' } };

describe('shares', () => {
	test('any two bring the keys back, with the root; one, or the same twice, does not', async () => {
		const keys = { ...newPersonalKeys(), root: randomBytes(32) };
		const { sealed, shares } = await makeEscrow(keys, 4, place);
		for (const [i, one] of shares.entries())
			for (const [j, other] of shares.entries()) {
				const opened = await openEscrow(sealed, [one, other], place);
				if (i === j) expect(opened).toMatchObject({ error: { kind: 'too-few-shares', came: 1, due: 2 } });
				else expect(goodValue(opened)).toEqual(keys);
			}
		expect(await openEscrow(sealed, shares.slice(0, 1), place)).toMatchObject({
			error: { kind: 'too-few-shares' },
		});
	});

	test('of another splitting, changed or of another account they open nothing', async () => {
		const { sealed, shares } = await makeEscrow(newPersonalKeys(), 3, place);
		const other = await makeEscrow(newPersonalKeys(), 3, place);
		const [one = new Uint8Array(), two = new Uint8Array()] = shares;
		const foreign = other.shares.find((share) => share.at(-1) !== one.at(-1)) ?? new Uint8Array();
		expect(await openEscrow(sealed, [one, foreign], place)).toMatchObject(otherKey);
		expect(await openEscrow(sealed, [one, two], { ...place, accountId: 'anderes' })).toMatchObject(otherKey);
		const changed = two.slice();
		changed[0] = (changed[0] ?? 0) ^ 1;
		expect(await openEscrow(sealed, [one, changed], place)).toMatchObject(otherKey);
	});

	test('each colleague opens the own one alone, and only the new sheet opens what was released', async () => {
		const { shares } = await makeEscrow(newPersonalKeys(), 2, place);
		const [share = new Uint8Array()] = shares;
		const [holder, other] = [newPersonalKeys(), newPersonalKeys()];
		const at = { escrowId: 'teilung', holderId: 'kollegin' };
		const kept = await sealShareTo((await publicKeysOf(holder)).sealing, share, at);
		expect(goodValue(await openShare(holder.sealingSeed, kept, at))).toEqual(share);
		expect(await openShare(other.sealingSeed, kept, at)).toMatchObject(otherKey);
		const pair = await recoveryPair(newSecret(12));
		const released = await releaseShareTo(pair.publicKey, share, at);
		expect(goodValue(await openReleasedShare(pair.seed, released, at))).toEqual(share);
		expect(await openReleasedShare(pair.seed, kept, at)).toMatchObject(otherKey);
		expect(await openReleasedShare((await recoveryPair(newSecret(12))).seed, released, at)).toMatchObject(
			otherKey,
		);
	});
});

test('the pair of a sheet is the same the next day, and its digits are', async () => {
	const code = newSecret(12);
	const [today, tomorrow] = [await recoveryPair(code), await recoveryPair(code)];
	expect(tomorrow).toEqual(today);
	expect(recoveryFingerprint(today.publicKey)).toMatch(/^(\d{4} ){5}\d{4}$/);
	expect(recoveryFingerprint((await recoveryPair(newSecret(12))).publicKey)).not.toBe(
		recoveryFingerprint(today.publicKey),
	);
	await expect(recoveryPair(newSecret(8))).rejects.toThrow(/12 are due/);
});

describe('a share on paper', () => {
	test('reads as it was written, whatever the case', async () => {
		const { shares } = await makeEscrow(newPersonalKeys(), 3, place);
		for (const share of shares) {
			const words = shareToWords(share, place, germanWords);
			expect(words).toHaveLength(25);
			const typed = words.map((word) => ` ${word.toUpperCase()}`);
			expect(goodValue(wordsToShare(typed, place, germanWords))).toEqual(share);
		}
	});

	test('names the word that is none, a count that is not due, and a paper of another account', async () => {
		const { shares } = await makeEscrow(newPersonalKeys(), 3, place);
		const words = shareToWords(shares[0] ?? new Uint8Array(), place, germanWords);
		expect(wordsToShare(words.slice(1), place, germanWords)).toMatchObject({
			error: { kind: 'word-count', came: 24, due: [25] },
		});
		expect(wordsToShare(words.with(3, 'qqqqqq'), place, germanWords)).toMatchObject({
			error: { kind: 'unknown-word', position: 4, came: 'qqqqqq' },
		});
		const last = germanWords.find((word) => word !== words.at(-1)) ?? '';
		expect(wordsToShare(words.with(24, last), place, germanWords)).toMatchObject({
			error: { kind: 'checksum' },
		});
	});
});

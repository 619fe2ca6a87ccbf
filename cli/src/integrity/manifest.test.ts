import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromB64, LABELS, verify } from '@schutznetz/vault';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manifestText, readManifest } from './manifest.ts';
import { readRelease, signaturesName, writeRelease } from './release-folder.ts';
import { makeReleaseKey, readReleaseKey } from './release-keys.ts';
import { readSignatures, signaturesText, signManifest } from './signatures.ts';
import { inventedContent, inventedManifest } from './testing/invented-release.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'schutznetz-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = manifestText(inventedManifest);
const path = () => join(folder, 'release/manifest.json');

function key(name: string): { readonly path: string; readonly digits: string } {
	const made = makeReleaseKey(join(folder, name), []);
	if (!made.ok) throw new Error(made.error);
	return { path: join(folder, name), digits: made.value };
}

function signedBy(...names: readonly string[]): readonly string[] {
	const keys = names.map(key);
	const signatures = keys.map((one) => {
		const read = readReleaseKey(one.path);
		if (!read.ok) throw new Error(read.error);
		return signManifest(text, read.value);
	});
	writeRelease(join(folder, 'release'), { manifest: inventedManifest, content: inventedContent });
	writeFileSync(signaturesName(path()), signaturesText(signatures));
	return keys.map(({ digits }) => digits);
}

describe('a manifest', () => {
	test('is one text, which is read back as it was', () => {
		expect(readManifest(text)).toEqual({ ok: true, value: inventedManifest });
		expect(manifestText(inventedManifest)).toBe(text);
	});

	test('cut anywhere is named, never half read', () => {
		for (let length = 0; length < text.length - 2; length += 7)
			expect(readManifest(text.slice(0, length))).toMatchObject({ ok: false, error: { kind: 'not-json' } });
	});

	test('of another version is named by its number', () => {
		const other = JSON.stringify({ ...inventedManifest, v: 2 });
		expect(readManifest(other)).toEqual({ ok: false, error: { kind: 'other-version', came: 2 } });
	});

	test.each([
		['files', { ...inventedManifest, files: [{ ...inventedManifest.files[0], sha256: 'abc' }] }],
		['files', { ...inventedManifest, files: [{ ...inventedManifest.files[0], path: '/../key' }] }],
		['doors', { ...inventedManifest, doors: { staff: inventedManifest.doors.staff } }],
		['releasedOn', { ...inventedManifest, releasedOn: 'gestern' }],
		['version', { ...inventedManifest, version: '"><script>' }],
		['shells', { ...inventedManifest, shells: 'none' }],
	])('with something else as %s is refused by that name', (field, wrong) => {
		expect(readManifest(JSON.stringify(wrong))).toEqual({ ok: false, error: { kind: 'malformed', field } });
	});
});

describe('a key', () => {
	test('is readable for its owner alone, and never overwritten', () => {
		const { path: file } = key('one');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		const before = readFileSync(file, 'utf8');
		expect(makeReleaseKey(file, []).ok).toBe(false);
		expect(readFileSync(file, 'utf8')).toBe(before);
	});

	test('does not come to lie where copies are made', () => {
		mkdirSync(join(folder, 'data/deep'), { recursive: true });
		expect(makeReleaseKey(join(folder, 'data/deep/key'), [join(folder, 'data')]).ok).toBe(false);
		symlinkSync(join(folder, 'data'), join(folder, 'elsewhere'));
		expect(makeReleaseKey(join(folder, 'elsewhere/key'), [join(folder, 'data')]).ok).toBe(false);
		expect(makeReleaseKey(join(folder, 'data-beside'), [join(folder, 'data')]).ok).toBe(true);
	});
});

describe('a release', () => {
	test('opens for everybody who signed, by the digits in groups or without', () => {
		const [one = '', two = ''] = signedBy('one', 'two');
		const read = readRelease(join(folder, 'release'), [one, two.replaceAll(' ', '')]);
		expect(read.ok && [...read.value.signers].sort()).toEqual([one, two].sort());
		expect(read.ok && read.value.files.get('/icon.svg')?.toString()).toBe('<svg/>');
	});

	test('holds by the signature of the vault too', () => {
		signedBy('one');
		const read = readSignatures(readFileSync(signaturesName(path()), 'utf8'));
		const [first] = read.ok ? read.value : [];
		const publicKey = fromB64(first?.key ?? '');
		const signature = fromB64(first?.signature ?? '');
		if (!publicKey.ok || !signature.ok) throw new Error('no signature');
		const bytes = new TextEncoder().encode(text);
		expect(verify(publicKey.value, LABELS.releaseManifest, bytes, signature.value)).toBe(true);
	});

	test('is refused where somebody who has to did not sign', () => {
		const [one = ''] = signedBy('one');
		const other = key('two').digits;
		expect(readRelease(join(folder, 'release'), [one, other])).toEqual({
			ok: false,
			error: { kind: 'not-signed-by', digits: other, signers: [one] },
		});
	});

	test('with one byte of the manifest changed belongs to no signature', () => {
		const [one = ''] = signedBy('one');
		writeFileSync(path(), text.replace('2026-11-21', '2026-11-22'));
		expect(readRelease(join(folder, 'release'), [one])).toMatchObject({
			ok: false,
			error: { kind: 'signature-broken', digits: one },
		});
	});

	test('is refused for a single file that is changed or gone', () => {
		const [one = ''] = signedBy('one');
		const file = join(folder, 'release/client/_app/immutable/start.js');
		writeFileSync(file, `${readFileSync(file, 'utf8')} `);
		expect(readRelease(join(folder, 'release'), [one])).toEqual({
			ok: false,
			error: { kind: 'file-does-not-fit', path: 'client/_app/immutable/start.js', because: 'changed' },
		});
		rmSync(file);
		expect(readRelease(join(folder, 'release'), [one])).toMatchObject({ error: { because: 'missing' } });
	});

	test('with signatures that are cut off is refused as such', () => {
		const [one = ''] = signedBy('one');
		writeFileSync(signaturesName(path()), readFileSync(signaturesName(path()), 'utf8').slice(0, 40));
		expect(readRelease(join(folder, 'release'), [one])).toMatchObject({
			error: { kind: 'signatures-malformed' },
		});
	});
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import type { Release } from './make-release.ts';
import { type Manifest, type ManifestProblem, manifestText, readManifest } from './manifest.ts';
import { sha256 } from './read-client-files.ts';
import { checkSignatures, readSignatures, type SignatureProblem } from './signatures.ts';

export const manifestName = 'manifest.json';
const clientFolder = 'client';
export const signaturesName = (manifestPath: string): string => `${manifestPath}.sig`;

/** Why a release is not used. */
export type ReleaseProblem =
	| ManifestProblem
	| SignatureProblem
	| { readonly kind: 'unreadable'; readonly path: string; readonly code: string }
	| { readonly kind: 'file-does-not-fit'; readonly path: string; readonly because: 'missing' | 'changed' };

/** Writes a release into a folder that is empty or not there; a German sentence where that is not possible. */
export function writeRelease(folder: string, release: Release): Result<string, string> {
	const text = manifestText(release.manifest);
	if (existsSync(join(folder, manifestName)))
		return err(`In ${folder} liegt schon eine Ausgabe; nehmen Sie einen leeren Ordner.`);
	try {
		for (const [path, content] of release.content) {
			const full = join(folder, clientFolder, path);
			mkdirSync(dirname(full), { recursive: true });
			writeFileSync(full, content);
		}
		writeFileSync(join(folder, manifestName), text);
	} catch (error) {
		return err(`In ${folder} lässt sich nicht schreiben (${(error as NodeJS.ErrnoException).code}).`);
	}
	return ok(sha256(text));
}

/** A signed manifest as it was read: its content and who signed it. */
export type SignedManifest = { readonly manifest: Manifest; readonly signers: readonly string[] };

/** Reads a manifest whose signatures stand beside it, and takes it only as signed by everybody who has to. */
export function readSignedManifest(
	path: string,
	due: readonly string[],
): Result<SignedManifest, ReleaseProblem> {
	const text = readText(path);
	if (!text.ok) return text;
	const names = readText(signaturesName(path));
	if (!names.ok) return names;
	const signatures = readSignatures(names.value);
	if (!signatures.ok) return signatures;
	// The signature first: what nobody signed is not worth reading.
	const signers = checkSignatures(text.value, signatures.value, due);
	if (!signers.ok) return signers;
	const manifest = readManifest(text.value);
	return manifest.ok ? ok({ manifest: manifest.value, signers: signers.value }) : manifest;
}

/** A release whose every file is as the signed manifest says, in memory: what changes on the disk later does not count. */
export type CheckedRelease = SignedManifest & {
	readonly files: ReadonlyMap<string, Buffer>;
};

/** Reads a whole release and refuses it for a single file that does not fit. */
export function readRelease(folder: string, due: readonly string[]): Result<CheckedRelease, ReleaseProblem> {
	const signed = readSignedManifest(join(folder, manifestName), due);
	if (!signed.ok) return signed;
	const files = new Map<string, Buffer>();
	for (const file of signed.value.manifest.files) {
		const content = readFitting(folder, `${clientFolder}${file.path}`, file);
		if (!content.ok) return content;
		files.set(file.path, content.value);
	}
	return ok({ ...signed.value, files });
}

function readFitting(
	folder: string,
	path: string,
	due: { readonly bytes: number; readonly sha256: string },
): Result<Buffer, ReleaseProblem> {
	let content: Buffer;
	try {
		content = readFileSync(join(folder, path));
	} catch {
		return err({ kind: 'file-does-not-fit', path, because: 'missing' });
	}
	const fits = content.length === due.bytes && sha256(content) === due.sha256;
	return fits ? ok(content) : err({ kind: 'file-does-not-fit', path, because: 'changed' });
}

function readText(path: string): Result<string, ReleaseProblem> {
	try {
		return ok(readFileSync(path, 'utf8'));
	} catch (error) {
		return err({ kind: 'unreadable', path, code: (error as NodeJS.ErrnoException).code ?? '' });
	}
}

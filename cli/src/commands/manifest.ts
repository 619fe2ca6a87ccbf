import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultDataFolder } from '../../../app/src/lib/server/postgres/index.ts';
import { buildApp, handlerPath } from '../build-app.ts';
import type { Command, CommandInput } from '../command.ts';
import { complain } from '../complain.ts';
import { makeRelease } from '../integrity/make-release.ts';
import { readManifest } from '../integrity/manifest.ts';
import { manifestName, signaturesName, writeRelease } from '../integrity/release-folder.ts';
import {
	makeReleaseKey,
	publicBytesOf,
	readReleaseKey,
	releaseKeyDigits,
} from '../integrity/release-keys.ts';
import { releaseSentence } from '../integrity/release-sentence.ts';
import { readSignatures, signaturesText, signManifest } from '../integrity/signatures.ts';
import { repositoryFolder } from '../repository-folder.ts';

const deeds: Readonly<Record<string, (input: CommandInput) => Promise<number>>> = {
	key: makeKey,
	make,
	sign: signRelease,
};

/** Makes and signs what a browser may receive of a release. Needs neither network nor database. */
export const manifestCommand: Command = {
	name: 'manifest',
	summary:
		'Ausgaben zum Nachprüfen: „manifest key“ macht einen Schlüssel, „make“ eine Ausgabe, „sign“ unterschreibt sie.',
	positionals: [Object.keys(deeds).join('|')],
	options: {
		key: { type: 'string', value: 'DATEI', help: 'key, sign: Datei des Schlüssels, außerhalb von allem' },
		release: { type: 'string', value: 'ORDNER', help: 'make, sign: Ordner der Ausgabe' },
		day: { type: 'string', value: 'TAG', help: 'make: Tag der Ausgabe, sonst heute' },
	},
	async run(input) {
		const [deed = ''] = input.positionals;
		const run = Object.hasOwn(deeds, deed) ? deeds[deed] : undefined;
		if (run) return run(input);
		complain(`„manifest ${deed}“ gibt es nicht; es gibt ${Object.keys(deeds).join(', ')}.`);
		return 2;
	},
};

const say = (line: string): void => {
	process.stdout.write(`${line}\n`);
};

function refuse(sentence: string, code = 1): number {
	complain(sentence);
	return code;
}

async function makeKey({ texts: { key } }: CommandInput): Promise<number> {
	if (key === undefined) return refuse('Wohin soll der Schlüssel? „manifest key --key DATEI“.', 2);
	const dataFolder = process.env.DATA_DIR?.trim() || defaultDataFolder(repositoryFolder);
	const made = makeReleaseKey(key, [repositoryFolder, resolve(repositoryFolder, dataFolder)]);
	if (!made.ok) return refuse(made.error);
	say(`Der Schlüssel liegt in ${key}; nur Ihr Konto kann ihn lesen. Bewahren Sie eine Kopie getrennt auf.`);
	say(`Fingerabdruck, zum Veröffentlichen und Vergleichen:\n  ${made.value}`);
	return 0;
}

async function make({ texts: { release: folder, day } }: CommandInput): Promise<number> {
	if (folder === undefined) return refuse('Wohin soll die Ausgabe? „manifest make --release ORDNER“.', 2);
	const releasedOn = dayOf(day);
	if (releasedOn === undefined)
		return refuse(`„${day}“ ist kein Tag; gemeint ist zum Beispiel 2026-11-21.`, 2);
	const commit = committed();
	if (commit === 'changed') {
		return refuse(
			'Hier liegen Änderungen, die in keinem Commit stehen: Niemand könnte diese Ausgabe nachbauen.',
		);
	}
	const built = await buildApp(say);
	if (!built.ok) return refuse(built.error);
	const release = await makeRelease(join(handlerPath, '..'), { commit, releasedOn });
	const written = writeRelease(folder, release);
	if (!written.ok) return refuse(written.error);
	const { version, files, shells } = release.manifest;
	say(
		`Ausgabe ${version} vom ${releasedOn}: ${files.length} Dateien und ${shells.length} Seiten in ${folder}.`,
	);
	say(
		`SHA-256 von ${manifestName}, zum Vergleichen mit anderen, die dasselbe gebaut haben:\n  ${written.value}`,
	);
	return 0;
}

async function signRelease({ texts: { key: keyPath, release } }: CommandInput): Promise<number> {
	if (keyPath === undefined || release === undefined)
		return refuse('Es fehlt etwas: „manifest sign --key DATEI --release ORDNER“.', 2);
	const key = readReleaseKey(keyPath);
	if (!key.ok) return refuse(key.error);
	const path = join(release, manifestName);
	const text = readIfThere(path);
	if (text === undefined) return refuse(`${path} lässt sich nicht lesen.`);
	const manifest = readManifest(text);
	if (!manifest.ok) return refuse(releaseSentence(manifest.error));
	const before = readIfThere(signaturesName(path));
	const others = before === undefined ? undefined : readSignatures(before);
	if (others && !others.ok) return refuse(releaseSentence(others.error));
	const signature = signManifest(text, key.value);
	writeFileSync(signaturesName(path), signaturesText([...(others?.value ?? []), signature]));
	say(`Unterschrieben: Ausgabe ${manifest.value.version} vom ${manifest.value.releasedOn}, mit`);
	say(`  ${releaseKeyDigits(publicBytesOf(key.value))}`);
	return 0;
}

function readIfThere(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

function dayOf(given: string | undefined): string | undefined {
	if (given === undefined) return Temporal.Now.plainDateISO('Europe/Berlin').toString();
	try {
		return Temporal.PlainDate.from(given).toString() === given ? given : undefined;
	} catch {
		return undefined;
	}
}

/** The commit that lies here, null without git; what is changed beside it belongs to no commit. */
function committed(): string | null | 'changed' {
	const git = (...args: string[]): string =>
		execFileSync('git', args, { cwd: repositoryFolder, encoding: 'utf8', stdio: 'pipe' }).trim();
	try {
		return git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : 'changed';
	} catch {
		return null;
	}
}

import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describeReadProblem, readDocument, type SourceDocument } from '@schutznetz/plans/readers';
import { complain } from '../complain.ts';

/** A file of the command line, read; undefined where one sentence was said instead. */
export async function readImportFile(
	path: string,
): Promise<
	{ readonly bytes: Uint8Array; readonly name: string; readonly document: SourceDocument } | undefined
> {
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await readFile(path));
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		complain(
			isMissing ? `Die Datei „${path}“ gibt es nicht.` : `Die Datei „${path}“ lässt sich nicht öffnen.`,
		);
		return undefined;
	}
	const name = basename(path);
	let told = Date.now();
	const document = await readDocument(bytes, name, (done, total) => {
		// Only for a file that takes its time.
		if (Date.now() - told < 2000) return;
		told = Date.now();
		complain(`Seite ${done} von ${total} gelesen.`);
	});
	if (document.ok) return { bytes, name, document: document.value };
	complain(describeReadProblem(document.error));
	if (document.error.kind === 'noTextLayer') complain(ocrHint(path));
	return undefined;
}

/** What to do with a scan: the command, where the program is installed. */
function ocrHint(path: string): string {
	const isInstalled = spawnSync('ocrmypdf', ['--version'], { stdio: 'ignore' }).status === 0;
	return isInstalled
		? `Texterkennung: ocrmypdf --language deu "${path}" "${path.replace(/\.pdf$/i, '')}.text.pdf"`
		: 'Das Programm ocrmypdf erkennt den Text; hier ist es nicht installiert.';
}

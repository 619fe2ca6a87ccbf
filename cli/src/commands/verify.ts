import { join } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import { buildApp, handlerPath } from '../build-app.ts';
import type { Command } from '../command.ts';
import { complain } from '../complain.ts';
import { differenceSentence } from '../integrity/difference-sentence.ts';
import { readOrigin } from '../integrity/house-origin.ts';
import { makeRelease } from '../integrity/make-release.ts';
import type { Manifest } from '../integrity/manifest.ts';
import { readDigits } from '../integrity/read-digits.ts';
import { noAnswerSentence } from '../integrity/read-house.ts';
import { readSignedManifest } from '../integrity/release-folder.ts';
import { releaseSentence } from '../integrity/release-sentence.ts';
import { type DoorProblem, verifyDoor } from '../integrity/verify-door.ts';

const notFound =
	'Nicht zu finden ist so ein Server, der nur einzelnen Menschen oder nur zu anderen Zeiten etwas anderes schickt.';

/** Compares what a running server sends to browsers with a release. */
export const verifyCommand: Command = {
	name: 'verify',
	summary: 'Prüft, ob ein Server allen genau die Dateien und Seiten einer Ausgabe schickt.',
	positionals: ['URL'],
	options: {
		manifest: {
			type: 'string',
			value: 'DATEI',
			help: 'manifest.json der Ausgabe, neben den Unterschriften; ohne sie zählt, was hier gebaut wird',
		},
		key: {
			type: 'string',
			value: 'ZIFFERN',
			help: 'Fingerabdruck, der unterschrieben haben muss; mehrere mit Komma',
		},
		json: { type: 'boolean', help: 'Ausgabe als JSON' },
	},
	async run({ positionals: [address = ''], texts: { manifest, key }, flags }) {
		const origin = readOrigin(address);
		if (!origin.ok) return refuse(origin.error);
		if ((manifest === undefined) !== (key === undefined))
			return refuse(
				'--manifest und --key gehören zusammen: Ohne Unterschrift ist ein Verzeichnis nur ein Text.',
			);
		const compared = manifest === undefined ? await fromHere() : fromManifest(manifest, key ?? '');
		if (!compared.ok) return refuse(compared.error);
		const verified = await verifyDoor(origin.value, compared.value);
		if (!verified.ok) return refuse(problemSentence(origin.value, verified.error));
		const { differences, pages, files, door } = verified.value;
		if (flags.has('json')) {
			process.stdout.write(`${JSON.stringify({ origin: origin.value, ...verified.value }, null, '\t')}\n`);
		} else {
			const { version, releasedOn } = compared.value;
			const said =
				differences.length === 0
					? `Stimmt überein mit Ausgabe ${version} vom ${releasedOn}.`
					: `${differences.length} ${differences.length === 1 ? 'Abweichung' : 'Abweichungen'} von Ausgabe ${version} vom ${releasedOn}:`;
			const lines = [
				`${origin.value} (${doorNames[door]}): ${pages} Seiten und ${files} Dateien neu geholt.`,
				said,
				...differences.map((difference) => `  ${differenceSentence(difference)}`),
				notFound,
			];
			process.stdout.write(`${lines.join('\n')}\n`);
		}
		return differences.length === 0 ? 0 : 1;
	},
};

const doorNames = {
	public: 'Tür für alle',
	seeker: 'Tür für Ratsuchende',
	staff: 'Tür für Berater*innen',
} as const;

/** Nothing can be said: neither that all is well, nor that something is not. */
function refuse(sentence: string): number {
	complain(sentence);
	return 2;
}

function problemSentence(origin: string, problem: DoorProblem): string {
	switch (problem.kind) {
		case 'no-door':
			return `Unter ${origin} antwortet kein Schutznetz (Status ${problem.status}).`;
		case 'too-many-requests':
			return `${origin} nimmt gerade nicht so viele Fragen an; bitte später noch einmal.`;
		case 'other-build':
			return `${origin} läuft mit einem anderen Stand (${problem.came} statt ${problem.due}): Nehmen Sie die Ausgabe, die dort laufen soll.`;
		default:
			return noAnswerSentence(origin, problem);
	}
}

function fromManifest(path: string, key: string): Result<Manifest, string> {
	const due = readDigits(key);
	if (!due.ok) return due;
	const signed = readSignedManifest(path, due.value);
	if (!signed.ok) return err(releaseSentence(signed.error));
	return ok(signed.value.manifest);
}

async function fromHere(): Promise<Result<Manifest, string>> {
	const built = await buildApp((line) => process.stderr.write(`${line}\n`));
	if (!built.ok) return built;
	const releasedOn = Temporal.Now.plainDateISO('Europe/Berlin').toString();
	const { manifest } = await makeRelease(join(handlerPath, '..'), { commit: null, releasedOn });
	return ok(manifest);
}

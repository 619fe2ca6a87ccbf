import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import {
	describeOpaqueSetupProblem,
	opaqueSetupPath,
	openOpaqueSetup,
} from '../../../app/src/lib/server/accounts/index.ts';
import { type Finding, inspectDatabase } from '../../../app/src/lib/server/db/index.ts';
import { attachEmbedded } from '../../../app/src/lib/server/postgres/index.ts';
import type { Settings } from '../../../app/src/lib/server/settings/index.ts';
import { checkPort } from '../check-port.ts';
import type { Command } from '../command.ts';
import { openHouseDatabase } from '../house-database.ts';
import { settingsOrComplain } from '../settings-or-complain.ts';

const wantedFreeBytes = 500_000_000;

/** Looks at everything that a start needs, and changes nothing but an embedded database that it must wake for it. */
export const doctorCommand: Command = {
	name: 'doctor',
	summary: 'Prüft Node, Platz, Ordner, Passwort-Datei, Datenbank, Rollen, Inhalte, Uhr und Port.',
	positionals: [],
	options: { json: { type: 'boolean', help: 'Ergebnis als JSON' } },
	async run({ flags }) {
		const settings = settingsOrComplain();
		if (!settings) return 1;
		const findings = [
			inspectNode(),
			...inspectFolder(settings),
			await inspectPasswords(settings),
			await inspectPort(settings),
			...(await inspectHouseDatabase(settings)),
		];
		const isGood = findings.every((finding) => finding.isGood);
		if (flags.has('json')) process.stdout.write(`${JSON.stringify({ isGood, findings }, null, '\t')}\n`);
		else {
			for (const { isGood: isOk, name, sentence } of findings) {
				process.stdout.write(`${isOk ? 'ok    ' : 'nicht '} ${name.padEnd(12)} ${sentence}\n`);
			}
		}
		return isGood ? 0 : 1;
	},
};

function inspectNode(): Finding {
	const isGood = Number(process.versions.node.split('.')[0]) >= 26;
	return { name: 'node', isGood, sentence: `Node ${process.version}${isGood ? '' : ', nötig ist 26'}.` };
}

function inspectFolder({ dataFolder }: Settings): readonly Finding[] {
	if (!existsSync(dataFolder)) {
		return [
			{ name: 'folder', isGood: true, sentence: `${dataFolder} wird beim ersten Start angelegt.` },
			diskOf(existing(dataFolder)),
		];
	}
	let isWritable = true;
	try {
		accessSync(dataFolder, constants.W_OK | constants.X_OK);
	} catch {
		isWritable = false;
	}
	const isPrivate = (statSync(dataFolder).mode & 0o066) === 0;
	const sentence = !isWritable
		? `In ${dataFolder} lässt sich nicht schreiben.`
		: isPrivate
			? `${dataFolder} ist beschreibbar und für andere nicht lesbar.`
			: `${dataFolder} ist für andere Konten lesbar; chmod 0711 behebt es.`;
	return [{ name: 'folder', isGood: isWritable && isPrivate, sentence }, diskOf(dataFolder)];
}

function diskOf(folder: string): Finding {
	const { bavail, bsize } = statfsSync(folder);
	const isGood = bavail * bsize >= wantedFreeBytes;
	const sentence = `${Math.floor((bavail * bsize) / 1_000_000)} MB frei${isGood ? '' : ', empfohlen sind mindestens 500 MB'}.`;
	return { name: 'disk', isGood, sentence };
}

/** Looks at the server's half of all passwords without making it: that is for `start`. */
async function inspectPasswords({ dataFolder }: Settings): Promise<Finding> {
	const path = opaqueSetupPath(dataFolder);
	if (!existsSync(path)) {
		const sentence = `${path} fehlt und wird beim Start neu angelegt; gab es schon Konten, gilt danach kein Passwort mehr, nur die Wiederherstellungs-Codes.`;
		return { name: 'passwords', isGood: true, sentence };
	}
	const setup = await openOpaqueSetup(path);
	const sentence = setup.ok
		? `${path} ist da und nur für dieses Konto lesbar; bitte getrennt von der Datenbank sichern.`
		: describeOpaqueSetupProblem(setup.error);
	return { name: 'passwords', isGood: setup.ok, sentence };
}

const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));

async function inspectPort({ host, port, dataFolder }: Settings): Promise<Finding> {
	const problem = await checkPort(host, port);
	if (!problem) return { name: 'port', isGood: true, sentence: `Port ${port} ist frei.` };
	const isOurs = attachEmbedded(dataFolder).ok;
	return isOurs
		? { name: 'port', isGood: true, sentence: `Port ${port} ist belegt, und Schutznetz läuft.` }
		: { name: 'port', isGood: false, sentence: problem };
}

async function inspectHouseDatabase(settings: Settings): Promise<readonly Finding[]> {
	const isUnborn = settings.database.kind === 'embedded' && !existsSync(`${settings.dataFolder}/postgres`);
	if (isUnborn) {
		return [{ name: 'database', isGood: true, sentence: 'Die Datenbank wird beim ersten Start angelegt.' }];
	}
	const database = await openHouseDatabase(settings, { beside: true });
	if (!database.ok) return [{ name: 'database', isGood: false, sentence: database.error }];
	try {
		return await inspectDatabase(database.value, () => Temporal.Now.instant());
	} finally {
		await database.value.close();
	}
}

import type { Command } from '../command.ts';
import { complain } from '../complain.ts';
import { startDesk } from '../integrity/desk-server.ts';
import { readOrigin } from '../integrity/house-origin.ts';
import { readDigits } from '../integrity/read-digits.ts';
import { readHouse } from '../integrity/read-house.ts';
import { readRelease } from '../integrity/release-folder.ts';
import { releaseSentence } from '../integrity/release-sentence.ts';
import { untilSignal } from '../until-signal.ts';

const say = (line: string): void => {
	process.stdout.write(`${line}\n`);
};

function refuse(sentence: string, code = 1): number {
	complain(sentence);
	return code;
}

/** Serves the counsellor's client on this machine, from a release that was checked and not from the server. */
export const deskCommand: Command = {
	name: 'desk',
	summary:
		'Der Arbeitsplatz für Berater*innen auf diesem Gerät, aus einer geprüften Ausgabe; Strg-C beendet ihn.',
	positionals: ['URL'],
	options: {
		release: { type: 'string', value: 'ORDNER', help: 'Ordner der unterschriebenen Ausgabe' },
		key: {
			type: 'string',
			value: 'ZIFFERN',
			help: 'Fingerabdruck, der unterschrieben haben muss; mehrere mit Komma',
		},
		port: { type: 'string', value: 'ZAHL', help: 'fester Port auf diesem Gerät, sonst irgendein freier' },
	},
	async run({ positionals: [address = ''], texts: { release: folder, key, port } }) {
		const origin = readOrigin(address);
		if (!origin.ok) return refuse(origin.error, 2);
		if (folder === undefined || key === undefined)
			return refuse('Es fehlt etwas: „desk URL --release ORDNER --key ZIFFERN“.', 2);
		const due = readDigits(key);
		if (!due.ok) return refuse(due.error, 2);
		const at = port === undefined ? 0 : Number(port);
		if (!Number.isInteger(at) || at < 0 || at > 65_535)
			return refuse(`„${port}“ ist kein Port; erlaubt ist eine ganze Zahl bis 65535.`, 2);

		const release = readRelease(folder, due.value);
		if (!release.ok) return refuse(`${releaseSentence(release.error)} Der Arbeitsplatz startet so nicht.`);
		const house = await readHouse(origin.value);
		if (!house.ok) return refuse(house.error);
		const { manifest, signers } = release.value;
		const desk = await startDesk(release.value, house.value.addresses, at).catch(
			(error: NodeJS.ErrnoException) => error,
		);
		if (desk instanceof Error) return refuse(`Auf Port ${at} lässt sich nicht hören (${desk.code}).`);
		say(`Geprüft: Version ${manifest.version} vom ${manifest.releasedOn}, unterschrieben von`);
		for (const signer of signers) say(`  ${signer}`);
		if (house.value.build !== manifest.build) {
			say(
				`\nAchtung: Der Server läuft mit einem anderen Stand (${house.value.build} statt ${manifest.build}). Geht etwas nicht, brauchen Sie die passende Ausgabe.`,
			);
		}
		say(
			`\nArbeitsplatz für ${house.value.addresses.staff}. Öffnen Sie diese Adresse im Browser, sie gilt einmal:`,
		);
		say(`  ${desk.openingAddress}\n\nStrg-C beendet den Arbeitsplatz und meldet ihn ab.`);
		await untilSignal(() => process.exit(1));
		await desk.close();
		return 0;
	},
};

import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@schutznetz/kernel';
import {
	describeOpaqueSetupProblem,
	opaqueSetupPath,
	openOpaqueSetup,
} from '../app/src/lib/server/accounts/index.ts';
import { inspectDatabase, openDatabase } from '../app/src/lib/server/db/index.ts';
import { attachEmbedded } from '../app/src/lib/server/postgres/index.ts';
import type { Settings } from '../app/src/lib/server/settings/index.ts';
import { complain } from '../cli/src/complain.ts';
import { type HouseDatabase, openHouseDatabase } from '../cli/src/house-database.ts';
import { prepareHouse } from '../cli/src/prepare-house.ts';
import { settingsOrComplain } from '../cli/src/settings-or-complain.ts';
import { demoText } from './demo-text.ts';
import { describeDemoRefusal, makeDemo } from './make-demo.ts';

const help = `npm run demo [-- --json]

Legt in einem Haus mit erfundener Geschäftsstelle zwei erfundene Beratungsstellen an, mit Konten, Schlüsseln und
einer Nachricht, dazu einen erfundenen Plan mit allen, die im Plan-Monitor mitarbeiten, und gibt aus, womit man sich
anmeldet. Auch, während Schutznetz läuft.
`;

async function main(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (!options) return refuse(help.trimEnd(), 2);
	if (options.help) {
		process.stdout.write(help);
		return 0;
	}
	const settings = settingsOrComplain();
	if (!settings) return 1;
	const isRunning = settings.database.kind === 'embedded' && attachEmbedded(settings.dataFolder).ok;
	const opened = await openHouseDatabase(settings, { beside: true });
	if (!opened.ok) return refuse(opened.error);
	try {
		return await makeHere(settings, opened.value, isRunning, options.json === true);
	} finally {
		await opened.value.close();
	}
}

async function makeHere(
	settings: Settings,
	database: HouseDatabase,
	isRunning: boolean,
	isJson: boolean,
): Promise<number> {
	const readied = isRunning
		? await inspectRunning(database)
		: await prepareHouse(database, settings.origins.staff, false);
	if (!readied.ok) return refuse(readied.error);
	const ownerDb = openDatabase(database.ownerUrl, undefined, 2);
	try {
		const setup = await openOpaqueSetup(opaqueSetupPath(settings.dataFolder));
		if (!setup.ok) return refuse(describeOpaqueSetupProblem(setup.error));
		const demo = await makeDemo(ownerDb, setup.value, Temporal.Now.instant());
		if (!demo.ok) return refuse(describeDemoRefusal(demo.error));
		const text = isJson
			? `${JSON.stringify(demo.value, null, '\t')}\n`
			: demoText(demo.value, settings.origins);
		process.stdout.write(text);
		return 0;
	} finally {
		await ownerDb.destroy();
	}
}

/** A house that runs has prepared its database itself: here it is only looked at, never changed underneath. */
async function inspectRunning(database: HouseDatabase): Promise<Result<undefined, string>> {
	const findings = await inspectDatabase(database, () => Temporal.Now.instant());
	const trouble = findings.find(({ name, isGood }) => !isGood && /^(database|migrations)$/.test(name));
	return trouble ? err(trouble.sentence) : ok(undefined);
}

function readOptions(args: readonly string[]): { json?: boolean; help?: boolean } | undefined {
	try {
		const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
		return parseArgs({ args: [...args], options }).values;
	} catch {
		return undefined;
	}
}

function refuse(sentence: string, code = 1): number {
	complain(sentence);
	return code;
}

process.exitCode = await main(process.argv.slice(2));

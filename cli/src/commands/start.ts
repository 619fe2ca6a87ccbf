import {
	describeOpaqueSetupProblem,
	opaqueSetupPath,
	openOpaqueSetup,
} from '../../../app/src/lib/server/accounts/index.ts';
import {
	checkDatabase,
	closeOpenPools,
	describeDatabaseProblem,
	type HouseLock,
	holdHouseLock,
	openDatabase,
	pingDatabase,
} from '../../../app/src/lib/server/db/index.ts';
import { createLog, serve } from '../../../app/src/lib/server/http/index.ts';
import { describeEngineProblem } from '../../../app/src/lib/server/postgres/index.ts';
import type { Settings } from '../../../app/src/lib/server/settings/index.ts';
import { buildApp, handlerPath } from '../build-app.ts';
import { checkPort } from '../check-port.ts';
import type { Command } from '../command.ts';
import { complain } from '../complain.ts';
import { startDevServer } from '../dev-server.ts';
import { type HouseDatabase, openHouseDatabase } from '../house-database.ts';
import { prepareHouse } from '../prepare-house.ts';
import type { Serving } from '../serving.ts';
import { enterServingEnvironment } from '../serving-environment.ts';
import { settingsOrComplain } from '../settings-or-complain.ts';
import { untilSignal } from '../until-signal.ts';

const say = (line: string): void => {
	process.stdout.write(`${line}\n`);
};

/** Starts everything, serves until somebody ends it, and stops everything in good order. */
export const startCommand: Command = {
	name: 'start',
	summary: 'Startet Schutznetz und seine Datenbank; Strg-C beendet beides.',
	positionals: [],
	options: {
		empty: { type: 'boolean', help: 'ohne Beispieldaten, mit einmaligem Link zum Einrichten' },
		dev: { type: 'boolean', help: 'zum Entwickeln: Seiten ohne Bau, Änderungen erscheinen sofort' },
	},
	async run({ flags }) {
		const settings = settingsOrComplain();
		if (!settings) return 1;
		const isDev = flags.has('dev');
		const portProblem = await checkPort(settings.host, settings.port);
		if (portProblem) return refuse(portProblem);
		if (!isDev) {
			const built = await buildApp(say);
			if (!built.ok) return refuse(built.error);
		}

		// Before the database is up: whoever ends us from here on finds it stopped in good order.
		let patienceMs = settings.shutdownSeconds * 1000;
		let serving: Serving | undefined;
		const stopAsked = untilSignal(() => {
			patienceMs = 0;
			void serving?.close(0);
		});
		let databaseLost: () => void = () => {};
		const lost = new Promise<void>((done) => {
			databaseLost = done;
		});
		const opened = await openHouseDatabase(settings, {
			onCrash(restarted) {
				complain('PostgreSQL ist unerwartet zu Ende gegangen und wird neu gestartet.');
				void restarted.then((result) => {
					if (result.ok) return;
					complain(describeEngineProblem(result.error));
					databaseLost();
				});
			},
		});
		if (!opened.ok) return refuse(opened.error);
		const database = opened.value;

		let held: HouseLock | undefined;
		try {
			const access = await checkDatabase(database);
			if (!access.ok) return refuse(describeDatabaseProblem(access.error));
			const lock = await holdHouseLock(database.appUrl);
			if (!lock.ok) return refuse(describeDatabaseProblem(lock.error));
			held = lock.value;
			const prepared = await prepareHouse(database, settings.origins.staff, flags.has('empty'));
			if (!prepared.ok) return refuse(prepared.error);
			const passwords = await openOpaqueSetup(opaqueSetupPath(settings.dataFolder));
			if (!passwords.ok) return refuse(describeOpaqueSetupProblem(passwords.error));
			enterServingEnvironment(process.env, settings, database.appUrl);
			serving = isDev ? startDevServer(settings) : await startShell(settings, database.appUrl);
			announce(settings, database, prepared.value);
			const reason = await Promise.race([
				stopAsked.then(() => 'asked' as const),
				serving.ended.then(() => 'ended' as const),
				lost.then(() => 'lost' as const),
			]);
			if (reason === 'asked') say('Wird beendet …');
			await serving.close(patienceMs);
			await closeOpenPools();
			return reason === 'asked' ? 0 : 1;
		} finally {
			await held?.release();
			await database.close(patienceMs);
		}
	},
};

function refuse(sentence: string): number {
	complain(sentence);
	return 1;
}

async function startShell(settings: Settings, appUrl: string): Promise<Serving> {
	const probe = openDatabase(appUrl, undefined, 1);
	const shell = await serve({
		host: settings.host,
		port: settings.port,
		origins: settings.origins,
		rateLimitPerMinute: settings.rateLimitPerMinute,
		trustedProxyHops: settings.trustedProxyHops,
		handlerPath,
		isReady: () => pingDatabase(probe),
		log: createLog((line) => process.stdout.write(line), settings.logLevel),
	});
	return {
		ended: new Promise(() => {}),
		close: async (graceMs) => {
			await shell.close(graceMs);
			await probe.destroy();
		},
	};
}

function announce(settings: Settings, database: HouseDatabase, setupWords: string | undefined): void {
	say(`
Schutznetz läuft.
  Für alle:           ${settings.origins.public}
  Für Ratsuchende:    ${settings.origins.seeker}
  Für Berater*innen:  ${settings.origins.staff}
  Daten:              ${database.description}`);
	if (database.warning) say(`\n${database.warning}`);
	if (setupWords) say(`\n${setupWords}`);
	say('\nStrg-C beendet alles.');
}

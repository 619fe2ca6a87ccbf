import { err, ok, type Result } from '@schutznetz/kernel';
import type { DatabaseAddresses } from '../../app/src/lib/server/db/index.ts';
import {
	attachEmbedded,
	describeEngineProblem,
	type EngineProblem,
	sharedAccountWarning,
	startEmbedded,
} from '../../app/src/lib/server/postgres/index.ts';
import type { Settings } from '../../app/src/lib/server/settings/index.ts';

/** A database that answers, and how to leave it. */
export interface HouseDatabase extends DatabaseAddresses {
	/** For the person at the terminal: what it is and where its data lies. */
	readonly description: string;
	/** What the person who starts it should change; nothing keeps it from running. */
	readonly warning?: string;
	close(patienceMs?: number): Promise<void>;
}

type OnCrash = (restarted: Promise<Result<void, EngineProblem>>) => void;

/**
 * Opens the database of the settings: somebody's server, or our own, which is started for us.
 *
 * @param beside - a command that may work while Schutznetz runs joins its server instead of being refused
 * @returns the database, or one German sentence
 */
export async function openHouseDatabase(
	settings: Settings,
	{ beside = false, onCrash }: { beside?: boolean; onCrash?: OnCrash } = {},
): Promise<Result<HouseDatabase, string>> {
	if (settings.database.kind === 'external') {
		const { appUrl, ownerUrl } = settings.database;
		const description = 'Datenbank unter DATABASE_URL';
		return ok({ appUrl, ownerUrl, description, close: async () => {} });
	}
	const { dataFolder } = settings;
	const started = await startEmbedded({ dataFolder, ...(onCrash ? { onCrash } : {}) });
	if (started.ok) {
		const { appUrl, ownerUrl, major, accountName, stop } = started.value;
		const description = `${dataFolder} (PostgreSQL ${major}, läuft als Konto „${accountName}“)`;
		const warning = sharedAccountWarning(accountName);
		return ok({ appUrl, ownerUrl, description, ...(warning ? { warning } : {}), close: stop });
	}
	if (beside && started.error.kind === 'alreadyRunning') {
		const attached = attachEmbedded(dataFolder);
		if (!attached.ok) return err(describeEngineProblem(attached.error));
		return ok({ ...attached.value, description: dataFolder, close: async () => {} });
	}
	return err(describeEngineProblem(started.error));
}

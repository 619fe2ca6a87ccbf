import { join } from 'node:path';
import { opaqueSetupPath } from '../../app/src/lib/server/accounts/index.ts';
import type { Settings } from '../../app/src/lib/server/settings/index.ts';

/**
 * What the pages may read from the environment: the settings as they were checked, with their defaults, so that no
 * value is read twice in two ways; and the database as the role that owns nothing.
 * The owner's address and other secrets leave the environment here, before any page is loaded.
 */
export function enterServingEnvironment(env: NodeJS.ProcessEnv, settings: Settings, appUrl: string): void {
	delete env.DATABASE_URL;
	delete env.DATABASE_OWNER_URL;
	delete env.SCHUTZNETZ_BACKUP_PASSPHRASE;
	env.SCHUTZNETZ_APP_DATABASE_URL = appUrl;
	env.SCHUTZNETZ_OPAQUE_SETUP = opaqueSetupPath(settings.dataFolder);
	// Mail without a server of its own goes there, one file each.
	env.SCHUTZNETZ_OUTBOX = join(settings.dataFolder, 'postausgang');
	env.ORIGIN_PUBLIC = settings.origins.public;
	env.ORIGIN_SEEKER = settings.origins.seeker;
	env.ORIGIN_STAFF = settings.origins.staff;
	env.LOG_LEVEL = settings.logLevel;
	env.QUICK_EXIT_URL = settings.quickExitUrl;
	env.WORK_BITS = String(settings.workBits);
	env.FIRST_MESSAGES_PER_DAY = String(settings.firstMessagesPerDay);
	env.FILE_PIECES_PER_DAY = String(settings.filePiecesPerDay);
	// Written out, an absent value would become the word "undefined".
	delete env.SMTP_URL;
	delete env.OTHER_ONLINE_SERVICE_URL;
	if (settings.smtpUrl !== undefined) env.SMTP_URL = settings.smtpUrl;
	if (settings.otherServiceUrl !== undefined) env.OTHER_ONLINE_SERVICE_URL = settings.otherServiceUrl;
}

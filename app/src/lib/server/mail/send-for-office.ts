import type { Db } from '../db/index.ts';
import { findOffice } from '../organisations/index.ts';
import { deliverBy } from './deliver.ts';
import { mailSettingsFrom } from './mail-settings.ts';
import { sendWaiting } from './send-waiting.ts';

/** Sends what the office has waiting, by the way that the environment of this process names. */
export async function sendForOffice(
	db: Db,
	env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly sent: number; readonly failed: number }> {
	const office = await findOffice(db);
	if (!office) return { sent: 0, failed: 0 };
	return sendWaiting(db, office.id, deliverBy(mailSettingsFrom(env)), () => Temporal.Now.instant());
}

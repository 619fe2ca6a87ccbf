import { ready, server } from '@serenity-kit/opaque';

/**
 * The server's own secret for OPAQUE, as one line of text: made once, kept in a file outside the database.
 * Who has it *and* the database can try passwords; who has only the database cannot. Without it nobody signs
 * in by password any more.
 */
export async function createServerSetup(): Promise<string> {
	await ready;
	return server.createSetup();
}

import type { Result } from '@schutznetz/kernel';
import { client, ready, server } from '@serenity-kit/opaque';
import { fromTheWire, type MalformedMessage } from './from-the-wire.ts';

/**
 * Whether somebody could sign in with a record at all, tried before it takes the place of one that works. Of which
 * password it is, only a sign-in shows.
 */
export async function checkRecord(record: string): Promise<Result<void, MalformedMessage>> {
	await ready;
	const { startLoginRequest } = client.startLogin({ password: 'nobody signs in with this' });
	return fromTheWire('registrationRecord', () => {
		server.startLogin({
			serverSetup: server.createSetup(),
			userIdentifier: 'nobody',
			registrationRecord: record,
			startLoginRequest,
		});
	});
}

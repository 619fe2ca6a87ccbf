import type { RequestEvent } from '@sveltejs/kit';
import type { RelyingParty } from '#lib/server/accounts/index.ts';

/** Where a passkey is good: the host of the team alone. */
export const relyingParty = ({ url }: RequestEvent): RelyingParty => ({
	host: url.hostname,
	origin: url.origin,
});

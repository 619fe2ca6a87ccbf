/** A service of somebody else for writing online. */
export interface OtherService {
	readonly url: string;
	readonly name: string;
}

/**
 * The service that stands beside our own on the page for writing, from an environment: people then find both behind
 * one entry. None where no address is set, or one that a check at start has refused.
 */
export function otherServiceFrom(
	env: Readonly<Record<string, string | undefined>>,
): OtherService | undefined {
	const url = URL.parse(env.OTHER_ONLINE_SERVICE_URL ?? '');
	if (url?.protocol !== 'https:') return undefined;
	return { url: url.href, name: env.OTHER_ONLINE_SERVICE_NAME?.trim() || url.host };
}

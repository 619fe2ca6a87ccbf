type TrustedUrlPolicy = { createScriptURL(url: string): string };
type TrustedTypes = {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedUrlPolicy;
};

/** A script of this very origin and no other: a worker holds the keys. */
function ownScriptUrl(url: string): string {
	const { href, origin } = new URL(url, globalThis.location.href);
	if (origin !== globalThis.location.origin) throw new Error(`a worker's script came from ${origin}`);
	return href;
}

let policy: TrustedUrlPolicy | undefined;

/**
 * Starts a module worker from the address that `?worker&url` gives.
 *
 * The page's content policy demands a trusted address where the browser knows Trusted Types; the policy may be
 * made only once, so all workers of a page share it.
 */
export function startWorker(url: string): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('schutznetz-worker', { createScriptURL: ownScriptUrl }) ?? {
		createScriptURL: ownScriptUrl,
	};
	return new Worker(policy.createScriptURL(url), { type: 'module' });
}

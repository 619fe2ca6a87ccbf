/** How mail leaves: by somebody's server, or as files in a folder where none is set. */
export type MailSettings =
	| { readonly kind: 'smtp'; readonly url: string; readonly from: string }
	| { readonly kind: 'folder'; readonly folder: string; readonly from: string };

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The way of mail out of the environment of the serving process. The sender is `from` in the query of SMTP_URL, or
 * the user name where that is an address, or a name at the host of the public pages.
 */
export function mailSettingsFrom(env: Env): MailSettings {
	const host = URL.parse(env.ORIGIN_PUBLIC ?? '')?.hostname ?? 'localhost';
	const fallback = `schutznetz@${host}`;
	if (env.SMTP_URL) {
		const url = new URL(env.SMTP_URL);
		const user = decodeURIComponent(url.username);
		const from = url.searchParams.get('from') ?? (user.includes('@') ? user : fallback);
		url.searchParams.delete('from');
		return { kind: 'smtp', url: url.href, from };
	}
	const folder = env.SCHUTZNETZ_OUTBOX;
	if (!folder) throw new Error('SCHUTZNETZ_OUTBOX is not set: the app is served by `schutznetz start`');
	return { kind: 'folder', folder, from: fallback };
}

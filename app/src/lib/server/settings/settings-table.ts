/** One setting: its name in the environment, what holds without it, and what it is for (German, for the README). */
export interface SettingRow {
	readonly name: string;
	readonly fallback: string;
	readonly meaning: string;
	/** Never printed, not even by `doctor`: an address with a password, or a passphrase. */
	readonly secret?: true;
}

/** Every setting that Schutznetz reads; the README's table is made from it, and a test compares the two. */
export const settingsTable = [
	{ name: 'PORT', fallback: '3000', meaning: 'Port, auf dem die Anwendung antwortet (1 bis 65535).' },
	{
		name: 'HOST',
		fallback: '127.0.0.1',
		meaning: 'Netzadresse, an der sie lauscht; hinter einem Proxy auf einer anderen Maschine `0.0.0.0`.',
	},
	{
		name: 'DATA_DIR',
		fallback: './var',
		meaning: 'Ordner für alles, was bleibt: Datenbank, Geheimnisse, Protokolle.',
	},
	{
		name: 'DATABASE_URL',
		fallback: 'eingebettetes PostgreSQL in `DATA_DIR`',
		meaning: 'Eigener PostgreSQL-Server ab Version 15; Rolle ohne Eigentum und ohne BYPASSRLS.',
		secret: true,
	},
	{
		name: 'DATABASE_OWNER_URL',
		fallback: '–',
		meaning: 'Dieselbe Datenbank mit der Rolle, der die Tabellen gehören; nötig zusammen mit `DATABASE_URL`.',
		secret: true,
	},
	{
		name: 'ORIGIN_PUBLIC',
		fallback: 'http://localhost:PORT',
		meaning: 'Öffentliche Adresse der Seiten für alle.',
	},
	{
		name: 'ORIGIN_SEEKER',
		fallback: 'http://info.localhost:PORT',
		meaning: 'Adresse für Ratsuchende; neutraler Name, eigene Cookies.',
	},
	{
		name: 'ORIGIN_STAFF',
		fallback: 'http://team.localhost:PORT',
		meaning: 'Adresse für Berater*innen und die Geschäftsstelle.',
	},
	{
		name: 'SMTP_URL',
		fallback: '–',
		meaning: 'Postausgang, z. B. `smtps://name:passwort@mail.example.org`.',
		secret: true,
	},
	{
		name: 'LOG_LEVEL',
		fallback: 'info',
		meaning: 'Wie viel protokolliert wird: `debug`, `info`, `warn`, `error`.',
	},
	{
		name: 'SHUTDOWN_SECONDS',
		fallback: '10',
		meaning: 'So lange dürfen laufende Anfragen beim Beenden noch brauchen (1 bis 300).',
	},
	{
		name: 'RATE_LIMIT_PER_MINUTE',
		fallback: '600',
		meaning:
			'Anfragen je Minute von einer Adresse; `0` schaltet die Grenze ab. Adressen werden nie gespeichert.',
	},
	{
		name: 'TRUSTED_PROXY_HOPS',
		fallback: '0',
		meaning: 'Wie viele eigene Proxys davor stehen (`X-Forwarded-For`, `X-Forwarded-Host`).',
	},
	{
		name: 'QUICK_EXIT_URL',
		fallback: 'https://www.wikipedia.org/',
		meaning: 'Unverfängliche Seite, zu der „Seite schnell verlassen“ führt.',
	},
	{
		name: 'SCHUTZNETZ_BACKUP_PASSPHRASE',
		fallback: '–',
		meaning: 'Passphrase für `backup` und `restore`; sonst `--passphrase-file` oder Frage am Terminal.',
		secret: true,
	},
] as const satisfies readonly SettingRow[];

/** The name of a setting in the environment. */
export type SettingName = (typeof settingsTable)[number]['name'];

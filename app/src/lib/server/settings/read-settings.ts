import { resolve } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import type { SettingName } from './setting-names.ts';

const logLevels = ['debug', 'info', 'warn', 'error'] as const;

/** How much is logged; each level includes the ones after it. */
export type LogLevel = (typeof logLevels)[number];

/** Which database serves: the one we run ourselves, or somebody's server with a role for each duty. */
export type DatabaseSetting =
	| { readonly kind: 'embedded' }
	| { readonly kind: 'external'; readonly appUrl: string; readonly ownerUrl: string };

/** The settings of one start, complete and checked. */
export interface Settings {
	readonly port: number;
	readonly host: string;
	/** Absolute path. */
	readonly dataFolder: string;
	readonly database: DatabaseSetting;
	/** Without a slash at the end, each another host or port. */
	readonly origins: { readonly public: string; readonly seeker: string; readonly staff: string };
	readonly smtpUrl: string | undefined;
	readonly logLevel: LogLevel;
	readonly shutdownSeconds: number;
	/** Requests that one address may send in a minute; 0 switches the limit off. */
	readonly rateLimitPerMinute: number;
	/** How many reverse proxies of our own stand in front. */
	readonly trustedProxyHops: number;
	/** Bits of work behind what a stranger makes the house store; 0 switches it off. */
	readonly workBits: number;
	/** First messages that a centre takes in a day, where it says nothing else. */
	readonly firstMessagesPerDay: number;
	/** Pieces of files that the house takes in a day, for all centres. */
	readonly filePiecesPerDay: number;
	/** Where „Seite schnell verlassen“ leads. */
	readonly quickExitUrl: string;
	/** Another service for writing online, named on the page for writing; none by default. */
	readonly otherServiceUrl: string | undefined;
}

/** A setting that cannot be used, with one German sentence for the person at the terminal. */
export interface SettingsProblem {
	readonly kind: 'settingRefused';
	readonly name: SettingName;
	readonly sentence: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from an environment. An empty value counts as absent.
 *
 * @param env - for instance `process.env`; nothing else is read
 * @param repositoryFolder - where a relative `DATA_DIR` starts
 * @returns the settings, or every mistake at once
 */
export function readSettings(
	env: Env,
	repositoryFolder: string,
): Result<Settings, readonly SettingsProblem[]> {
	const problems: SettingsProblem[] = [];
	const refuse = (name: SettingName, sentence: string): void => {
		problems.push({ kind: 'settingRefused', name, sentence });
	};
	const text = (name: SettingName): string | undefined => env[name]?.trim() || undefined;

	const wholeNumber = (name: SettingName, fallback: number, from: number, to: number): number => {
		const given = text(name);
		if (given === undefined) return fallback;
		const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
		if (value >= from && value <= to) return value;
		refuse(name, `${name} ist „${given}“, erlaubt ist eine ganze Zahl von ${from} bis ${to}.`);
		return fallback;
	};

	const origin = (name: SettingName, fallback: string): string => {
		const given = text(name);
		if (given === undefined) return fallback;
		const url = URL.parse(given);
		const isOrigin =
			url !== null && /^https?:$/.test(url.protocol) && given.replace(/\/$/, '') === url.origin;
		if (isOrigin) return url.origin;
		refuse(name, `${name} ist „${given}“, erlaubt ist nur Schema, Name und Port, z. B. https://example.org.`);
		return fallback;
	};

	const port = wholeNumber('PORT', 3000, 1, 65_535);
	const origins = {
		public: origin('ORIGIN_PUBLIC', `http://localhost:${port}`),
		seeker: origin('ORIGIN_SEEKER', `http://info.localhost:${port}`),
		staff: origin('ORIGIN_STAFF', `http://team.localhost:${port}`),
	};
	// Cookies know no port, so two origins on one host would share them.
	const hosts = Object.values(origins).map((address) => new URL(address).hostname);
	if (new Set(hosts).size < hosts.length) {
		refuse(
			'ORIGIN_SEEKER',
			'ORIGIN_PUBLIC, ORIGIN_SEEKER und ORIGIN_STAFF brauchen drei verschiedene Namen, damit sich keine Cookies mischen.',
		);
	}

	const logLevel = logLevels.find((level) => level === (text('LOG_LEVEL') ?? 'info'));
	if (logLevel === undefined) {
		refuse('LOG_LEVEL', `LOG_LEVEL ist „${text('LOG_LEVEL')}“, erlaubt ist ${logLevels.join(', ')}.`);
	}

	const smtpUrl = text('SMTP_URL');
	if (smtpUrl !== undefined && (!/^smtps?:\/\/./.test(smtpUrl) || URL.parse(smtpUrl) === null)) {
		refuse('SMTP_URL', 'SMTP_URL muss eine vollständige Adresse mit smtp:// oder smtps:// sein.');
	}

	const quickExitUrl = text('QUICK_EXIT_URL');
	if (quickExitUrl !== undefined && !/^https:/.test(URL.parse(quickExitUrl)?.protocol ?? '')) {
		refuse('QUICK_EXIT_URL', 'QUICK_EXIT_URL muss eine vollständige Adresse mit https:// sein.');
	}

	const otherServiceUrl = text('OTHER_ONLINE_SERVICE_URL');
	if (otherServiceUrl !== undefined && !/^https:/.test(URL.parse(otherServiceUrl)?.protocol ?? '')) {
		refuse(
			'OTHER_ONLINE_SERVICE_URL',
			'OTHER_ONLINE_SERVICE_URL muss eine vollständige Adresse mit https:// sein.',
		);
	}

	const settings: Settings = {
		port,
		host: text('HOST') ?? '127.0.0.1',
		dataFolder: resolve(repositoryFolder, text('DATA_DIR') ?? './var'),
		database: readDatabase(text('DATABASE_URL'), text('DATABASE_OWNER_URL'), refuse),
		origins,
		smtpUrl,
		logLevel: logLevel ?? 'info',
		shutdownSeconds: wholeNumber('SHUTDOWN_SECONDS', 10, 1, 300),
		rateLimitPerMinute: wholeNumber('RATE_LIMIT_PER_MINUTE', 600, 0, 1_000_000),
		trustedProxyHops: wholeNumber('TRUSTED_PROXY_HOPS', 0, 0, 9),
		otherServiceUrl,
		workBits: wholeNumber('WORK_BITS', 4, 0, 6),
		firstMessagesPerDay: wholeNumber('FIRST_MESSAGES_PER_DAY', 200, 1, 1_000_000),
		filePiecesPerDay: wholeNumber('FILE_PIECES_PER_DAY', 8_192, 1, 1_000_000),
		quickExitUrl: quickExitUrl ?? 'https://www.wikipedia.org/',
	};
	return problems.length === 0 ? ok(settings) : err(problems);
}

function readDatabase(
	appUrl: string | undefined,
	ownerUrl: string | undefined,
	refuse: (name: SettingName, sentence: string) => void,
): DatabaseSetting {
	if (appUrl === undefined && ownerUrl === undefined) return { kind: 'embedded' };
	if (appUrl === undefined) {
		refuse(
			'DATABASE_URL',
			'DATABASE_OWNER_URL ist gesetzt, DATABASE_URL fehlt; nötig sind beide oder keine.',
		);
		return { kind: 'embedded' };
	}
	if (ownerUrl === undefined) {
		refuse(
			'DATABASE_OWNER_URL',
			'DATABASE_URL ist gesetzt, DATABASE_OWNER_URL fehlt: Tabellen anlegen darf nur eine eigene Rolle, nie die, mit der die Anwendung arbeitet.',
		);
		return { kind: 'embedded' };
	}
	const users = (['DATABASE_URL', 'DATABASE_OWNER_URL'] as const).map((name) => {
		// The value holds a password: the sentence names the setting and never repeats it.
		const url = URL.parse(name === 'DATABASE_URL' ? appUrl : ownerUrl);
		const user = url?.username ? url.username : url?.searchParams.get('user');
		if (url === null || !/^postgres(ql)?:$/.test(url.protocol) || !user || url.pathname.length < 2) {
			refuse(name, `${name} muss so aussehen: postgres://rolle:passwort@rechner:5432/datenbank.`);
		}
		return user;
	});
	if (users[0] && users[0] === users[1]) {
		refuse(
			'DATABASE_OWNER_URL',
			'DATABASE_URL und DATABASE_OWNER_URL nennen dieselbe Rolle; nötig sind zwei.',
		);
	}
	return { kind: 'external', appUrl, ownerUrl };
}

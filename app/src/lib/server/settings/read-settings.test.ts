import { describe, expect, test } from 'vitest';
import { readSettings } from './read-settings.ts';

const names = (env: Record<string, string>): string[] => {
	const result = readSettings(env, '/srv/schutznetz');
	return result.ok ? [] : result.error.map((problem) => problem.name);
};

describe('readSettings', () => {
	test('needs nothing', () => {
		expect(readSettings({}, '/srv/schutznetz')).toEqual({
			ok: true,
			value: {
				port: 3000,
				host: '127.0.0.1',
				dataFolder: '/srv/schutznetz/var',
				database: { kind: 'embedded' },
				origins: {
					public: 'http://localhost:3000',
					seeker: 'http://info.localhost:3000',
					staff: 'http://team.localhost:3000',
				},
				smtpUrl: undefined,
				logLevel: 'info',
				shutdownSeconds: 10,
				rateLimitPerMinute: 600,
				workBits: 4,
				firstMessagesPerDay: 200,
				filePiecesPerDay: 8192,
				trustedProxyHops: 0,
				quickExitUrl: 'https://www.wikipedia.org/',
				otherServiceUrl: undefined,
			},
		});
	});

	test('lets the addresses follow the port', () => {
		const result = readSettings({ PORT: '3555', DATA_DIR: '/data', LOG_LEVEL: '' }, '/srv/schutznetz');
		expect(result.ok && result.value.origins.staff).toBe('http://team.localhost:3555');
		expect(result.ok && result.value.dataFolder).toBe('/data');
	});

	test('takes an external database with two roles', () => {
		const appUrl = 'postgres://app:a@db.example.org/schutznetz';
		const ownerUrl = 'postgresql:///schutznetz?host=/run/postgresql&user=owner';
		const result = readSettings({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }, '/');
		expect(result.ok && result.value.database).toEqual({ kind: 'external', appUrl, ownerUrl });
	});

	test.each([
		['PORT', { PORT: '80a' }],
		['PORT', { PORT: '0' }],
		['PORT', { PORT: '65536' }],
		['SHUTDOWN_SECONDS', { SHUTDOWN_SECONDS: '-1' }],
		['LOG_LEVEL', { LOG_LEVEL: 'chatty' }],
		['RATE_LIMIT_PER_MINUTE', { RATE_LIMIT_PER_MINUTE: 'none' }],
		['TRUSTED_PROXY_HOPS', { TRUSTED_PROXY_HOPS: '10' }],
		['QUICK_EXIT_URL', { QUICK_EXIT_URL: 'wikipedia.org' }],
		['QUICK_EXIT_URL', { QUICK_EXIT_URL: 'javascript:alert(1)' }],
		['OTHER_ONLINE_SERVICE_URL', { OTHER_ONLINE_SERVICE_URL: 'http://beratung.example' }],
		['ORIGIN_PUBLIC', { ORIGIN_PUBLIC: 'https://example.org/pfad' }],
		['ORIGIN_STAFF', { ORIGIN_STAFF: 'example.org' }],
		['ORIGIN_SEEKER', { ORIGIN_SEEKER: 'http://localhost:4000' }],
		['SMTP_URL', { SMTP_URL: 'mail.example.org' }],
		['SMTP_URL', { SMTP_URL: 'smtp://mail.example.org:post' }],
		['DATABASE_OWNER_URL', { DATABASE_URL: 'postgres://app@localhost/db' }],
		['DATABASE_URL', { DATABASE_OWNER_URL: 'postgres://owner@localhost/db' }],
		['DATABASE_URL', { DATABASE_URL: 'mysql://a@b/c', DATABASE_OWNER_URL: 'postgres://owner@localhost/db' }],
		[
			'DATABASE_URL',
			{ DATABASE_URL: 'postgres://app@localhost', DATABASE_OWNER_URL: 'postgres://o@localhost/db' },
		],
		['DATABASE_OWNER_URL', { DATABASE_URL: 'postgres://a@b/c', DATABASE_OWNER_URL: 'postgres://a@b/c' }],
	])('refuses a wrong %s', (name, env) => {
		expect(names(env)).toEqual([name]);
	});

	test('names every mistake at once and never repeats a password', () => {
		const env = {
			PORT: 'x',
			DATABASE_URL: 'postgres:/geheim-1',
			DATABASE_OWNER_URL: 'http://o:geheim-2@h/d',
		};
		expect(names(env)).toEqual(['PORT', 'DATABASE_URL', 'DATABASE_OWNER_URL']);
		expect(JSON.stringify(readSettings(env, '/'))).not.toContain('geheim');
	});
});

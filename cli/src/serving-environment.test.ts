import { expect, test } from 'vitest';
import { channelLimits } from '../../app/src/lib/server/counselling/index.ts';
import { mailSettingsFrom } from '../../app/src/lib/server/mail/index.ts';
import { readSettings } from '../../app/src/lib/server/settings/index.ts';
import { enterServingEnvironment } from './serving-environment.ts';

function served(given: Record<string, string>): NodeJS.ProcessEnv {
	const env: NodeJS.ProcessEnv = { ...given };
	const settings = readSettings(env, '/srv/schutznetz');
	if (!settings.ok) throw new Error(JSON.stringify(settings.error));
	enterServingEnvironment(env, settings.value, 'postgres://app@localhost/schutznetz');
	return env;
}

test.each([
	['absent', {}],
	['empty', { WORK_BITS: '', FIRST_MESSAGES_PER_DAY: '', FILE_PIECES_PER_DAY: '', SMTP_URL: '' }],
	['blank', { WORK_BITS: ' ', FIRST_MESSAGES_PER_DAY: ' ', FILE_PIECES_PER_DAY: ' ', SMTP_URL: ' ' }],
])('what is %s leaves the pages with the defaults', (_name, given) => {
	const env = served(given);
	expect(channelLimits(env)).toEqual({ workBits: 4, firstMessagesPerDay: 200, piecesPerDay: 8192 });
	expect(mailSettingsFrom(env).kind).toBe('folder');
	expect(env).not.toHaveProperty('SMTP_URL');
	expect(env).not.toHaveProperty('OTHER_ONLINE_SERVICE_URL');
});

test('what is set reaches the pages as it was checked', () => {
	const env = served({
		WORK_BITS: ' 0 ',
		FIRST_MESSAGES_PER_DAY: '7',
		FILE_PIECES_PER_DAY: '8',
		SMTP_URL: ' smtp://mail.example.org?from=buero@example.org ',
		OTHER_ONLINE_SERVICE_URL: ' https://beratung.example/ ',
	});
	expect(channelLimits(env)).toEqual({ workBits: 0, firstMessagesPerDay: 7, piecesPerDay: 8 });
	expect(mailSettingsFrom(env)).toMatchObject({ kind: 'smtp', from: 'buero@example.org' });
	expect(env.OTHER_ONLINE_SERVICE_URL).toBe('https://beratung.example/');
});

test('a process that was started otherwise asks for its settings instead of asking for nothing', () => {
	expect(() => channelLimits({})).toThrow('WORK_BITS');
	expect(() => channelLimits({ WORK_BITS: ' ' })).toThrow('WORK_BITS');
});

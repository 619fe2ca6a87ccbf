import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { type Door, doorOf, openDoors } from './lib/doors.ts';
import {
	baseLocale,
	getTextDirection,
	isLocale,
	type Locale,
	overwriteGetLocale,
} from './lib/paraglide/runtime.js';
import { sweepFiles } from './lib/server/counselling/index.ts';
import { appDatabase } from './lib/server/db/index.ts';
import { HintRounds, repeatHints } from './lib/server/hints/index.ts';
import {
	compressed,
	contentPolicy,
	createLog,
	type LogLevel,
	originsFrom,
	repeatDaily,
} from './lib/server/http/index.ts';
import { deliverBy, mailSettingsFrom, repeatSending, sendForOffice } from './lib/server/mail/index.ts';

const localeOfRequest = new AsyncLocalStorage<Locale>();
const log = createLog((line) => process.stdout.write(line), process.env.LOG_LEVEL as LogLevel | undefined);

export const init: ServerInit = () => {
	openDoors(originsFrom(process.env));
	overwriteGetLocale(() => localeOfRequest.getStore() ?? baseLocale);
	// Pages are rendered for a release, without a house in which there would be work to repeat.
	if (process.env.SCHUTZNETZ_WITHOUT_HOUSE) return;
	repeatDaily(
		async () => {
			const { inUse, failed, isChangeLogKept } = await sweepFiles(appDatabase(), Temporal.Now.instant());
			// In use for longer than we wait, by a backup say: tomorrow again.
			if (inUse.length > 0) log('warn', { event: 'tables-not-rewritten' }, 'day');
			for (const { table, code } of failed)
				log('error', { event: 'table-not-rewritten', errorName: code, errorAt: table }, 'day');
			// A server of somebody else's may not let us; docs/adr/0008 says what to allow.
			if (isChangeLogKept) log('warn', { event: 'database-change-log-kept' }, 'day');
		},
		(error) => {
			const errorName = error instanceof Error ? error.name : typeof error;
			log('error', { event: 'sweep-failed', errorName }, 'day');
		},
	);
	repeatSending(
		async () => {
			// Which mail and why stands in the outbox of the office; a log has no place for an address.
			const { failed } = await sendForOffice(appDatabase(), process.env);
			if (failed > 0) log('warn', { event: 'mail-failed' });
		},
		(error) => {
			const errorName = error instanceof Error ? error.name : typeof error;
			log('error', { event: 'mail-stopped', errorName });
		},
	);
	const hints = new HintRounds(appDatabase(), deliverBy(mailSettingsFrom(process.env)));
	repeatHints(
		async () => {
			const { failed } = await hints.round(Temporal.Now.instant());
			if (failed > 0) log('warn', { event: 'hint-failed' }, 'day');
		},
		(error) => {
			const errorName = error instanceof Error ? error.name : typeof error;
			log('error', { event: 'hints-stopped', errorName }, 'day');
		},
	);
};

/**
 * Where not even the minute of a request may stay: it alone can betray a seeker's visit, and at the calls behind
 * the team's pages the moment at which somebody wrote or answered.
 */
const isQuiet = (door: Door, route: string | null): boolean =>
	door === 'seeker' || /^\/staff\/(x|api)\//.test(route ?? '');

/** The door, the language and the content policy of every page; a bare path goes to the visitor's language. */
export const handle: Handle = async ({ event, resolve }) => {
	const startedAt = performance.now();
	const door = doorOf(event.url) ?? 'public';
	const segment = event.url.pathname.split('/', 2)[1] ?? '';
	if (!isLocale(segment) && event.route.id === null && event.request.method === 'GET') {
		const locale = preferredLocale(event.request.headers.get('accept-language'));
		const location = `/${locale}${event.url.pathname.replace(/\/$/, '')}${event.url.search}`;
		// Answered, not thrown: for a path that cannot be decoded nobody stands above to catch a redirect.
		return new Response(null, { status: 307, headers: { location, vary: 'accept-language' } });
	}
	const locale = isLocale(segment) ? segment : baseLocale;
	event.locals.door = door;
	event.locals.locale = locale;

	let hasScript = false;
	const response = await localeOfRequest.run(locale, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => {
				hasScript ||= html.includes('<script');
				return html
					.replace('%schutznetz.lang%', locale)
					.replace('%schutznetz.dir%', getTextDirection(locale))
					.replace('%schutznetz.door%', door);
			},
			preload: ({ type }) => type === 'css',
		}),
	);
	const policy = contentPolicy(door, response.headers.get('content-security-policy'), hasScript);
	if (policy !== null) response.headers.set('content-security-policy', policy);
	if (!isQuiet(door, event.route.id) && event.route.id !== null) {
		log('info', {
			event: 'request',
			route: event.route.id,
			method: event.request.method,
			status: response.status,
			tookMs: Math.round(performance.now() - startedAt),
		});
	}
	// A page for people who seek help is the same for everybody; what they send and ask for has one size instead.
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	return door === 'seeker' && isPage ? compressed(event.request, response) : response;
};

/** Gives the unknown error an id that the page shows and the log can be searched for. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	const errorId = randomUUID();
	const quiet = isQuiet(doorOf(event.url) ?? 'public', event.route.id);
	log(
		'error',
		{
			event: 'unexpected-error',
			errorId,
			...(!quiet && event.route.id !== null && { route: event.route.id }),
			...(error instanceof Error && { errorName: error.name, errorAt: placeOf(error) }),
		},
		quiet ? 'day' : 'instant',
	);
	return { errorId };
};

function preferredLocale(header: string | null): Locale {
	for (const tag of header?.split(',') ?? []) {
		const language = tag.trim().slice(0, 2).toLowerCase();
		if (isLocale(language)) return language;
	}
	return baseLocale;
}

/** Where it happened, as function and line: a stack without its first line, which is the message. */
function placeOf(error: Error): string {
	const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
	return frames
		.slice(0, 6)
		.map((line) => line.trim().replace(/\(?file:\/\/.*\/(?=[^/]+:\d+)/, ''))
		.join(' < ');
}

import type { Browser } from 'playwright-core';
import { median } from '../../../bench/support/median.ts';
import { visit } from '../support/browser.ts';
import type { RunningHouse } from '../support/running-house.ts';
import { StaffSteps } from '../support/staff-steps.ts';
import { german } from '../support/texts.ts';
import { converse } from '../world/converse.ts';

const rounds = 3;

/** A team's inbox with many open conversations, in Chromium; milliseconds, medians. */
export interface FullInbox {
	readonly threads: number;
	/** From the click below the password to the list, in a tab that has opened none of them before. */
	readonly firstUnlockMs: number;
	/** The same after a lock in the same tab. */
	readonly nextUnlockMs: number;
	/** Of those: from the click until the password was proven (Argon2id, 64 MiB, three passes, twice to the server). */
	readonly firstProofMs: number;
	readonly nextProofMs: number;
	/** From the list until every thread has been asked for what is new. */
	readonly sweepMs: number;
	/** What that asked and was answered, as HTTP counts it. */
	readonly sweepRequests: number;
	readonly sweepBytes: number;
}

/** Fills a house of its own with invented conversations and opens the inbox of their centre. */
export async function measureFullInbox(
	browser: Browser,
	house: RunningHouse,
	threads: number,
): Promise<FullInbox> {
	const crowd = await converse(house, {
		conversations: threads,
		centres: 1,
		mostTexts: 1,
		eightWordsEvery: Number.POSITIVE_INFINITY,
		text: (what, conversation, nth) => `${what} ${conversation} ${nth}: Guten Tag, ich brauche Hilfe.`,
	});
	crowd.end();
	const [centre] = crowd.centres;
	if (!centre) throw new Error('a crowd has a centre');
	// Her colleague's session made the conversations; a code is taken once.
	const [, person] = centre.people;
	const seen = await visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
	const { page } = seen;
	page.setDefaultTimeout(300_000);
	const staff = new StaffSteps(page);
	let requests = 0;
	let bytes = 0;
	page.on('requestfinished', async (request) => {
		if (!new URL(request.url()).pathname.startsWith('/x/slots/')) return;
		const sizes = await request.sizes();
		requests += 1;
		bytes +=
			sizes.requestBodySize + sizes.requestHeadersSize + sizes.responseBodySize + sizes.responseHeadersSize;
	});
	const listed = async (): Promise<number> => {
		const startedAt = performance.now();
		await staff.sees('team_group_waiting');
		await page.getByText(german('team_inbox_loading')).waitFor({ state: 'detached' });
		return performance.now() - startedAt;
	};
	const swept = async (): Promise<number> => {
		const startedAt = performance.now();
		await page.getByText(german('team_sweeping')).waitFor({ state: 'detached' });
		return performance.now() - startedAt;
	};
	let provenAt = 0;
	page.on('request', (request) => {
		if (new URL(request.url()).pathname === '/api/vault') provenAt = performance.now();
	});
	const unlock = async (): Promise<{ all: number; proof: number }> => {
		await staff.sees('team_title_unlock');
		await page.getByLabel(german('team_password')).fill(person.password);
		const startedAt = performance.now();
		await staff.button('team_unlock_submit').click();
		await listed();
		return { all: performance.now() - startedAt, proof: provenAt - startedAt };
	};
	await staff.signIn(house.origins.staff, person);
	await listed();
	await swept();
	const first: { all: number; proof: number }[] = [];
	const next: typeof first = [];
	const sweeps: number[] = [];
	let sweepRequests = 0;
	let sweepBytes = 0;
	for (let round = 0; round < rounds; round += 1) {
		await page.reload();
		first.push(await unlock());
		[requests, bytes] = [0, 0];
		sweeps.push(await swept());
		[sweepRequests, sweepBytes] = [requests, bytes];
		await staff.button('team_lock').click();
		next.push(await unlock());
		await swept();
	}
	await seen.close();
	return {
		threads,
		firstUnlockMs: Math.round(median(first.map(({ all }) => all))),
		nextUnlockMs: Math.round(median(next.map(({ all }) => all))),
		firstProofMs: Math.round(median(first.map(({ proof }) => proof))),
		nextProofMs: Math.round(median(next.map(({ proof }) => proof))),
		sweepMs: Math.round(median(sweeps)),
		sweepRequests,
		sweepBytes,
	};
}

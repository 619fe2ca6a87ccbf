/**
 * What does the channel cost those who use it, and what does a house take?
 *
 * First messages: a house, its server and database on one core, takes sealed messages from this process on the
 * other cores, each with a stamp that is checked, in turns with a stand-in that derives keys itself; then at chance
 * times, twenty times as many as are to be expected. The seeker's page: what Chromium moves, as served, from the first
 * question to the sent message, and how long it takes on a slow line and processor. Unlocking: in Chromium, from the
 * password to the open inbox, with the demo's one thread and with a thousand. Threads and keys: in a worker in
 * Chromium, beside bare WebCrypto on as many bytes, round by round. Medians; other work on the machine shows in all
 * but bytes.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startBrowser } from '../app/tests/support/browser.ts';
import { startDemoHouse } from '../app/tests/support/demo-house.ts';
import { measureFirstMessages } from './support/first-messages.ts';
import { measureSeekerPage } from './support/seeker-page.ts';
import { measureSlowPhone } from './support/slow-phone.ts';
import { measureUnlock } from './support/unlock.ts';
import { measureVault } from './support/vault-in-browser.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		messages: { type: 'string', default: '300' },
		connections: { type: 'string', default: '8' },
		threads: { type: 'string', default: '1000' },
	},
});

const demoHouse = await startDemoHouse({ LOG_LEVEL: 'error', WORK_BITS: '1' });
const browser = await startBrowser();
try {
	const seekerPage = await measureSeekerPage(browser, demoHouse.house);
	const slowPhone = await measureSlowPhone(browser, demoHouse.house.origins.seeker);
	const unlockMs = await measureUnlock(browser, demoHouse);
	const vault = await measureVault(browser);
	// In a process of its own, as it drives the code of the pages.
	const inbox = join(import.meta.dirname, '../app/tests/proofs/full-inbox.ts');
	const { stdout } = await promisify(execFile)(process.execPath, [
		inbox,
		'--json',
		'--threads',
		values.threads,
	]);
	const fullInbox = JSON.parse(stdout) as Record<string, number>;
	// Last: from here on the house is bound to one core.
	const { house } = demoHouse;
	const intake = await measureFirstMessages(house, Number(values.messages), Number(values.connections));
	if (values.json) console.log(JSON.stringify({ intake, seekerPage, slowPhone, unlockMs, vault, fullInbox }));
	else {
		const { standIn, peak, ...full } = intake;
		console.table({ 'first messages': full, 'stand-in': standIn, peak });
		console.table(seekerPage.files);
		console.table({
			'bytes of the seeker’s page in all': seekerPage.allBytes,
			...slowPhone,
			'unlock, in ms': unlockMs,
			...vault,
			...fullInbox,
		});
	}
} finally {
	await browser.close();
	await demoHouse.house.stop();
}

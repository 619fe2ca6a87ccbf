/**
 * What does the channel cost those who use it, and what does a house take?
 *
 * First messages: a house, its server and database on one core, takes sealed messages from this process on the
 * other cores. The seeker's page: what Chromium moves, as served, from the first question to the sent message.
 * Unlocking: in Chromium, from the password to the open inbox. Threads and keys: in a worker in Chromium, beside
 * bare WebCrypto on as many bytes, round by round. Medians; other work on the machine shows in all but bytes.
 */
import { parseArgs } from 'node:util';
import { startBrowser } from '../app/tests/support/browser.ts';
import { startDemoHouse } from '../app/tests/support/demo-house.ts';
import { measureFirstMessages } from './support/first-messages.ts';
import { measureSeekerPage } from './support/seeker-page.ts';
import { measureUnlock } from './support/unlock.ts';
import { measureVault } from './support/vault-in-browser.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		messages: { type: 'string', default: '1000' },
		connections: { type: 'string', default: '8' },
	},
});

const demoHouse = await startDemoHouse({ LOG_LEVEL: 'error' });
const browser = await startBrowser();
try {
	const seekerPage = await measureSeekerPage(browser, demoHouse.house);
	const unlockMs = await measureUnlock(browser, demoHouse);
	const vault = await measureVault(browser);
	// Last: from here on the house is bound to one core.
	const { house } = demoHouse;
	const intake = await measureFirstMessages(house, Number(values.messages), Number(values.connections));
	if (values.json) console.log(JSON.stringify({ intake, seekerPage, unlockMs, vault }));
	else {
		console.table({ 'first messages': intake });
		console.table(seekerPage.files);
		console.table({
			'bytes of the seeker’s page in all': seekerPage.allBytes,
			'unlock, in ms': unlockMs,
			...vault,
		});
	}
} finally {
	await browser.close();
	await demoHouse.house.stop();
}

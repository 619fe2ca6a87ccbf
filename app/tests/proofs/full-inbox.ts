/**
 * How long does a team wait for an inbox with many open conversations? A house of its own, filled with invented ones;
 * `npm run bench -- channel` runs this too, as one of its figures. It measures and judges nothing.
 */
import { parseArgs } from 'node:util';
import { measureFullInbox } from '../full-inbox/measure-full-inbox.ts';
import { startBrowser } from '../support/browser.ts';
import { startHouse } from '../support/running-house.ts';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, threads: { type: 'string', default: '1000' } },
});
const house = await startHouse([], { LOG_LEVEL: 'error' });
const browser = await startBrowser();
try {
	const measured = await measureFullInbox(browser, house, Number(values.threads));
	if (values.json) console.log(JSON.stringify(measured));
	else console.table(measured);
} finally {
	await browser.close();
	await house.stop();
}

/**
 * Can the slots of one conversation be linked by what a disk shows: places in files, transactions, log of changes,
 * expiry, size? Before the sweep, in a build that would not shuffle, and after the sweep of the built house.
 */
import { parseArgs } from 'node:util';
import type { Area } from '../linking/area-under-curve.ts';
import { linkCrowd } from '../linking/crowd-linking.ts';
import { linkByExpiry } from '../linking/expiry-over-time.ts';

const most = 0.55;
const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		conversations: { type: 'string', default: '600' },
		texts: { type: 'string', default: '8' },
	},
});
const found = await linkCrowd(Number(values.conversations), Number(values.texts));
const { beforeTheSweep, unshuffled, afterTheSweep } = found;
const moments = { 'before the sweep': beforeTheSweep, 'without shuffling': unshuffled, afterTheSweep };
const byExpiry = Object.fromEntries([1, 7, 30, 90, 180].map((days) => [`${days} days`, linkByExpiry(days)]));
if (values.json) console.log(JSON.stringify({ ...found, byExpiry }));
else {
	console.log(`${found.slots} slots of ${found.conversations} conversations`);
	for (const [moment, { all, signs }] of Object.entries(moments)) {
		console.log(moment);
		console.table({ 'all signs together': rounded(all), ...mapValues(signs, rounded) });
	}
	console.log('by the day of expiry alone, where all was written within so many days');
	console.table(mapValues(byExpiry, rounded));
}
process.exitCode = afterTheSweep.all.to <= most && unshuffled.all.from > most ? 0 : 1;

function rounded({ area, from, to, pairs }: Area) {
	return { AUC: area.toFixed(3), from: from.toFixed(3), to: to.toFixed(3), pairs };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
	return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

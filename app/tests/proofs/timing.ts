/**
 * Can a stranger who guesses addresses tell existing slots from missing ones, by status, headers, size or time? And
 * would a difference of 50 µs be seen?
 */
import { parseArgs } from 'node:util';
import { mostT, type Told } from '../timing/compare-answers.ts';
import { timeCrowd } from '../timing/crowd-timing.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		probes: { type: 'string', default: '100000' },
		connections: { type: 'string', default: '8' },
	},
});
const { calls, planted, plantedMicroseconds } = await timeCrowd(
	Number(values.probes),
	Number(values.connections),
);
if (values.json) console.log(JSON.stringify({ calls, planted, plantedMicroseconds }));
else {
	const rows = Object.entries(calls).map(([call, told]) => [call, row(told)] as const);
	console.table(Object.fromEntries([...rows, [`${plantedMicroseconds} µs planted`, row(planted)]]));
	for (const [call, { heads, sizes }] of Object.entries(calls)) {
		if (heads.length + sizes.length > 0) console.error(call, { heads, sizes });
	}
}
const isConstant = ({ heads, sizes, all, cropped }: Told) =>
	heads.length === 0 && sizes.length === 0 && Math.abs(all.t) < mostT && Math.abs(cropped.t) < mostT;
process.exitCode = Object.values(calls).every(isConstant) && planted.cropped.t > mostT ? 0 : 1;

function row({ probes, heads, sizes, medianMicroseconds, all, cropped }: Told) {
	return {
		probes,
		'same status, headers, size': heads.length + sizes.length === 0,
		'median ms': (medianMicroseconds / 1000).toFixed(2),
		'|t|, all': Math.abs(all.t).toFixed(2),
		'most |t|, fastest only': Math.abs(cropped.t).toFixed(2),
		'of the fastest': cropped.percentile,
		'difference µs': cropped.difference.toFixed(1),
	};
}

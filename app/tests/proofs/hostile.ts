/**
 * Does a server that drops, replays, reorders, forks, swaps and invents ever get a client to show what no honest
 * person wrote? Ten thousand sequences against the team's worker and the seeker's page; ends with the one that did.
 */
import { parseArgs } from 'node:util';
import { fuzzServer } from '../hostile/hostile-sequences.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		sequences: { type: 'string', default: '10000' },
	},
});
const sequences = Number(values.sequences);
const startedAt = performance.now();
const outcomes = await fuzzServer(sequences, {
	onProgress: (done) => {
		if (done % 1000 === 0) console.error(`${done} sequences`);
	},
});
const seconds = Math.round((performance.now() - startedAt) / 1000);
const told = Object.fromEntries([...outcomes].sort());
const steps = Object.values(told).reduce((sum, count) => sum + count, 0);
if (values.json) console.log(JSON.stringify({ sequences, steps, seconds, told }));
else {
	console.log(
		`${sequences} sequences, ${steps} steps, ${seconds} s: nothing was shown that no honest person wrote`,
	);
	console.table(told);
}

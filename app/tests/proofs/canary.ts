/**
 * Does anything of a thousand conversations lie open on the server? Texts, keys, tokens, words and addresses are
 * searched for in files, log of changes, tables, log, heap and memory of a built house, in many encodings.
 */
import { parseArgs } from 'node:util';
import { canaryOfCrowd } from '../canary/crowd-canary.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		conversations: { type: 'string', default: '1000' },
		centres: { type: 'string', default: '5' },
	},
});
const { places, planted, ...crowd } = await canaryOfCrowd(
	Number(values.conversations),
	Number(values.centres),
);
const rows = Object.entries(places).map(([place, { looked, findings }]) => ({
	place,
	looked,
	findings: findings.length,
	'planted word found': (planted[place]?.findings.length ?? 0) > 0,
}));
if (values.json) console.log(JSON.stringify({ ...crowd, places: rows }));
else {
	console.table({ crowd });
	console.table(rows);
}
for (const { findings } of Object.values(places)) for (const finding of findings) console.error(finding);
const holds = rows.every((row) => row.findings === 0 && row['planted word found']);
process.exitCode = holds ? 0 : 1;

/**
 * What does an observer of the network see of texts of up to 1 KiB, of a look with and without mail, and of who is
 * written to? Bytes at a proxy before a built house, over plain HTTP: what TLS adds depends on these alone.
 */
import { parseArgs } from 'node:util';
import type { WireBytes } from '../wire/counting-proxy.ts';
import { measureWire } from '../wire/measure-wire.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { texts, choices } = await measureWire([8, 64, 300, 600, 1000, 1024]);
const rowOf = (what: string, seen: readonly WireBytes[]) => {
	const sizes = new Set(seen.map(({ sent, came }) => `${sent} sent, ${came} came`));
	return { what, times: seen.length, bytes: [...sizes].join(' | '), 'all the same': sizes.size === 1 };
};
/** With a copy the keys of two centres are asked for, as the letter is one of two. */
const byChoice = (what: 'list' | 'keys' | 'first', hasCopy = false) =>
	[...choices].flatMap(([who, seen]) => (who.includes('stands in') === hasCopy ? [seen[what]] : []));
const rows = [
	...Object.entries(texts).map(([what, bySize]) => rowOf(what, [...bySize.values()])),
	rowOf('the list of centres, by choice', byChoice('list')),
	rowOf('the keys of a centre, by choice', byChoice('keys')),
	rowOf('the keys of two, by choice', byChoice('keys', true)),
	rowOf('keys and first message, by choice', byChoice('first')),
];
if (values.json) console.log(JSON.stringify(rows));
else console.table(rows);
const looks = rows.filter(({ what }) => what.startsWith('a look'));
const isSame =
	rows.every((row) => row['all the same']) && new Set(looks.map(({ bytes }) => bytes)).size === 1;
process.exitCode = isSame ? 0 : 1;

/**
 * `npm run mutation`: changes one operator of the law at a time, in memory, and asks whether the committed tables would
 * notice: the formulas of the draft on the cases of their test, the table of modalities, and the worked cases. Prints the share that is noticed by
 * subject, and what survives.
 *
 * `npm run mutation -- --sample 2500 --seed 7` bounds the work; without, 500 mutants are drawn.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lawDe } from '@schutznetz/law-de';
import { type LawAsOf, type Modality, seededRandom } from '@schutznetz/rights';
import { modalities } from '../../packages/law-de/src/modalities.fixture.ts';
import { lawOn } from '../../packages/law-de/src/read-worked-case.fixture.ts';
import { type Mutant, mutantsOf } from './mutants-of.ts';
import { noticedByCases, noticedByFormulas } from './tables.ts';

interface Changed {
	readonly name: string;
	readonly subject: string;
	readonly change: string;
	readonly noticed: () => boolean;
}

const { values } = parseArgs({
	options: { sample: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});
const law = lawOn('2026-11-21');
const cases = readdirSync(new URL('../../packages/law-de/src/cases', import.meta.url)).map((file) =>
	file.replace(/\.json$/, ''),
);

const conditionMutants = [...law.rules, ...law.derived].flatMap(([name, { condition }]) =>
	mutantsOf(condition, lawDe.facts).map(
		(mutant): Changed => ({
			name,
			subject: law.rules.get(name)?.area ?? 'Begriffe',
			change: mutant.change,
			noticed: () => isNoticed(name, mutant),
		}),
	),
);
const modalityMutants = [...law.rules].map(([name, rule]): Changed => {
	const modality: Modality = rule.modality === 'must' ? 'may' : 'must';
	return {
		name,
		subject: 'Modalität',
		change: `${rule.modality} → ${modality}`,
		noticed: () =>
			modalities.has(name) ||
			noticedByCases(cases, (one: LawAsOf) => ({
				...one,
				rules: new Map([...one.rules, [name, { ...(one.rules.get(name) ?? rule), modality }]]),
			})),
	};
});

function isNoticed(name: string, { condition }: Mutant): boolean {
	const change = <T extends { readonly condition: unknown }>(named: ReadonlyMap<string, T>) => {
		const one = named.get(name);
		return one ? new Map([...named, [name, { ...one, condition }]]) : named;
	};
	const withMutant = (one: LawAsOf): LawAsOf => ({
		...one,
		rules: change(one.rules),
		derived: change(one.derived),
	});
	return noticedByFormulas(name, withMutant) || noticedByCases(cases, withMutant);
}

const all = [...conditionMutants, ...modalityMutants];
const random = seededRandom(Number(values.seed));
const drawn = all
	.map((mutant) => ({ mutant, at: random() }))
	.toSorted((a, b) => a.at - b.at)
	.slice(0, Number(values.sample))
	.map(({ mutant }) => mutant);
const tally = new Map<string, { noticed: number; all: number }>();
const survivors: string[] = [];
for (const { name, subject, change, noticed } of drawn) {
	const count = tally.get(subject) ?? { noticed: 0, all: 0 };
	const isSeen = noticed();
	tally.set(subject, { noticed: count.noticed + (isSeen ? 1 : 0), all: count.all + 1 });
	if (!isSeen) survivors.push(`${name}: ${change}`);
}
const percent = (noticed: number, of: number): string => `${((100 * noticed) / of).toFixed(1)} %`;
console.log(`${drawn.length} of ${all.length} mutants, seed ${values.seed}`);
for (const [subject, { noticed, all: of }] of [...tally].toSorted())
	console.log(`  ${subject}: ${noticed} of ${of} noticed, ${percent(noticed, of)}`);
console.log(`  together: ${percent(drawn.length - survivors.length, drawn.length)}`);
console.log(
	`survivors:\n${survivors
		.toSorted()
		.map((one) => `  ${one}`)
		.join('\n')}`,
);

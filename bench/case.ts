/**
 * How long does the case screen calculate after an answer, and how large are law and engine in the browser?
 *
 * A whole interview with the German law: each question is answered as the demo client would, or "weiß nicht". What is
 * measured is everything that one answer makes new: contradictions, all rights with reasons and deadlines, the next
 * questions, and one reform beside where it is named. What might open a closed right is asked when somebody reads it.
 * One thread; drawing is not included.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { createEngine } from '../app/src/lib/client/case/engine.ts';
import type { ReformChoice } from '../app/src/lib/client/case/reform-choice.ts';
import { median, quantile } from './support/median.ts';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' } },
});
const root = join(import.meta.dirname, '..');
const client = JSON.parse(readFileSync(join(root, 'demo/client.json'), 'utf8')) as {
	asOf: string;
	facts: Record<string, unknown>;
};

interface Figure {
	readonly what: string;
	readonly value: number;
	readonly unit: 'ms' | 'kB' | 'questions';
}
const figures: Figure[] = [];
const note = (what: string, value: number, unit: Figure['unit']) =>
	figures.push({ what, value: Number(value.toPrecision(4)), unit });

/** Milliseconds of each evaluation of one interview, the first included. */
function interview(reform: ReformChoice | null): readonly number[] {
	const engine = createEngine();
	const answers: Record<string, unknown> = {};
	const times: number[] = [];
	for (;;) {
		const startedAt = performance.now();
		const problems = engine.problemsOf(answers);
		const result = engine.evaluate({ answers, asOf: client.asOf });
		if (reform) engine.compare({ answers, asOf: client.asOf }, { asOf: client.asOf, reforms: reform });
		times.push(performance.now() - startedAt);
		if (!result.ok || problems.length > 0) throw new Error(JSON.stringify(result));
		const next = result.value.questions[0]?.questions[0]?.fact;
		if (next === undefined) return times;
		answers[next] = client.facts[next] ?? { unknown: 'doesNotKnow' };
	}
}

for (const [name, reform] of [
	['today’s law', null],
	['beside R2a', { ids: ['R2a'], settings: {} }],
] as const) {
	const runs = Array.from({ length: Number(values.runs) }, () => interview(reform));
	const later = runs.flatMap((times) => times.slice(1));
	note(`first evaluation, law prepared, ${name}`, median(runs.map(([first = 0]) => first)), 'ms');
	note(`after each answer, ${name}`, median(later), 'ms');
	note(`after each answer, 95 % below, ${name}`, quantile(later, 0.95), 'ms');
	note(`questions until nothing open may be asked, ${name}`, (runs[0]?.length ?? 1) - 1, 'questions');
}

const bundles = await build({
	configFile: false,
	root,
	logLevel: 'silent',
	build: {
		write: false,
		lib: { entry: join(root, 'app/src/lib/client/case/engine.ts'), formats: ['es'] },
		minify: true,
	},
});
const [bundle] = Array.isArray(bundles) ? bundles : [];
const code = bundle?.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('') ?? '';
note('law and engine in the browser, minified', code.length / 1000, 'kB');
note('law and engine in the browser, gzip', gzipSync(code).length / 1000, 'kB');

if (values.json)
	console.log(JSON.stringify({ benchmark: 'case', node: process.version, figures }, null, '\t'));
else console.table(Object.fromEntries(figures.map(({ what, value, unit }) => [what, `${value} ${unit}`])));

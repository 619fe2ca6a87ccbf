/**
 * `npm test`: every layer, one after the other, and one plain line at the end. Where houses, databases and browsers
 * are in play, a file that fails is looked at once more, and the report says so; a leak that was found once stays found.
 *
 * `npm test -- unit browser` runs only the named layers while developing; that run never counts as whole.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrInstallChromium } from './find-chromium.ts';
import { judge, type LayerCount } from './layers.ts';
import minimums from './minimums.json' with { type: 'json' };
import {
	countsOf,
	failedTests,
	filesToLookAtAgain,
	leaksFound,
	secondTries,
	type VitestReport,
	withSecondLook,
} from './second-look.ts';

const root = join(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'schutznetz-test-'));

type Step = { readonly name: string; readonly command: readonly string[]; readonly cwd?: string };

const staticSteps: readonly Step[] = [
	{ name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '--colors=off', '.'] },
	{ name: 'types of packages, command line and tools', command: ['tsc', '-p', 'tsconfig.json'] },
	{
		name: 'types of the app',
		command: ['svelte-check', '--fail-on-warnings', '--output', 'human'],
		cwd: 'app',
	},
	{
		name: 'import rules',
		command: [
			'depcruise',
			'--config',
			'tools/boundaries/rules.cjs',
			'packages',
			'app/src',
			'cli',
			'demo',
			'bench',
		],
	},
	{ name: 'unused code', command: ['knip'] },
	{ name: 'every page builds', command: ['vite', 'build', '--logLevel', 'warn'], cwd: 'app' },
];

/** Runs a program from node_modules/.bin; its output is shown only where it fails. */
function run(
	step: Step,
	extraEnv: Record<string, string> = {},
): Promise<{ isGood: boolean; output: string }> {
	const bin = join(root, 'node_modules/.bin');
	const [program = '', ...args] = step.command;
	return new Promise((done) => {
		const child = spawn(join(bin, program), args, {
			cwd: join(root, step.cwd ?? '.'),
			env: { ...process.env, NO_COLOR: '1', PATH: `${bin}:${process.env.PATH}`, ...extraEnv },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const take = (chunk: Buffer) => {
			output += chunk.toString();
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.on('error', (error) => done({ isGood: false, output: String(error) }));
		child.on('close', (code) => done({ isGood: code === 0, output }));
	});
}

/** Makes the files that other steps read and that an install wipes: the compiled texts and the routes' types. */
async function prepare(): Promise<void> {
	const texts = ['paraglide-js', 'compile', '--project', 'project.inlang', '--outdir', 'src/lib/paraglide'];
	for (const command of [
		[...texts, '--strategy', 'baseLocale', '--output-structure', 'message-modules'],
		['svelte-kit', 'sync'],
	]) {
		const { isGood, output } = await run({ name: 'prepare', command, cwd: 'app' });
		if (!isGood) throw new Error(`preparing the app failed:\n${output}`);
	}
}

async function runStatic(): Promise<LayerCount> {
	let passed = 0;
	const queue = [...staticSteps];
	const worker = async (): Promise<void> => {
		for (let step = queue.shift(); step; step = queue.shift()) {
			const startedAt = performance.now();
			const { isGood, output } = await run(step);
			const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
			console.log(`${isGood ? '✓' : '✗'} ${step.name} (${seconds} s)`);
			if (isGood) passed += 1;
			else console.log(output);
		}
	};
	await Promise.all([worker(), worker()]);
	return { layer: 'static', passed, failed: staticSteps.length - passed, skipped: 0 };
}

/** Runs the tests of a layer, or of some of its files. @returns no report where Vitest wrote none */
async function runVitest(
	layer: string,
	env: Record<string, string>,
	files: readonly string[] = [],
): Promise<{ isGood: boolean; output: string; report?: VitestReport }> {
	const path = join(reports, `${layer}.json`);
	rmSync(path, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
	const command = ['vitest', 'run', '--project', layer, ...reporters, ...files];
	const startedAt = performance.now();
	const { isGood, output } = await run({ name: layer, command }, env);
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	console.log(`${isGood ? '✓' : '✗'} ${layer}${files.length > 0 ? ', second look' : ''} (${seconds} s)`);
	if (!isGood) console.log(output);
	// What a machine could not show is said even where all is green.
	const limits = output.split('\n').filter((line) => line.includes('[limited]'));
	for (const line of new Set(limits)) console.log(line);
	if (!existsSync(path)) return { isGood: false, output };
	return { isGood, output, report: JSON.parse(readFileSync(path, 'utf8')) as VitestReport };
}

async function runTests(layer: string, env: Record<string, string> = {}): Promise<LayerCount> {
	let { isGood, output, report } = await runVitest(layer, env);
	if (!report) return { layer, passed: 0, failed: 1, skipped: 0 };
	const looks = [report];
	// An error outside of all tests has no file that could be looked at again.
	const again = isGood || /Unhandled (Error|Rejection)/.test(output) ? [] : filesToLookAtAgain(report);
	const isLookedAtAgain = again.length > 0 && layer !== 'unit';
	if (isLookedAtAgain) {
		for (const name of failedTests(report)) console.log(`failed at first: ${relative(root, name)}`);
		const second = await runVitest(layer, env, again);
		if (second.report) {
			isGood = second.isGood;
			looks.push(second.report);
			report = withSecondLook(report, second.report);
		}
	}
	const tries = looks.flatMap(secondTries);
	for (const name of tries) console.log(`second try: ${relative(root, name)}`);
	const leaks = looks.flatMap(leaksFound);
	for (const name of new Set(leaks)) console.log(`leak, no second try counts: ${relative(root, name)}`);
	const { passed, failed, skipped } = countsOf(report, leaks);
	return {
		layer,
		passed,
		// A file that cannot be loaded fails without a failed test in it.
		failed: failed === 0 && !isGood ? 1 : failed,
		skipped,
		lookedAtAgain: isLookedAtAgain ? again.length : 0,
		secondTries: tries.length,
	};
}

const { positionals } = parseArgs({ allowPositionals: true });
const known = Object.keys(minimums);
const unknown = positionals.find((layer) => !known.includes(layer));
if (unknown !== undefined) {
	console.error(`There is no layer "${unknown}"; the layers are ${known.join(', ')}.`);
	process.exit(2);
}
const wanted = positionals.length > 0 ? positionals : known;
const counts: LayerCount[] = [];
try {
	await prepare();
	for (const layer of wanted) {
		if (layer === 'static') counts.push(await runStatic());
		else if (layer === 'browser')
			counts.push(await runTests(layer, { CHROMIUM_PATH: findOrInstallChromium() }));
		else counts.push(await runTests(layer));
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
} finally {
	rmSync(reports, { recursive: true, force: true });
}
const verdict = judge(
	counts,
	Object.fromEntries(Object.entries(minimums).filter(([layer]) => wanted.includes(layer))),
);
console.log(`\n${verdict.lines.join('\n')}`);
process.exitCode = verdict.isGood ? 0 : 1;

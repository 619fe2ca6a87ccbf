import { err, ok, type Result } from '@schutznetz/kernel';
import { checkFile, checkPage, type Difference, shellAt } from './check-answers.ts';
import { type Answer, fetchAnew, type NoAnswer, type Packing, packings } from './fetch-anew.ts';
import { linksOf } from './inspect-page.ts';
import type { DoorName, Manifest } from './manifest.ts';
import { readHouseAddresses } from './shells.ts';

/** What was looked at, and what is not as in the release. */
export type DoorReport = {
	readonly door: DoorName;
	readonly pages: number;
	readonly files: number;
	readonly differences: readonly Difference[];
};

/** Why nothing can be said about a door. */
export type DoorProblem =
	| NoAnswer
	| { readonly kind: 'no-door'; readonly status: number }
	| { readonly kind: 'too-many-requests' }
	| { readonly kind: 'other-build'; readonly due: string; readonly came: string };

type Fetch = (origin: string, path: string, packing?: Packing) => Promise<Result<Answer, NoAnswer>>;

/** Pages that are found by links alone; a door with more of them is looked at in part. */
const mostFoundPages = 60;
const atOnce = 6;
const retryMs = 2_000;

/**
 * Compares what a door sends to a browser with a release.
 *
 * @param fetch - how a path is asked for, anew each time
 */
export async function verifyDoor(
	origin: string,
	manifest: Manifest,
	fetch: Fetch = fetchAnew,
): Promise<Result<DoorReport, DoorProblem>> {
	const start = await fetch(origin, '/de');
	if (!start.ok) return start;
	const door = doorOf(start.value.body.toString('utf8')) ?? (await doorBehind(origin, start.value, fetch));
	if (!door) return err({ kind: 'no-door', status: start.value.status });
	const build = await buildOf(origin, fetch);
	if (build !== undefined && build !== manifest.build)
		return err({ kind: 'other-build', due: manifest.build, came: build });

	const known = manifest.doors[door].pages;
	const ways = await everyOne(known, (path) => fetch(origin, path));
	if (!ways.ok) return ways;
	const linked = ways.value.flatMap(([path, answer]) =>
		answer.status === 200 ? linksOf(answer.body.toString('utf8'), new URL(path, origin)) : [],
	);
	const others = [...new Set(linked)]
		.filter((path) => !known.includes(path) && !manifest.files.some((file) => file.path === path))
		.slice(0, mostFoundPages);
	const found = await everyOne(others, (path) => fetch(origin, path));
	if (!found.ok) return found;
	const packed: (readonly [string, Answer])[] = [];
	for (const packing of packings) {
		const came = await everyOne(
			manifest.files.map(({ path }) => path),
			(path) => fetch(origin, path, packing),
		);
		if (!came.ok) return came;
		packed.push(...came.value);
	}

	const all = [...ways.value, ...found.value];
	const ofPages = all.flatMap(([path, answer]) => {
		const shell = door === 'staff' ? shellAt(manifest, path) : undefined;
		const house = shell === undefined ? undefined : houseOf(all, origin);
		return checkPage(manifest, { door, origin, path, shell, addresses: house }, answer);
	});
	const fileAt = new Map(manifest.files.map((file) => [file.path, file]));
	const ofFiles = packed.flatMap(([path, answer]) => {
		const file = fileAt.get(path);
		return file ? checkFile(manifest, file, answer) : [];
	});
	return ok({
		door,
		pages: all.length,
		files: manifest.files.length,
		differences: withoutTwins([...ofPages, ...ofFiles]),
	});
}

/** A file that differs in every packing differs once. */
const withoutTwins = (differences: readonly Difference[]): readonly Difference[] => [
	...new Map(differences.map((one) => [JSON.stringify(one), one])).values(),
];

function doorOf(html: string): DoorName | undefined {
	const name = /<html[^>]*\sdata-door="(\w+)"/.exec(html)?.[1];
	return (['public', 'seeker', 'staff'] as const).find((door) => door === name);
}

/** The start page of the staff door leads on. */
async function doorBehind(origin: string, start: Answer, fetch: Fetch): Promise<DoorName | undefined> {
	const target = URL.parse(start.headers.location ?? '', origin);
	if (target?.origin !== origin) return undefined;
	const next = await fetch(origin, target.pathname);
	return next.ok ? doorOf(next.value.body.toString('utf8')) : undefined;
}

async function buildOf(origin: string, fetch: Fetch): Promise<string | undefined> {
	const answer = await fetch(origin, '/_app/version.json');
	if (!answer.ok || answer.value.status !== 200) return undefined;
	try {
		const { version } = JSON.parse(answer.value.body.toString('utf8')) as { version?: unknown };
		return typeof version === 'string' ? version : undefined;
	} catch {
		return undefined;
	}
}

/** The addresses that the pages of the client name; only if they are those of this door. */
function houseOf(pages: readonly (readonly [string, Answer])[], origin: string) {
	for (const [, answer] of pages) {
		const house = readHouseAddresses(answer.body.toString('utf8'));
		if (house?.addresses.staff === origin) return house.addresses;
	}
	return undefined;
}

/** Every path with its answer; a server that asks to go slower gets its time. */
async function everyOne(
	paths: readonly string[],
	ask: (path: string) => Promise<Result<Answer, NoAnswer>>,
): Promise<Result<readonly (readonly [string, Answer])[], DoorProblem>> {
	const answers: (readonly [string, Answer])[] = [];
	const waiting = [...paths];
	let problem: DoorProblem | undefined;
	const work = async (): Promise<void> => {
		for (let path = waiting.shift(); path !== undefined && !problem; path = waiting.shift()) {
			const answer = await patiently(() => ask(path));
			if (!answer.ok) problem = answer.error;
			else answers.push([path, answer.value]);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return problem ? err(problem) : ok(answers.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function patiently(ask: () => Promise<Result<Answer, NoAnswer>>): Promise<Result<Answer, DoorProblem>> {
	for (let tries = 0; tries < 40; tries++) {
		const answer = await ask();
		if (!answer.ok || answer.value.status !== 429) return answer;
		await new Promise((done) => setTimeout(done, retryMs));
	}
	return err({ kind: 'too-many-requests' });
}

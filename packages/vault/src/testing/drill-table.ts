import { escrowAmong, escrowOnPapers, newDrillPerson, subsetsOf, UNLOCKERS } from './drill.ts';

const papers = ['board', 'network', 'safe'] as const;

/** Loses everything that can be lost, in every combination, and writes down what opened: a part of docs/recovery.md. */
export async function drillTable(): Promise<string> {
	const people = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(newDrillPerson));
	return [
		'### One person, every combination of lost unlockers',
		'',
		...(await onePerson(people)),
		'',
		'### A team of five: who has lost everything',
		'',
		...(await teamOfFive(people)),
		'',
		'### A centre of one: every combination of lost unlockers and papers',
		'',
		...(await centreOfOne(await newDrillPerson('alone'))),
		'',
	].join('\n');
}

type People = readonly Awaited<ReturnType<typeof newDrillPerson>>[];

async function onePerson(people: People): Promise<string[]> {
	const lines: string[] = [];
	for (const lost of subsetsOf(UNLOCKERS)) {
		const outcomes = new Set<string>();
		for (const person of people) outcomes.add((await person.waysLeft(lost)).join(', '));
		const [ways = ''] = outcomes;
		if (outcomes.size !== 1) throw new Error('the same loss has two outcomes');
		lines.push(`| ${lost.join(', ') || 'nothing'} | ${ways || 'none: see the next table'} |`);
	}
	return ['| lost | what opens still |', '| --- | --- |', ...lines];
}

async function teamOfFive(people: People): Promise<string[]> {
	const escrows = new Map(
		await Promise.all(
			people.map(async (person) => {
				const colleagues = people.filter((one) => one !== person);
				return [person, await escrowAmong(person, colleagues)] as const;
			}),
		),
	);
	const lines: string[] = [];
	for (let count = 0; count <= people.length; count++) {
		const sets = subsetsOf(people).filter((set) => set.length === count);
		const outcomes = new Set<string>();
		for (const lost of sets) {
			const helpers = people.filter((person) => !lost.includes(person));
			let back = 0;
			for (const person of lost) if (await escrows.get(person)?.recoverBy(helpers)) back += 1;
			const readers = helpers.length + back;
			outcomes.add(`${back} of ${count} | ${readers > 0 ? `${readers} of 5` : 'nobody: lost by design'}`);
		}
		if (outcomes.size !== 1) throw new Error('the same number of losses has two outcomes');
		lines.push(`| ${count} (${sets.length} ways) | ${[...outcomes][0]} |`);
	}
	return [
		'| people without any unlocker | come back by two colleagues | can read then |',
		'| --- | --- | --- |',
		...lines,
	];
}

async function centreOfOne(person: People[number]): Promise<string[]> {
	const recover = await escrowOnPapers(person);
	const lines: string[] = [];
	let combinations = 0;
	for (const left of subsetsOf(papers.map((_, i) => i)).sort((a, b) => b.length - a.length)) {
		const back = await recover(left);
		for (const lost of subsetsOf(UNLOCKERS)) {
			const ways = await person.waysLeft(lost);
			combinations += 1;
			if (ways.length > 0 !== lost.length < UNLOCKERS.length)
				throw new Error('an unlocker that is left opens nothing');
		}
		const names = left.map((i) => papers[i]).join(', ') || 'none';
		lines.push(`| ${names} | by that unlocker | ${back ? 'by two papers' : 'lost by design'} |`);
	}
	return [
		`${combinations} combinations.`,
		'',
		'| papers that are left | at least one unlocker left | no unlocker left |',
		'| --- | --- | --- |',
		...lines,
	];
}

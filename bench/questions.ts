/**
 * How many questions does it take until the rights of the German law are decided, by order of asking?
 *
 * Worked cases of the law and invented complete cases are asked one fact at a time; what a worked case does not say is
 * answered with "weiß nicht". Only what an undecided right still needs is asked, in four orders: as the law lists its
 * facts; what most undecided rights miss; by the weight in the conditions alone; by that and likelihood over sampled
 * lanes. The last two are measured once more as a talk is led (subjects, openings, what waits). The invented cases are
 * drawn with another seed than the lanes, from the assumptions of the population, and once evenly: then the
 * lanes expect what does not come.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { interview, lawDe, populationParameters } from '@schutznetz/law-de';
import {
	answerRights,
	type CaseFacts,
	type CaseVector,
	caseDrawer,
	completeCase,
	type InterviewOptions,
	type NextQuestion,
	nextQuestions,
	type PopulationParameters,
	prepareLanes,
	type RightAnswer,
	readFacts,
	resolveLaw,
	seededRandom,
	type UnknownReason,
} from '@schutznetz/rights';
import { median, quantile } from './support/median.ts';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, cases: { type: 'string', default: '20' } },
});
const resolved = resolveLaw(lawDe, { asOf: Temporal.PlainDate.from('2026-11-21') });
if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
const law = resolved.value;
const { slots } = law.layout;

const startedAt = performance.now();
const lanes = prepareLanes(law, populationParameters('middle'));
const preparation = performance.now() - startedAt;

/** What a person knows; facts that are open here are answered with "weiß nicht". */
type Story = CaseVector;

/** What to ask now, or null when nothing that may be asked can decide a right any more. */
type Order = (facts: CaseFacts, answers: readonly RightAnswer[], asked: readonly string[]) => string | null;

const questionsOf = (
	facts: CaseFacts,
	answers: readonly RightAnswer[],
	options: InterviewOptions,
): readonly NextQuestion[] =>
	nextQuestions(law, facts, answers, options).flatMap(({ questions }) => questions);
const isOfCondition = ({ decides }: NextQuestion) => decides.some(({ through }) => through === 'condition');

/** The best of what may decide a right; the law's own order among equals. */
const bestBy =
	(options: InterviewOptions, score: (question: NextQuestion) => number): Order =>
	(facts, answers, asked) => {
		const open = questionsOf(facts, answers, { ...options, asked }).filter(isOfCondition);
		const inOrder = open.toSorted((a, b) => law.layout.slot(a.fact).index - law.layout.slot(b.fact).index);
		const scores = inOrder.map(score);
		return inOrder[scores.indexOf(Math.max(...scores))]?.fact ?? null;
	};
/** As a talk is led. */
const led =
	(options: InterviewOptions): Order =>
	(facts, answers, asked) => {
		const questions = questionsOf(facts, answers, { ...interview, ...options, asked });
		return questions.some(isOfCondition) ? (questions[0]?.fact ?? null) : null;
	};

const orders: { readonly [name: string]: Order } = {
	'fixed order': bestBy({}, () => 0),
	'missing count': bestBy({}, ({ decides }) => decides.length),
	'conditions alone': bestBy({ urgent: interview.urgent }, ({ score }) => score),
	'with lanes': bestBy({ urgent: interview.urgent, lanes }, ({ score }) => score),
	'conditions alone, led': led({}),
	'with lanes, led': led({ lanes }),
};

interface Talk {
	/** Until no question is left that may decide a right. */
	readonly questions: number;
	/** What asking cost: 1, 2, 4 or 8 a question. */
	readonly burden: number;
	/** Undecided rights after so many questions. */
	readonly open: { readonly [questions: number]: number };
	readonly milliseconds: readonly number[];
}

const LOOKS = [10, 20, 40] as const;

function talk(story: Story, order: Order): Talk {
	const known = law.layout.slots.flatMap(({ open }) => open);
	const given = Int32Array.from(known);
	const unknownBecause = new Map<string, UnknownReason>();
	const asked: string[] = [];
	const milliseconds: number[] = [];
	const open: { [questions: number]: number } = {};
	let burden = 0;
	for (;;) {
		const facts = completeCase(law.law, given, unknownBecause);
		if (!facts.ok) throw new Error(JSON.stringify(facts.error));
		const answers = answerRights(law, facts.value);
		const undecided = answers.filter(({ status }) => status === 'open').length;
		for (const look of LOOKS) if (asked.length <= look) open[look] = undecided;
		const before = performance.now();
		const next = order(facts.value, answers, asked);
		milliseconds.push(performance.now() - before);
		if (next === null) return { questions: asked.length, burden, open, milliseconds };
		asked.push(next);
		const slot = law.layout.slot(next);
		if (slot.fact.burden !== 'never') burden += 2 ** slot.fact.burden;
		const said = story.subarray(slot.offset, slot.offset + slot.words);
		if (slot.open.every((word, w) => said[w] === word)) unknownBecause.set(next, 'doesNotKnow');
		else given.set(said, slot.offset);
	}
}

const folder = join(import.meta.dirname, '../packages/law-de/src/cases');
const worked = globSync('*.json', { cwd: folder })
	.sort()
	.map((file): Story => {
		const { facts } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { facts: object };
		const read = readFacts(lawDe, facts);
		if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
		return read.value.stated;
	});

function invented(parameters: PopulationParameters): readonly Story[] {
	const random = seededRandom(7);
	const complete = {
		unknown: 0,
		facts: Object.fromEntries(
			slots.map(({ name }) => [name, { ...parameters.facts?.[name], unknown: 0 }] as const),
		),
	};
	const draw = caseDrawer(lawDe, complete);
	return Array.from({ length: Number(values.cases) }, () => draw(random).vector);
}

const sets: { readonly [name: string]: readonly Story[] } = {
	'worked cases': worked,
	'invented, as assumed': invented(populationParameters('middle')),
	'invented, drawn evenly': invented({ unknown: 0 }),
};

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const rounded = (value: number) => Number(value.toPrecision(4));
const rows = Object.entries(sets).flatMap(([set, stories]) =>
	Object.entries(orders).map(([order, ask]) => {
		const talks = stories.map((story) => talk(story, ask));
		const times = talks.flatMap(({ milliseconds }) => milliseconds);
		return {
			set,
			order,
			cases: talks.length,
			questions: rounded(mean(talks.map(({ questions }) => questions))),
			burden: rounded(mean(talks.map(({ burden }) => burden))),
			...Object.fromEntries(
				LOOKS.map((look) => [`open after ${look}`, rounded(mean(talks.map(({ open }) => open[look] ?? 0)))]),
			),
			'ms a question': rounded(median(times)),
			'ms, 95 %': rounded(quantile(times, 0.95)),
		};
	}),
);

const figures = { rules: law.rules.size, facts: slots.length, preparation: rounded(preparation) };
if (values.json)
	console.log(
		JSON.stringify({ benchmark: 'questions', node: process.version, ...figures, rows }, null, '\t'),
	);
else {
	console.log(`${figures.rules} rules, ${figures.facts} facts; lanes prepared in ${figures.preparation} ms`);
	console.table(rows);
}

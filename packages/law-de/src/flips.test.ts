import {
	type CaseVector,
	type Comparison,
	type Condition,
	compileClosures,
	completeCase,
	evaluatePopulation,
	FALSE,
	generatePopulation,
	readFacts,
	seededRandom,
	TRUE,
} from '@schutznetz/rights';
import { expect, test, vi } from 'vitest';
import { evenParameters } from './even-parameters.fixture.ts';
import { lawDe } from './law-de.ts';
import { lawOn } from './read-worked-case.fixture.ts';
import { v } from './vocabulary.ts';

// A search on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const law = lawOn('2026-11-21');
const closures = compileClosures(law);
const { layout } = law;
const population = generatePopulation({ law: lawDe, size: 12_000, seed: 7, parameters: evenParameters });
const truths = evaluatePopulation(law, population);
const WALKS = 400;

const under18 = v.lessThan('person.age', 18);
const onlyOfChildren =
	'die übrigen Angaben der Regel gibt es nur bei Kindern (Constraint), das Alter lässt sich nicht allein ändern';
const german = v.isOneOf('person.nationality', ['de']);
const lawfullyHere = 'Deutsche sind immer rechtmäßig hier (Constraint), der zweite Weg trägt sie auch';
const inNebenklage = 'jeder Weg in CRIM-03 nennt schon eine Tat, die zur Nebenklage berechtigt';
const inTheList = 'jeder Status ohne erlaubten Aufenthalt steht schon in der Liste von D.expellable';

/** Comparisons that no change of their fact alone can turn, by rule, each with the reason. */
const cannotFlip: { readonly [rule: string]: readonly (readonly [Condition, string])[] } = {
	'RES-01': [
		[v.yes('residence.enforceable_exit_duty'), inTheList],
		[v.yes('residence.exit_duty'), inTheList],
	],
	'RES-20': [[under18, onlyOfChildren]],
	'RES-25': [[under18, onlyOfChildren]],
	'RES-25b': [[under18, onlyOfChildren]],
	'MIN-01': [[under18, onlyOfChildren]],
	'MIN-02': [[under18, onlyOfChildren]],
	'MIN-04': [[under18, onlyOfChildren]],
	'MIN-05': [[under18, onlyOfChildren]],
	'DUTY-02': [[under18, onlyOfChildren]],
	'DUTY-03': [[under18, onlyOfChildren]],
	'MIN-06a': [[german, lawfullyHere]],
	'MIN-06b': [[german, lawfullyHere]],
	'CRIM-03': [
		[v.yes('case.offence_253'), inNebenklage],
		[v.yes('case.offence_395_other'), inNebenklage],
		[v.yes('case.offence_bodily'), inNebenklage],
		[v.yes('case.offence_other'), inNebenklage],
		[v.yes('nebenklage.special_reasons'), inNebenklage],
	],
};

const alone = {
	'person.nationality': 'third',
	'person.country': 'AL',
	'person.age': 17,
	'age.disputed': false,
	'minor.unaccompanied': true,
	'asylum.status': 'none',
	'asylum.waived_in_childs_interest': true,
	'residence.status': 'duldung',
	'residence.duldung_months': 4,
	'training.contract_ready': true,
	'training.type': 'qualified',
	'identity.clarified_in_time': true,
	'person.livelihood_secured': true,
	...Object.fromEntries(
		[
			'removal.concrete_steps',
			'removal.self_caused',
			'entry.for_benefits',
			'person.conviction_relevant',
			'person.security_bar',
			'person.expulsion_order',
		].map((fact) => [fact, false]),
	),
};
const unableToWork = {
	'person.nationality': 'third',
	'person.in_germany': true,
	'residence.status': 'fiction',
	'asylum.status': 'none',
	'person.needy': true,
	'person.age': 40,
	'person.can_work_3h': false,
	'stay.months': 20,
	'residence.no_right_of_stay': false,
	'eu.status': 'none',
	'family.spouse_or_minor_child_of_asylblg_person': false,
};

/** Cases in which a rule applies on a way that chance hardly draws. */
const rareWays: { readonly [rule: string]: readonly { readonly [fact: string]: unknown }[] } = {
	'RES-20': [alone],
	'RES-25': [alone],
	'RES-25b': [alone],
	'SUB-07': [
		{
			...unableToWork,
			'residence.status': 'ae_25_5',
			'residence.suspension_decision_months': 20,
			'person.below_pension_age': true,
			'person.can_work_3h': true,
			'person.habitual_residence_de': true,
			'person.work_permitted_or_permittable': true,
		},
	],
	'SUB-10': [unableToWork],
	'SUB-10b': [
		{ ...unableToWork, 'stay.months': 2, 'work.legal_employed': false },
		{
			...unableToWork,
			'person.nationality': 'eu',
			'residence.status': 'ae_24',
			'eu.registered_years': 0,
			'eu.loss_determined': false,
			'temp.issued_between_2022_02_25_2022_05_31_and_unregistered': false,
		},
	],
};

test.each([...law.rules].map(([id, rule]) => [id, rule.condition] as const))(
	'%s flips with each of its facts',
	(id, condition) => {
		const comparisons = [
			...new Map(comparisonsOf(condition).map((one) => [JSON.stringify(one), one])).values(),
		];
		const allowed = new Set((cannotFlip[id] ?? []).map(([one]) => JSON.stringify(one)));
		const open = new Set(comparisons.filter((one) => !allowed.has(JSON.stringify(one))));
		const support = new Set(comparisons.map(({ fact }) => fact));
		const applies = (vector: CaseVector): boolean | null => {
			const possible = completeCase(lawDe, vector);
			return possible.ok ? closures.truthOf(id, possible.value.vector) === TRUE : null;
		};
		const look = (vector: CaseVector) => {
			for (const comparison of open)
				for (const changed of withOther(vector, comparison))
					if (applies(changed) === false) {
						open.delete(comparison);
						break;
					}
		};
		// Of two cases that differ in one fact, one is a case in which the rule applies: the search stays among those.
		const start = [...(truths.get(id) ?? []).keys()]
			.filter((at) => truths.get(id)?.[at] === TRUE)
			.slice(0, 150)
			.map((at) => onlyOf(population.caseAt(at), support));
		for (const rare of rareWays[id] ?? []) {
			const read = readFacts(lawDe, rare);
			if (!read.ok) throw new Error(JSON.stringify(read.error));
			expect(applies(read.value.vector)).toBe(true);
			start.unshift(onlyOf(read.value.vector, support));
		}
		for (const vector of start) look(vector);
		const random = seededRandom(11);
		const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
		for (let walk = 0; walk < WALKS && open.size > 0; walk++) {
			// The fact that is looked for stays as it is, and turned where the start has it the other way.
			const wanted = oneOf([...open]);
			let vector = oneOf(start);
			if (walk % 3 > 0) vector = [...withOther(vector, wanted)].find((one) => applies(one)) ?? vector;
			const others = comparisons.filter(({ fact }) => fact !== wanted.fact);
			// Two of three walks take away what is not needed, so that one way into the rule is left.
			const isReducing = walk % 3 < 2;
			for (let step = 0; step < others.length * 4; step++) {
				const comparison = oneOf(others);
				const isTaken = comparison.op === 'yes' && vector[layout.slot(comparison.fact).offset] === TRUE;
				if (isReducing && comparison.op === 'yes' && !isTaken && random() < 0.95) continue;
				const changed = oneOf([...withOther(vector, comparison)]);
				if (applies(changed)) vector = changed;
			}
			look(vector);
		}
		expect([...open].map((one) => JSON.stringify(one))).toEqual([]);
		// What is said not to flip stands in the rule, and the cases at hand do not turn it.
		for (const text of allowed) {
			const comparison = comparisons.find((one) => JSON.stringify(one) === text);
			expect(comparison, text).toBeDefined();
			if (comparison) open.add(comparison);
		}
		for (const vector of start) look(vector);
		expect(open.size).toBe(allowed.size);
	},
);

test('the list of what cannot flip names rules that are in force', () => {
	for (const id of Object.keys(cannotFlip)) expect(law.rules.has(id), id).toBe(true);
});

/** Every comparison that a rule rests on, through derived facts and other rules. */
function comparisonsOf(condition: Condition): readonly Comparison[] {
	switch (condition.op) {
		case 'all':
		case 'any':
			return condition.of.flatMap(comparisonsOf);
		case 'not':
			return comparisonsOf(condition.of);
		case 'derived':
			return comparisonsOf(law.derived.get(condition.derived)?.condition ?? { op: 'any', of: [] });
		case 'applies':
			return comparisonsOf(law.rules.get(condition.rule)?.condition ?? { op: 'any', of: [] });
		case 'undecided':
			return [];
		default:
			return [condition];
	}
}

/** The case with nothing known but these facts: all others may be whatever the constraints leave. */
function onlyOf(vector: CaseVector, facts: ReadonlySet<string>): CaseVector {
	const projected = vector.slice();
	for (const { name, offset, open } of layout.slots) if (!facts.has(name)) projected.set(open, offset);
	return projected;
}

/** The case with another value of the fact, such that the comparison turns. */
function* withOther(vector: CaseVector, comparison: Comparison): Generator<CaseVector> {
	const slot = layout.slot(comparison.fact);
	const put = (words: readonly number[]) => {
		const changed = vector.slice();
		changed.set(words, slot.offset);
		return changed;
	};
	const first = vector[slot.offset] ?? 0;
	switch (comparison.op) {
		case 'yes':
			// What nobody has said yet can become either.
			for (const truth of [TRUE, FALSE]) if (truth !== first) yield put([truth]);
			return;
		case 'isOneOf': {
			const bitOf = (value: string) => slot.values.indexOf(value);
			const isSet = (bit: number) => (((vector[slot.offset + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
			const now = comparison.values.some((value) => isSet(bitOf(value)));
			for (const value of slot.values)
				if (comparison.values.includes(value) !== now)
					yield put(slot.open.map((_, word) => (bitOf(value) >> 5 === word ? 1 << (bitOf(value) & 31) : 0)));
			return;
		}
		default: {
			const bound =
				'day' in comparison
					? Temporal.PlainDate.from('1970-01-01').until(comparison.day).days
					: typeof comparison.value === 'number'
						? comparison.value
						: (law.amounts.get(comparison.value.amount) ?? 0);
			const other = first >= bound ? bound - 1 : bound;
			yield put([other, other]);
		}
	}
}

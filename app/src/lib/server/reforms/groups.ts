import { lawDe } from '@schutznetz/law-de';
import type { Condition } from '@schutznetz/rights';

/** Invented cases that are counted apart. A case whose answer is not certain belongs to none. */
export type Group = Readonly<{ id: string; of: GroupKind; condition: Condition }>;
export type GroupKind = 'nationality' | 'age' | 'gender' | 'exploitation';

const ages = [
	['0', 0, 18],
	['18', 18, 21],
	['21', 21, 27],
	['27', 27, 200],
] as const;

const offences = [
	'case.offence_232',
	'case.offence_232a',
	'case.offence_232b',
	'case.offence_233',
	'case.offence_233a',
] as const;

export const groups: readonly Group[] = [
	...ofChoice('nationality', 'person.nationality'),
	...ages.map(
		([id, from, to]): Group => ({
			id: `age.${id}`,
			of: 'age',
			condition: {
				op: 'all',
				of: [
					{ op: 'atLeast', fact: 'person.age', value: from },
					{ op: 'lessThan', fact: 'person.age', value: to },
				],
			},
		}),
	),
	...ofChoice('gender', 'person.gender'),
	...offences.map((fact): Group => ({ id: fact, of: 'exploitation', condition: { op: 'yes', fact } })),
	{ id: 'D.illegal_emp', of: 'exploitation', condition: { op: 'derived', derived: 'D.illegal_emp' } },
];

function ofChoice(of: GroupKind, fact: string): readonly Group[] {
	const found = lawDe.facts[fact];
	if (found?.type !== 'choice') throw new Error(`'${fact}' is no choice`);
	return Object.keys(found.values).map((value) => ({
		id: `${of}.${value}`,
		of,
		condition: { op: 'isOneOf', fact, values: [value] },
	}));
}

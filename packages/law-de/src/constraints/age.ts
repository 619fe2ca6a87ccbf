import type { Constraint } from '@schutznetz/rights';
import { v } from '../vocabulary.ts';

const { any, lessThan, yes } = v;
const { implies } = v.constraint;

const saysChild = any(
	yes('minor.just_arrived'),
	yes('minor.asks_for_care'),
	yes('minor.urgent_danger'),
	yes('minor.weighty_indications'),
	yes('minor.no_parent_authority'),
	yes('minor.custodian_in_germany'),
	yes('minor.custodian_objects'),
	yes('minor.court_too_late'),
);

/** What is said of children alone. An age in dispute is left open: whoever may be a child counts as one. */
export const age: readonly Constraint[] = [
	implies(
		'nur-minderjaehrige',
		'Inobhutnahme, Sorgerecht und Gefährdung betreffen nur Kinder und Jugendliche unter 18.',
		saysChild,
		any(lessThan('person.age', 18), yes('age.disputed')),
	),
	// An age is disputed around 18; nobody takes a person of 30 for a child.
	implies(
		'ab-30-kein-kind',
		'Wer nach eigener Angabe 30 oder älter ist, ist kein Kind.',
		any(saysChild, yes('minor.unaccompanied')),
		lessThan('person.age', 30),
	),
];

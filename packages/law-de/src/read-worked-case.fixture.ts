import { readFileSync } from 'node:fs';
import { parsePlainDate } from '@schutznetz/kernel';
import {
	type AnswerOptions,
	answerRights,
	type CaseFacts,
	type LawAsOf,
	type RightAnswer,
	readFacts,
	resolveLaw,
} from '@schutznetz/rights';
import { lawDe } from './law-de.ts';

/** A worked case: a complete fact file that says which facts the prose only implied. */
export interface WorkedCase {
	readonly title: string;
	readonly asOf: string;
	readonly reforms: readonly string[];
	readonly facts: { readonly [fact: string]: unknown };
	readonly implied: readonly string[];
}

/** A case file of `cases/`, by its name without ending. */
export const readWorkedCase = (name: string): WorkedCase =>
	JSON.parse(readFileSync(new URL(`./cases/${name}.json`, import.meta.url), 'utf8')) as WorkedCase;

/** The law of a day with reforms; throws where it cannot be put together. */
export function lawOn(
	asOf: string,
	reforms: readonly string[] = [],
	assumptions: { readonly [name: string]: string } = {},
): LawAsOf {
	const day = parsePlainDate(asOf);
	if (!day.ok) throw new Error(asOf);
	const law = resolveLaw(lawDe, { asOf: day.value, reforms, assumptions });
	if (!law.ok) throw new Error(JSON.stringify(law.error));
	return law.value;
}

function caseOf(facts: { readonly [fact: string]: unknown }): CaseFacts {
	const read = readFacts(lawDe, facts);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value;
}

/** The answers by rule; throws for facts that do not read. */
export function answersFor(
	facts: { readonly [fact: string]: unknown },
	law: LawAsOf,
	options: AnswerOptions = {},
): ReadonlyMap<string, RightAnswer> {
	return new Map(answerRights(law, caseOf(facts), options).map((answer) => [answer.id, answer]));
}

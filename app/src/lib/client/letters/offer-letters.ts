import type { FactName, SensitiveReason } from '@schutznetz/law-de';
import type { Explanation, RightAnswer } from '@schutznetz/rights';
import type { Answers } from '../case/case-facts.ts';
import type { LetterPart, LetterTemplate } from './letter-template.ts';
import { letterTemplates } from './letter-templates.ts';

/** What the letters ask of the engine. */
export type LetterEngine = {
	readonly sensitiveReason: (fact: string, answer: unknown) => SensitiveReason | null;
	readonly ask: (answers: Answers, asOf: string, land: string | null) => Asked | null;
};
type Asked = {
	readonly rights: readonly RightAnswer[];
	/** What an answer says as a German main clause. */
	readonly clauseOf: (fact: string) => string | null;
};

/** An answer of the case that may go into a letter, as a sentence. */
export type LetterFact = {
	readonly fact: string;
	readonly sentence: string;
	readonly sensitive: SensitiveReason | null;
	/** Chosen unless somebody decides otherwise: it carries the right and incriminates nobody. */
	readonly isUsual: boolean;
};

/** A part of a letter with the right that it is about. */
export type OfferedPart = {
	readonly part: LetterPart;
	readonly right: RightAnswer;
	readonly facts: readonly LetterFact[];
	/** Its words alone say what incriminates; beside another part it is left out unless chosen. */
	readonly isRevealing: boolean;
};

export type LetterOffer = {
	readonly template: LetterTemplate;
	readonly status: 'applies' | 'open';
	readonly parts: readonly OfferedPart[];
	/** Conditions that this letter itself brings about, as clauses. */
	readonly brings: readonly string[];
};

/**
 * The letters of a case: for each right that applies or is open. A right that fails only because its letter was
 * not written yet (nobody told the authority, nobody applied) counts as if it were.
 *
 * @param land - whose holidays move the last day to act; without it those of all Germany
 */
export function offerLetters(
	engine: LetterEngine,
	answers: Answers,
	asOf: string,
	land: string | null = null,
): readonly LetterOffer[] {
	const brought = letterTemplates.flatMap(({ brings }) => brings);
	const withLetters = { ...answers, ...Object.fromEntries(brought.map((fact) => [fact, true])) };
	const asked = engine.ask(withLetters, asOf, land) ?? engine.ask(answers, asOf, land);
	if (!asked) return [];
	const factOf = (fact: string, isWanted: boolean): readonly LetterFact[] => {
		const answer = answers[fact];
		const clause = Object.hasOwn(answers, fact) ? asked.clauseOf(fact) : null;
		if (clause === null) return [];
		const sensitive = engine.sensitiveReason(fact, answer);
		return [
			{
				fact,
				sentence: sentenceOf(clause),
				sensitive,
				isUsual: isWanted && sensitive === null && answer !== false && answer !== 'none',
			},
		];
	};
	return letterTemplates.flatMap((template) => {
		const parts = allPartsOf(template, asked.rights).flatMap((part): OfferedPart[] => {
			const right = asked.rights.find(({ id }) => id === part.rule);
			if (!right || right.status === 'doesNotApply') return [];
			const carrying = carryingFacts(right);
			// Days on which periods begin help a lawyer; in an application they stand only where somebody wants them.
			const days = (right.rule.deadlines ?? []).map(({ start }) => start);
			const facts = [...new Set([...carrying, ...days])]
				.filter((fact) => !template.brings.includes(fact as FactName))
				.flatMap((fact) => factOf(fact, carrying.has(fact) || template.isForLawyer === true));
			return [{ part, right, facts, isRevealing: facts.some(({ sensitive }) => sensitive !== null) }];
		});
		if (parts.length === 0) return [];
		const status = parts.some(({ right }) => right.status === 'applies') ? 'applies' : 'open';
		const brings = template.brings
			.filter((fact) => answers[fact] !== true)
			.flatMap((fact) => asked.clauseOf(fact) ?? []);
		return [{ template, status, parts, brings }];
	});
}

function allPartsOf(template: LetterTemplate, rights: readonly RightAnswer[]): readonly LetterPart[] {
	const own = new Set<string>(template.parts.map(({ rule }) => rule));
	const further = rights.flatMap(({ id, rule }) => (own.has(id) ? [] : (template.furtherPart?.(rule) ?? [])));
	return [...template.parts, ...further];
}

/** The facts that carry a right; what speaks against it is not among them. */
function carryingFacts({ explanation }: RightAnswer): ReadonlySet<string> {
	const found = new Set<string>();
	const visit = (part: Explanation): void => {
		if (part.truth === 'false') return;
		if (part.kind === 'fact') {
			if (part.truth === 'true') found.add(part.fact);
		} else if (part.kind === 'all' || part.kind === 'any') part.of.forEach(visit);
		else if ((part.kind === 'derived' || part.kind === 'rule') && part.of) visit(part.of);
	};
	visit(explanation);
	return found;
}

const sentenceOf = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

import { lawDe } from '@schutznetz/law-de';
import { type Constraint, type FactError, factErrorSentence } from '@schutznetz/rights';
import { factsOfConstraint } from './facts-of-constraint.ts';

/** What cannot be calculated, as a sentence; `facts` are the answers that it is about. */
export type CaseProblem =
	| { readonly kind: 'day' | 'law'; readonly sentence: string }
	| { readonly kind: 'facts'; readonly sentence: string; readonly facts: readonly string[] };

export function factProblem(error: FactError): CaseProblem {
	const sentence = factErrorSentence(error);
	switch (error.kind) {
		case 'notAnObject':
			return { kind: 'facts', sentence, facts: [] };
		case 'contradiction': {
			const constraint = lawDe.constraints.find(({ id }: Constraint) => id === error.constraint);
			return {
				kind: 'facts',
				sentence: error.states,
				facts: constraint ? factsOfConstraint(constraint) : [],
			};
		}
		default:
			return { kind: 'facts', sentence, facts: [error.fact] };
	}
}

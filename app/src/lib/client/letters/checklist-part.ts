import type { RuleName } from '@schutznetz/law-de';
import type { Modality, RightAnswer } from '@schutznetz/rights';
import type { LetterPart } from './letter-template.ts';

type Rule = RightAnswer['rule'];

/** How the law names what can be done against a decision; a claim against a firm or a person is none. */
const REMEDY =
	/Widerspruch|Eilantrag|[Ee]instweilig|Beschwerde|Berufung|Verwaltungsgericht|Sozialgericht|Rechtsmittel/;

/** Duties of others end in a decision against the person only where such a remedy is named. */
const REMEDY_OF_THE_PERSON = /Widerspruch|Eilantrag/;

/** Deadlines that run from the decision itself. */
const AFTER_A_DECISION = /Widerspruch|Klage|Beschwerde|Eilantrag/;

const QUESTIONS: Readonly<Partial<Record<Modality, string>>> = {
	may: 'Wurde das Ermessen ausgeübt, und sind alle Gesichtspunkte gewürdigt?',
	should: 'Womit wird ein atypischer Fall begründet?',
	exclusion: 'Liegen die Voraussetzungen vor, und welche Ausnahme kommt in Betracht?',
};

/**
 * What a lawyer has to look at when this right was refused, taken from the rule's own remedy and deadlines; null where
 * nobody decides on it towards the person.
 */
export function checklistPart(rule: Rule): LetterPart | null {
	if (rule.modality === 'gap') return null;
	const named = rule.modality === 'duty' ? REMEDY_OF_THE_PERSON : REMEDY;
	const deadlines = (rule.deadlines ?? []).filter(({ states }) => AFTER_A_DECISION.test(states));
	if (deadlines.length === 0 && !named.test(rule.remedy ?? '')) return null;
	const questions = [
		'Was wurde entschieden oder unterlassen, mit welcher Begründung?',
		QUESTIONS[rule.modality] ?? 'Welche Voraussetzung wird bestritten, und was belegt sie?',
	];
	return {
		rule: rule.id as RuleName,
		modality: rule.modality,
		requests: [],
		grounds: [[`${rule.title.de}: ${questions.join(' ')}`]],
	};
}

/** A decision is known, and the days against it run. */
export const isDecided = ({ deadlines }: RightAnswer): boolean =>
	deadlines.some(({ states, from }) => Boolean(from) && AFTER_A_DECISION.test(states));

import type { Deadline } from '@schutznetz/rights';
import { notRead } from '../sources.ts';

const source = notRead(
	'statute',
	'SGG',
	'§ 84',
	'Widerspruch binnen eines Monats nach Bekanntgabe des Bescheids.',
);

/** The remedy against a decision on social compensation; its time limit was not read in a text. */
export const objection = {
	source,
	remedy:
		'Widerspruch beim Träger der Sozialen Entschädigung binnen eines Monats nach Bekanntgabe des Bescheids, danach Klage beim Sozialgericht; im Eilfall einstweilige Anordnung. Nicht am Text geprüft.',
	deadline: (rule: string) =>
		({
			id: `${rule}.widerspruch`,
			states: 'Bis zu diesem Tag geht der Widerspruch gegen den Bescheid.',
			ifMissed:
				'Der Bescheid wird bestandskräftig. Wer ohne Schuld gehindert war, beantragt Wiedereinsetzung; sonst kann die Behörde um Überprüfung gebeten werden (§ 44 SGB X, nicht am Text geprüft).',
			start: 'comp.decision_date',
			length: { months: 1 },
			counts: 'event',
			meaning: 'lastDay',
			movesToWorkingDay: true,
			source,
		}) as const satisfies Deadline,
};

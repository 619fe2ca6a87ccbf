import type { Condition, Deadline } from '@schutznetz/rights';
import { aufenthG } from '../sources.ts';

/** The last day to apply for an extension: the last day of the running title (§ 81 Abs. 4 AufenthG). */
export const applyBeforeExpiry = (rule: string, when?: Condition) =>
	({
		id: `${rule}.antrag`,
		states:
			'Spätestens an diesem Tag, dem letzten der Geltung, muss die Verlängerung beantragt sein; besser deutlich früher.',
		ifMissed:
			'Der Titel erlischt, und er gilt nicht von selbst weiter. Den Antrag trotzdem sofort stellen und erklären, warum er zu spät kommt; die Behörde kann die Fortgeltung zur Vermeidung einer unbilligen Härte anordnen (§ 81 Abs. 4 Satz 3 AufenthG, nicht am Text geprüft). Sonst bleiben eine Duldung (RES-19c) und ein neuer Titel.',
		start: 'residence.valid_until',
		length: { days: 0 },
		counts: 'event',
		meaning: 'lastDay',
		...(when === undefined ? {} : { when }),
		source: aufenthG('§ 81 Abs. 4', undefined, {
			note: 'Wer vor Ablauf beantragt, dessen Titel gilt bis zur Entscheidung als fortbestehend.',
		}),
	}) as const satisfies Deadline;

import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

/** § 11 AufenthG: the ban on entry and residence. */
export const einreiseverbot: readonly Rule[] = [
	v.rule({
		id: 'RES-09',
		title: { de: 'Einreise- und Aufenthaltsverbot', en: 'Ban on entry and residence' },
		area: 'Aufenthalt',
		holder: 'Personen, gegen die ein Einreise- und Aufenthaltsverbot gilt',
		condition: v.yes('residence.entry_ban_active'),
		modality: 'exclusion',
		effect:
			'Das Verbot steht einem Titel entgegen, selbst bei einem Anspruch. Es soll aber aufgehoben werden, sobald die Bedingungen eines humanitären Titels erfüllt sind: Für RES-04, RES-05, RES-10, RES-16 und RES-18 ist es deshalb keine endgültige Sperre.',
		inShort: {
			easy: 'Ein Amt hat verboten, nach Deutschland zu kommen oder hier zu bleiben. Dieses Verbot kann aufgehoben werden. Den Antrag stellt man zusammen mit dem Antrag auf ein Papier.',
			en: 'A ban on entry and residence can be lifted. The request belongs together with the application for a permit.',
		},
		nextStep:
			'Die Aufhebung oder Verkürzung des Verbots ausdrücklich zusammen mit dem Titel beantragen und den Bescheid mit dem Verbot beilegen.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-09')],
		authority: 'Ausländerbehörde',
		evidence: ['Antrag auf Aufhebung zusammen mit dem Antrag auf den Titel'],
		sources: [
			aufenthG('§ 11 Abs. 1', 'Satz 3'),
			aufenthG('§ 11 Abs. 4', 'Satz 2'),
			aufenthG('§ 11 Abs. 6 und 7', undefined, {
				note: 'BAMF oder Ausländerbehörde können ein Verbot anordnen, beim ersten Mal in der Regel bis zu einem Jahr, später bis zu drei Jahren.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geas('das AsylG, auf dessen Ablehnungen § 11 Abs. 7 AufenthG verweist,')],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Die Aufhebung zusammen mit dem Titel beantragen; in den Fällen des § 11 Abs. 5a und 5b ist sie fast ausgeschlossen.',
			},
			{ states: 'Die Frist des Verbots läuft erst ab der Ausreise.' },
		],
		related: [
			{ kind: 'exception', rule: 'RES-04' },
			{ kind: 'exception', rule: 'RES-05' },
			{ kind: 'exception', rule: 'RES-10' },
			{ kind: 'exception', rule: 'RES-16' },
			{ kind: 'exception', rule: 'RES-18' },
		],
	}),
];

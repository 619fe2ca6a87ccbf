import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';
import { applyBeforeExpiry } from './apply-before-expiry.ts';

const { all, derived, isOneOf, not, yes } = v;

/** § 25 Abs. 4b AufenthG: the residence permit after exploitative employment. */
export const aufenthaltserlaubnis254b: readonly Rule[] = [
	v.rule({
		id: 'RES-10',
		title: {
			de: 'Aufenthaltserlaubnis bei ausbeuterischer Beschäftigung (§ 25 Abs. 4b Satz 1)',
			en: 'Residence permit after exploitative employment',
		},
		area: 'Aufenthalt',
		holder:
			'Betroffene einer Tat nach § 10 Abs. 1 oder § 11 Abs. 1 Nr. 3 SchwarzArbG oder § 15a AÜG, für die das Aufenthaltsgesetz gilt',
		condition: all(
			derived('D.aufenthg'),
			derived('D.illegal_emp'),
			yes('proceedings.presence_appropriate'),
			yes('statement.willing'),
			not(derived('D.blocks_title')),
		),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann für einen vorübergehenden Aufenthalt eine Aufenthaltserlaubnis erteilen, auch wenn die Person vollziehbar ausreisepflichtig ist. Dass der Kontakt abgebrochen ist, verlangt diese Vorschrift nicht. Lebensunterhalt, geklärte Identität, Pass, Visum und Ausweisungsinteresse stehen nicht entgegen.',
		inShort: {
			easy: 'Eine Person musste ohne Erlaubnis und sehr schlecht bezahlt arbeiten. Sie will im Strafverfahren aussagen. Dann kann die Ausländerbehörde ein Papier für eine Zeit geben.',
			en: 'After work without a permit under very bad conditions, a temporary permit is possible during the criminal case. The immigration office decides.',
		},
		nextStep:
			'Erst „Wer erfährt dadurch was?“ klären. Dann über eine Anwält*in bei der Staatsanwaltschaft um die Erklärung bitten, dass die Anwesenheit gebraucht wird, und den Antrag schriftlich bei der Ausländerbehörde stellen.',
		remedy: remedyAgainstAuslaenderbehoerde,
		duration: {
			states:
				'Erteilt und verlängert für jeweils ein Jahr, in begründeten Fällen für länger (§ 26 Abs. 1 Satz 4).',
			atLeast: { years: 1 },
		},
		deadlines: [
			monthAgainstRefusal('RES-10'),
			applyBeforeExpiry('RES-10', isOneOf('residence.status', ['ae_25_4b'])),
		],
		authority: 'Ausländerbehörde, mit Beteiligung von Staatsanwaltschaft oder Gericht (§ 72 Abs. 6 AufenthG)',
		evidence: [
			'schriftliche Erklärung, aussagen zu wollen',
			'Stellungnahme der Staatsanwaltschaft mit Aktenzeichen',
			'Aufzeichnungen zu Lohn, Stunden und Unterkunft',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			aufenthG('§ 25 Abs. 4b', 'Satz 1 und 2'),
			aufenthG('§ 26 Abs. 1', 'Satz 4'),
			aufenthG('§ 5 Abs. 3', 'Satz 1', {
				note: 'Nicht erlassen sind § 5 Abs. 1 Nr. 3 (andere Interessen Deutschlands, Regelbedingung) und § 5 Abs. 4.',
			}),
			aufenthG('§ 72 Abs. 6'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Beim Verleih ohne Erlaubnis (§ 15a AÜG) geht es um die entleihende Firma: schlechte Bedingungen, mehr als fünf Personen oder beharrliche Wiederholung. Bei Minderjährigen (§ 11 Abs. 1 Nr. 3 SchwarzArbG) braucht es keine schlechten Bedingungen.',
			},
			{
				states:
					'Eine Einreisesperre soll aufgehoben werden; den Antrag darauf zusammen mit dem Titel stellen (RES-09).',
				when: yes('residence.entry_ban_active'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'Zeit zum Entscheiden, ohne Aussage' },
			{ kind: 'alternative', rule: 'RES-04', note: 'wenn auch §§ 232 bis 233a StGB im Raum stehen' },
			{ kind: 'alternative', rule: 'RES-11', note: 'Verlängerung, solange Lohn fehlt' },
			{ kind: 'alternative', rule: 'RES-19c', note: 'Duldung als Brücke' },
			{ kind: 'exclusion', rule: 'RES-08a' },
			{ kind: 'exclusion', rule: 'RES-08b' },
		],
	}),
	v.rule({
		id: 'RES-11',
		title: {
			de: 'Verlängerung wegen nicht gezahltem Lohn (§ 25 Abs. 4b Satz 3)',
			en: 'Extension because of unpaid wages',
		},
		area: 'Aufenthalt',
		holder: 'Inhaber*innen einer Aufenthaltserlaubnis nach § 25 Abs. 4b AufenthG',
		condition: all(
			isOneOf('residence.status', ['ae_25_4b']),
			yes('work.wages_unpaid'),
			yes('work.hardship_claim_from_abroad'),
		),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann die Aufenthaltserlaubnis verlängern, solange die Vergütung nicht vollständig gezahlt ist und es eine besondere Härte wäre, sie vom Ausland aus zu verfolgen. Ein laufendes Strafverfahren braucht es dafür nicht.',
		inShort: {
			easy: 'Der Lohn ist noch nicht ganz bezahlt. Vom Ausland aus wäre es sehr schwer, ihn zu bekommen. Dann kann die Ausländerbehörde das Papier verlängern.',
			en: 'While wages are still owed and claiming them from abroad would be very hard, the permit can be extended. The immigration office decides.',
		},
		nextStep:
			'Lohnforderung ausrechnen und geltend machen (COMP-09), dann mit Aktenzeichen des Arbeitsgerichts vor Ablauf des Titels die Verlängerung beantragen.',
		remedy: remedyAgainstAuslaenderbehoerde,
		duration: {
			states: 'Jeweils ein Jahr, in begründeten Fällen länger (§ 26 Abs. 1 Satz 4).',
			atLeast: { years: 1 },
		},
		deadlines: [applyBeforeExpiry('RES-11'), monthAgainstRefusal('RES-11')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Lohnforderung und Berechnung',
			'Aktenzeichen des Gerichts',
			'Aufzeichnung der Arbeitsstunden',
		],
		sources: [
			aufenthG('§ 25 Abs. 4b', 'Satz 3'),
			aufenthG('§ 26 Abs. 1', 'Satz 4'),
			aufenthG('§ 81 Abs. 4'),
			notRead(
				'directive',
				'Richtlinie 2009/52/EG',
				'Art. 6 und 13',
				'Grundlage im EU-Recht: Nachzahlung und Titel im Strafverfahren.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-10', note: 'solange das Strafverfahren läuft' },
			{ kind: 'alternative', rule: 'RES-17b', note: 'bei außergewöhnlicher Härte' },
			{ kind: 'alternative', rule: 'COMP-09', note: 'der Lohn selbst' },
		],
	}),
];

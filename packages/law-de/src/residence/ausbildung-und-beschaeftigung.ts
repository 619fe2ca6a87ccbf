import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, any, applies, atLeast, before, derived, isOneOf, not, onOrAfter, yes } = v;

const toTheAuslaenderbehoerde =
	'Zuerst klären, wer dadurch was erfährt; dann mit Ausbildungsvertrag und Nachweisen schriftlich bei der Ausländerbehörde beantragen, frühestens sieben Monate vor Beginn.';

/** Both ways into training ask for a clear identity in the same time. */
const identityInTime = (rule: string, otherwise: string) =>
	({
		id: `${rule}.identitaet`,
		states:
			'Bis zu diesem Tag muss die Identität geklärt sein, oder alle zumutbaren Schritte dafür müssen unternommen sein.',
		ifMissed: `Dann kann die Behörde trotzdem erteilen, wenn die zumutbaren Schritte unternommen wurden (${otherwise}).`,
		start: 'entry.date',
		length: { months: 6 },
		counts: 'event',
		meaning: 'lastDay',
		when: onOrAfter('entry.date', '2020-01-01'),
		source: aufenthG('§ 60c Abs. 2', 'Nr. 3'),
	}) as const;

/** §§ 60c, 16g and 60d AufenthG: staying for training or work. */
export const ausbildungUndBeschaeftigung: readonly Rule[] = [
	v.rule({
		id: 'RES-25',
		title: { de: 'Ausbildungsduldung (§ 60c)', en: 'Duldung for vocational training (section 60c)' },
		area: 'Aufenthalt',
		holder: 'Geduldete mit Ausbildungsplatz und Personen, die die Ausbildung im Asylverfahren begonnen haben',
		condition: all(
			any(
				yes('training.started_as_asylum_seeker'),
				all(
					isOneOf('residence.status', ['duldung']),
					atLeast('residence.duldung_months', 3),
					yes('training.contract_ready'),
					not(yes('removal.concrete_steps')),
				),
			),
			any(
				isOneOf('training.type', ['qualified']),
				all(isOneOf('training.type', ['helper']), yes('training.followup_shortage_promise')),
			),
			yes('identity.clarified_in_time'),
			not(derived('RES-20.bar6')),
			not(yes('person.conviction_relevant')),
			not(yes('person.security_bar')),
			not(yes('person.expulsion_order')),
		),
		modality: 'must',
		effect:
			'Die Ausländerbehörde erteilt die Duldung für die Zeit der Ausbildung und erlaubt die Beschäftigung. Eine Assistenz- oder Helferausbildung (zum Beispiel Altenpflegehilfe) zählt nur mit der Zusage einer anschließenden Fachausbildung in einem Engpassberuf. Bei offensichtlichem Missbrauch kann die Behörde ablehnen.',
		duration: {
			states:
				'Für die Dauer der Ausbildung. Antrag frühestens sieben Monate vor Beginn; wer mit einer Duldung beginnt, bekommt sie frühestens sechs Monate vor Beginn.',
		},
		inShort: {
			easy: 'Hier geht es um eine Ausbildung mit Duldung. Die Duldung gilt dann für die ganze Ausbildung. Dafür braucht es einen Vertrag und eine geklärte Identität.',
			en: 'A Duldung for the whole time of vocational training. It needs a training contract and a clear identity.',
		},
		nextStep: toTheAuslaenderbehoerde,
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [identityInTime('RES-25', '§ 60c Abs. 7'), monthAgainstRefusal('RES-25')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Ausbildungsvertrag, eingetragen oder mit Antrag auf Eintragung',
			'Zusage der anschließenden Fachausbildung (bei Helferausbildung)',
			'Pass oder Nachweise der Bemühungen',
		],
		sources: [
			aufenthG('§ 60c', undefined, {
				note: 'Konkrete Schritte zur Abschiebung und die drei Monate Duldung zählen nur, wer die Ausbildung mit einer Duldung beginnt (Abs. 2 Nr. 2 und 5).',
			}),
			aufenthG('§ 60c Abs. 7', undefined, { note: 'kann, wenn die zumutbaren Schritte unternommen wurden' }),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [
			changes.geasAufenthG,
			changes.geas('das AsylG, auf dessen Liste sicherer Herkunftsstaaten diese Regel verweist,'),
		],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Ist die Identität nicht rechtzeitig geklärt, kann die Behörde trotzdem erteilen, wenn alle zumutbaren Schritte unternommen wurden (§ 60c Abs. 7).',
				when: all(isOneOf('training.type', ['qualified', 'helper']), not(yes('identity.clarified_in_time'))),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-25b', note: 'Aufenthaltserlaubnis statt Duldung' },
			{ kind: 'alternative', rule: 'RES-20', note: 'Arbeit mit Duldung' },
			{ kind: 'alternative', rule: 'RES-07', note: 'Ausbildung mit einem Titel für Betroffene' },
			{ kind: 'alternative', rule: 'RES-22', note: 'Titel für junge Menschen' },
			{ kind: 'exclusion', rule: 'RES-21' },
		],
	}),
	v.rule({
		id: 'RES-25b',
		title: {
			de: 'Aufenthaltserlaubnis zur Berufsausbildung (§ 16g)',
			en: 'Residence permit for vocational training (section 16g)',
		},
		area: 'Aufenthalt',
		holder:
			'Personen, die die Bedingungen der Ausbildungsduldung erfüllen und für ihren Lebensunterhalt sorgen',
		condition: all(applies('RES-25'), yes('person.livelihood_secured')),
		modality: 'must',
		effect:
			'Die Ausländerbehörde erteilt eine Aufenthaltserlaubnis für die Ausbildung, auch abweichend von § 5 Abs. 2 und § 10 Abs. 3 Satz 1 AufenthG. Ausbildungsförderung schadet beim Lebensunterhalt nicht.',
		duration: { states: 'Für die Dauer der Ausbildung.' },
		inShort: {
			easy: 'Hier geht es um eine Aufenthaltserlaubnis für eine Ausbildung. Sie ist sicherer als eine Duldung. Dafür muss das Geld zum Leben reichen, zum Beispiel der Lohn aus der Ausbildung.',
			en: 'A residence permit for vocational training, safer than a Duldung. The money has to suffice, for example from training pay.',
		},
		nextStep: toTheAuslaenderbehoerde,
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [identityInTime('RES-25b', '§ 16g Abs. 6'), monthAgainstRefusal('RES-25b')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Ausbildungsvertrag',
			'Ausbildungsvergütung, Förderbescheid',
			'Pass oder Nachweise der Bemühungen',
		],
		sources: [
			aufenthG('§ 16g'),
			aufenthG('§ 16g Abs. 10', undefined, { note: 'abweichend von § 5 Abs. 2 und § 10 Abs. 3 Satz 1' }),
			aufenthG('§ 60c'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-25', note: 'ohne gesicherten Lebensunterhalt' },
			{ kind: 'alternative', rule: 'RES-20' },
		],
	}),
	v.rule({
		id: 'RES-25c',
		title: {
			de: 'Duldung, um nach einem Abbruch einen neuen Ausbildungsplatz zu suchen (§ 60c Abs. 6)',
			en: 'Duldung to look for a new training place after a break-off',
		},
		area: 'Aufenthalt',
		holder: 'Geduldete, deren Ausbildung mit Ausbildungsduldung vorzeitig endete',
		condition: all(derived('D.tolerated'), yes('training.broken_off')),
		modality: 'must',
		effect: 'Einmal gibt es sechs Monate Duldung, um einen neuen Ausbildungsplatz zu suchen.',
		duration: { states: 'Sechs Monate, einmalig.', atMost: { months: 6 } },
		inShort: {
			easy: 'Die Ausbildung hat zu früh aufgehört. Dann gibt es einmal sechs Monate Zeit für die Suche nach einer neuen Ausbildung.',
			en: 'If training ends early, there are once six months to look for another training place.',
		},
		nextStep:
			'Den Tag des Abbruchs festhalten, mit der Suche sofort beginnen und die Duldung dafür schriftlich beantragen, nachdem geklärt ist, wer dadurch was erfährt.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [
			{
				id: 'RES-25c.suche',
				states: 'Bis zu diesem Tag soll der neue Ausbildungsplatz gefunden sein.',
				ifMissed:
					'Die Duldung zur Suche gibt es nur einmal. Möglich bleiben andere Gründe für eine Duldung, §§ 25a und 25b (RES-22, RES-23) und ein neuer Antrag mit neuem Ausbildungsvertrag (RES-25).',
				start: 'training.broken_off_on',
				length: { months: 6 },
				counts: 'event',
				meaning: 'end',
				source: aufenthG('§ 60c Abs. 6', undefined, {
					note: 'Dass die sechs Monate mit dem Abbruch beginnen und nicht erst mit der neuen Duldung, ist nicht am Text geprüft; so endet die Frist früher.',
				}),
			},
			monthAgainstRefusal('RES-25c'),
		],
		authority: 'Ausländerbehörde',
		evidence: ['Kündigung oder Aufhebungsvertrag', 'Bewerbungen'],
		sources: [
			aufenthG('§ 60c Abs. 6'),
			inferred(aufenthG('§ 60c Abs. 6'), 'mit welchem Tag die sechs Monate beginnen.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-25', note: 'mit einem neuen Vertrag' },
			{ kind: 'alternative', rule: 'RES-20' },
		],
	}),
	v.rule({
		id: 'RES-26',
		title: { de: 'Beschäftigungsduldung (§ 60d)', en: 'Duldung for employed people (section 60d)' },
		area: 'Aufenthalt',
		holder: 'Geduldete mit sozialversicherter Arbeit, die bis Ende 2022 eingereist sind',
		condition: all(
			before('entry.date', '2023-01-01'),
			atLeast('residence.duldung_months', 12),
			atLeast('work.social_insured_months', 12),
			atLeast('work.hours_week', 20),
			yes('work.livelihood_12m'),
			isOneOf('person.german_level_oral', ['A2', 'B1', 'B2', 'C1', 'C2']),
			yes('identity.clarified_in_time'),
			not(yes('person.conviction_relevant')),
		),
		modality: 'must',
		effect:
			'In der Regel ist eine Duldung für 30 Monate zu erteilen. Danach führt § 25b Abs. 6 AufenthG zu einer Aufenthaltserlaubnis.',
		duration: { states: 'In der Regel 30 Monate.', atLeast: { months: 30 } },
		inShort: {
			easy: 'Hier geht es um Menschen mit Duldung und fester Arbeit. Wer schon lange angemeldet arbeitet, kann eine Duldung für 30 Monate beantragen. Danach gibt es einen Weg zur Aufenthaltserlaubnis.',
			en: 'For people with a Duldung in regular work: a Duldung for 30 months, and after it a way to a residence permit.',
		},
		nextStep:
			'Zuerst klären, wer dadurch was erfährt; dann mit Arbeitsvertrag, Lohnabrechnungen und Sprachnachweis bei der Ausländerbehörde beantragen.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-26')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Arbeitsvertrag',
			'Lohnabrechnungen von zwölf Monaten',
			'Sprachnachweis',
			'Pass oder Nachweise der Bemühungen',
		],
		sources: [aufenthG('§ 60d'), aufenthG('§ 25b Abs. 6')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states: 'Arbeit in Ausbeutung ist keine gute Grundlage: Zuerst Sicherheit und Lohnansprüche klären.',
				when: yes('case.indicators_emp'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-23' },
			{ kind: 'alternative', rule: 'RES-25' },
			{ kind: 'alternative', rule: 'RES-20', note: 'Arbeit mit Duldung' },
		],
	}),
];

import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';
import { applyBeforeExpiry } from './apply-before-expiry.ts';

const { all, any, atLeast, derived, not, yes } = v;

/** Reasons for which a stay of a short time may be allowed: § 25 Abs. 4 Satz 1 and § 60a Abs. 2 Satz 3 AufenthG. */
export const urgentReasons = any(
	yes('case.urgent_humanitarian_reasons'),
	yes('case.urgent_personal_reasons'),
	yes('case.considerable_public_interest'),
);

const exitImpossible = [
	derived('D.expellable'),
	yes('exit.impossible_legal_or_factual'),
	not(yes('exit.end_foreseeable')),
	not(yes('exit.own_fault')),
] as const;

const evidenceOfImpossibility = [
	'Nachweise über Bemühungen um Pass und Ausreise',
	'Schreiben der Botschaft',
	'qualifizierte ärztliche Bescheinigung',
	'Belege für familiäre Bindungen',
	'frühere Duldungen',
] as const;

const durationOf255 = {
	states:
		'Je Erteilung bis zu sechs Monate, solange sich die Person noch keine 18 Monate rechtmäßig aufhält; danach bis zu drei Jahre (§ 26 Abs. 1 Satz 1).',
	atMost: { years: 3 },
} as const;

/** § 25 Abs. 4 and 5 AufenthG: the short stay, the hard case and the exit that is impossible. */
export const aufenthaltserlaubnis254Und5: readonly Rule[] = [
	v.rule({
		id: 'RES-17a',
		title: { de: 'Vorübergehender Aufenthalt (§ 25 Abs. 4 Satz 1)', en: 'Temporary stay' },
		area: 'Aufenthalt',
		holder: 'Drittstaatsangehörige, die nicht vollziehbar ausreisepflichtig sind',
		condition: all(derived('D.third'), not(yes('residence.enforceable_exit_duty')), urgentReasons),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann für einen vorübergehenden Aufenthalt eine Aufenthaltserlaubnis erteilen, wenn dringende humanitäre oder persönliche Gründe oder erhebliche öffentliche Interessen die Anwesenheit erfordern.',
		inShort: {
			easy: 'Es gibt einen dringenden Grund, noch eine Zeit zu bleiben, zum Beispiel eine Behandlung. Dann kann die Ausländerbehörde ein Papier für kurze Zeit geben.',
			en: 'For an urgent reason, such as medical treatment, a permit for a short time is possible. The immigration office decides.',
		},
		nextStep:
			'Erst „Wer erfährt dadurch was?“ klären. Dann den Antrag schriftlich stellen, solange noch ein Papier gilt, mit dem dringenden Grund und der Zeit, die gebraucht wird.',
		remedy: remedyAgainstAuslaenderbehoerde,
		duration: { states: 'Zunächst höchstens sechs Monate.', atMost: { months: 6 } },
		deadlines: [monthAgainstRefusal('RES-17a')],
		authority: 'Ausländerbehörde',
		evidence: ['Belege für den dringenden Grund (Behandlung, Gericht, Familie)', 'Zeitplan'],
		sources: [aufenthG('§ 25 Abs. 4', 'Satz 1'), aufenthG('§ 26 Abs. 1', 'Satz 1')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{
				kind: 'alternative',
				rule: 'RES-19c',
				note: 'Duldung aus denselben Gründen, wenn die Person ausreisen muss',
			},
			{
				kind: 'alternative',
				rule: 'RES-17b',
				note: 'mit einer Aufenthaltserlaubnis, bei außergewöhnlicher Härte',
			},
			{ kind: 'exclusion', rule: 'RES-08a' },
		],
	}),
	v.rule({
		id: 'RES-17b',
		title: {
			de: 'Verlängerung wegen außergewöhnlicher Härte (§ 25 Abs. 4 Satz 2)',
			en: 'Extension because of exceptional hardship',
		},
		area: 'Aufenthalt',
		holder: 'Inhaber*innen einer Aufenthaltserlaubnis',
		condition: all(yes('residence.has_ae'), yes('case.exceptional_hardship_on_leaving')),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann die Aufenthaltserlaubnis verlängern, wenn es nach den besonderen Umständen eine außergewöhnliche Härte wäre, Deutschland zu verlassen, auch wenn der bisherige Grund weggefallen ist.',
		inShort: {
			easy: 'Eine Person hat ein Papier, aber der Grund dafür ist vorbei. Wegzugehen wäre für sie besonders schlimm. Dann kann die Ausländerbehörde das Papier verlängern.',
			en: 'Where leaving would be an exceptional hardship, a running permit can be extended although its reason has ended. The immigration office decides.',
		},
		nextStep:
			'Die besondere Härte genau beschreiben und belegen und die Verlängerung vor Ablauf des Titels schriftlich beantragen.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [applyBeforeExpiry('RES-17b'), monthAgainstRefusal('RES-17b')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Bericht einer Fachberatungsstelle',
			'Therapie- und Schulunterlagen',
			'Belege für Bindungen hier',
		],
		sources: [
			aufenthG('§ 25 Abs. 4', 'Satz 2'),
			inferred(
				aufenthG('§ 25 Abs. 4', 'Satz 2'),
				'dass der bisherige Grund des Titels weggefallen sein darf.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-05', note: 'nach einem Strafverfahren wegen Menschenhandels' },
			{ kind: 'alternative', rule: 'RES-17a', note: 'für kurze Zeit, aus dringenden Gründen' },
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefallkommission' },
		],
	}),
	v.rule({
		id: 'RES-18',
		title: {
			de: 'Aufenthaltserlaubnis, wenn die Ausreise unmöglich ist (§ 25 Abs. 5)',
			en: 'Residence permit where departure is impossible',
		},
		area: 'Aufenthalt',
		holder: 'vollziehbar Ausreisepflichtige, die ohne eigenes Verschulden nicht ausreisen können',
		condition: all(...exitImpossible),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann eine Aufenthaltserlaubnis erteilen, wenn auch die freiwillige Ausreise aus rechtlichen oder tatsächlichen Gründen unmöglich ist und das Hindernis in absehbarer Zeit nicht wegfällt. Von Lebensunterhalt, Pass und Visum kann sie absehen (§ 5 Abs. 3 Satz 2).',
		inShort: {
			easy: 'Eine Person soll ausreisen, aber es geht nicht, auch nicht freiwillig. Sie hat das nicht selbst verursacht. Dann kann die Ausländerbehörde ein Papier geben.',
			en: 'Where leaving is impossible for a long time and not through own fault, a permit can be given. The immigration office decides.',
		},
		nextStep:
			'Alle Bemühungen um Pass und Ausreise aufschreiben und belegen, dann den Antrag schriftlich bei der Ausländerbehörde stellen. Bemühungen bei einem Konsulat, das mit Beschuldigten verbunden ist, können unzumutbar sein (nicht am Text geprüft).',
		remedy: remedyAgainstAuslaenderbehoerde,
		duration: durationOf255,
		deadlines: [monthAgainstRefusal('RES-18')],
		authority: 'Ausländerbehörde',
		evidence: [...evidenceOfImpossibility],
		sources: [
			aufenthG('§ 25 Abs. 5', undefined, {
				note: 'Verschulden heißt falsche Angaben, Täuschung über Identität oder Staatsangehörigkeit, oder Zumutbares nicht zu tun (Satz 3 und 4).',
			}),
			aufenthG('§ 26 Abs. 1', 'Satz 1'),
			aufenthG('§ 5 Abs. 3', 'Satz 2'),
			aufenthG('§ 5 Abs. 4'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states: '§ 5 Abs. 4 AufenthG steht auch diesem Titel entgegen; das anwaltlich prüfen lassen.',
				when: yes('person.security_bar'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-19a', note: 'Duldung, solange die Abschiebung unmöglich ist' },
			{ kind: 'alternative', rule: 'RES-16', note: 'bei Gefahr im Herkunftsland' },
			{ kind: 'exclusion', rule: 'RES-08a' },
			{ kind: 'exclusion', rule: 'RES-08b' },
			{ kind: 'alternative', rule: 'RES-23', note: 'bei nachhaltiger Integration' },
		],
	}),
	v.rule({
		id: 'RES-18b',
		title: {
			de: 'Aufenthaltserlaubnis nach 18 Monaten ausgesetzter Abschiebung (§ 25 Abs. 5 Satz 2)',
			en: 'Residence permit after 18 months of suspended removal',
		},
		area: 'Aufenthalt',
		holder:
			'vollziehbar Ausreisepflichtige, deren Abschiebung seit 18 Monaten ausgesetzt ist und die ohne eigenes Verschulden nicht ausreisen können',
		condition: all(...exitImpossible, atLeast('residence.suspended_months', 18)),
		modality: 'should',
		effect:
			'Ist die Abschiebung seit 18 Monaten ausgesetzt und sind die übrigen Bedingungen erfüllt, soll die Aufenthaltserlaubnis erteilt werden; nur in besonderen Fällen darf die Behörde anders entscheiden.',
		inShort: {
			easy: 'Die Abschiebung ist seit 18 Monaten gestoppt und die Person kann nicht ausreisen. Dann soll die Ausländerbehörde in der Regel ein Papier geben.',
			en: 'After 18 months of suspended removal, and where leaving stays impossible without own fault, a permit is usually given.',
		},
		nextStep:
			'Die Zeiten aller Duldungen zusammenstellen und den Antrag mit dem Hinweis auf die 18 Monate schriftlich stellen.',
		remedy: remedyAgainstAuslaenderbehoerde,
		duration: durationOf255,
		deadlines: [monthAgainstRefusal('RES-18b')],
		authority: 'Ausländerbehörde',
		evidence: [...evidenceOfImpossibility],
		sources: [
			aufenthG('§ 25 Abs. 5', 'Satz 2'),
			aufenthG('§ 26 Abs. 1', 'Satz 1'),
			inferred(
				aufenthG('§ 25 Abs. 5', 'Satz 2'),
				'dass auch nach 18 Monaten alle übrigen Bedingungen des Satzes 1 erfüllt sein müssen.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states: '§ 5 Abs. 4 AufenthG steht auch diesem Titel entgegen; das anwaltlich prüfen lassen.',
				when: yes('person.security_bar'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-18', note: 'vor Ablauf der 18 Monate' },
			{ kind: 'alternative', rule: 'RES-19a', note: 'Duldung' },
		],
	}),
];

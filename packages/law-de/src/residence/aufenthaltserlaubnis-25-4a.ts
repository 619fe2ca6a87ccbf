import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, practiceNotRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';
import { applyBeforeExpiry } from './apply-before-expiry.ts';

const { all, any, applies, derived, isOneOf, not, yes } = v;

/** What § 25 Abs. 4a Satz 1 and 2 ask for today; reforms that only widen refer to it. */
export const conditionSatz1 = all(
	derived('D.aufenthg'),
	derived('D.trafficking'),
	derived('D.presence'),
	yes('contact.broken'),
	yes('statement.willing'),
	not(derived('D.blocks_title')),
);

/** The reasons to stay on that § 25 Abs. 4a Satz 3 names. */
export const reasonsToStay = any(
	yes('case.humanitarian_reasons'),
	yes('case.personal_reasons'),
	yes('case.public_interest'),
);

/** What § 25 Abs. 4a Satz 3 asks for today. */
export const conditionSatz3 = all(
	isOneOf('residence.status', ['ae_25_4a_1', 'ae_25_4a_3']),
	derived('D.proc_ended'),
	reasonsToStay,
);

/** § 25 Abs. 4a AufenthG: the residence permit for people affected by trafficking. */
export const aufenthaltserlaubnis254a: readonly Rule[] = [
	v.rule({
		id: 'RES-04',
		title: {
			de: 'Aufenthaltserlaubnis für Betroffene von Menschenhandel im Strafverfahren (§ 25 Abs. 4a Satz 1)',
			en: 'Residence permit for trafficked persons during criminal proceedings',
		},
		area: 'Aufenthalt',
		holder: 'Betroffene einer Tat nach §§ 232 bis 233a StGB, für die das Aufenthaltsgesetz gilt',
		condition: conditionSatz1,
		modality: 'should',
		effect:
			'Die Ausländerbehörde soll eine Aufenthaltserlaubnis erteilen, auch wenn die Person vollziehbar ausreisepflichtig ist: für ein Jahr, danach verlängert um jeweils ein Jahr. Lebensunterhalt, geklärte Identität, Pass, Visum und Ausweisungsinteresse stehen nicht entgegen.',
		inShort: {
			easy: 'Eine Person will im Strafverfahren aussagen und hat keinen Kontakt mehr zu den Täter*innen. Das Gericht oder die Staatsanwaltschaft braucht sie als Zeug*in. Dann soll die Ausländerbehörde in der Regel ein Papier für ein Jahr geben.',
			en: 'For people willing to testify against traffickers, whose presence the prosecutor or court considers useful, a permit of one year is usually given.',
		},
		nextStep:
			'Über eine Anwält*in bei der Staatsanwaltschaft um die schriftliche Erklärung zur Anwesenheit bitten, dann den Titel schriftlich bei der Ausländerbehörde beantragen. Vorher „Wer erfährt dadurch was?“ klären.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [
			applyBeforeExpiry('RES-04', isOneOf('residence.status', ['ae_25_4a_1'])),
			monthAgainstRefusal('RES-04'),
		],
		duration: {
			states:
				'Erteilt und verlängert jeweils für diese Zeit, in begründeten Fällen für länger (§ 26 Abs. 1 Satz 4).',
			atLeast: { years: v.amount('aufenthaltserlaubnis-25-4a-satz-1.dauer') },
		},
		authority: 'Ausländerbehörde, mit Beteiligung von Staatsanwaltschaft oder Gericht (§ 72 Abs. 6 AufenthG)',
		evidence: [
			'schriftliche Erklärung, aussagen zu wollen',
			'Stellungnahme der Staatsanwaltschaft',
			'Aktenzeichen des Strafverfahrens',
			'Bericht einer Fachberatungsstelle',
			'Belege für Bedrohung',
		],
		sources: [
			aufenthG('§ 25 Abs. 4a', 'Satz 1 und 2'),
			aufenthG('§ 26 Abs. 1', 'Satz 4'),
			aufenthG('§ 5 Abs. 3', 'Satz 1', {
				note: 'Nicht erlassen sind § 5 Abs. 1 Nr. 3 (andere Interessen Deutschlands, Regelbedingung) und § 5 Abs. 4.',
			}),
			aufenthG('§ 72 Abs. 6', undefined, { note: 'Beteiligung von Staatsanwaltschaft oder Gericht.' }),
			aufenthG('§ 81', undefined, { note: 'Der Titel wird auf Antrag erteilt.' }),
			practiceNotRead(
				'KOK',
				'Meldung zur Änderung des § 25 Abs. 4a AufenthG',
				'„soll“ statt „kann“ und die Dauer von einem Jahr gelten seit 01.08.2015 (gelesen nur in einem Auszug der Meldung, nicht im Gesetzblatt).',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: '2015-08-01' },
		warnings: [
			{
				states:
					'Erfasst sind nur §§ 232 bis 233a StGB, nicht Nötigung, Lohnwucher, Zuhälterei, Sexualstraftaten oder neue Ausbeutungsformen.',
				when: not(derived('D.trafficking')),
			},
			{
				states:
					'Eine Einreisesperre soll aufgehoben werden; den Antrag darauf zusammen mit dem Titel stellen (RES-09).',
				when: yes('residence.entry_ban_active'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'Zeit zum Entscheiden, ohne Aussage' },
			{ kind: 'alternative', rule: 'RES-05', note: 'nach dem Ende des Strafverfahrens' },
			{ kind: 'alternative', rule: 'RES-10', note: 'bei ausbeuterischer Beschäftigung ohne Erlaubnis' },
			{ kind: 'alternative', rule: 'RES-16', note: 'bei Gefahr im Herkunftsland' },
			{ kind: 'alternative', rule: 'RES-18', note: 'wenn die Ausreise unmöglich ist' },
			{ kind: 'alternative', rule: 'RES-19c', note: 'Duldung als Brücke' },
			{ kind: 'exclusion', rule: 'RES-09' },
			{ kind: 'exclusion', rule: 'RES-08a' },
			{ kind: 'exclusion', rule: 'RES-08b' },
			{ kind: 'alternative', rule: 'RES-23', note: 'bei nachhaltiger Integration' },
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefallkommission' },
		],
	}),
	v.rule({
		id: 'RES-05',
		title: {
			de: 'Verlängerung nach Ende des Strafverfahrens (§ 25 Abs. 4a Satz 3)',
			en: 'Extension after the end of criminal proceedings',
		},
		area: 'Aufenthalt',
		holder: 'Inhaber*innen einer Aufenthaltserlaubnis nach § 25 Abs. 4a AufenthG',
		condition: conditionSatz3,
		modality: 'should',
		effect:
			'Die Ausländerbehörde soll die Aufenthaltserlaubnis verlängern, wenn die Gründe den weiteren Aufenthalt erfordern. Verurteilung ist keine Bedingung: Auch Freispruch und Einstellung beenden das Verfahren.',
		inShort: {
			easy: 'Das Strafverfahren ist vorbei. Gute Gründe zu bleiben sind Gefahr in der Heimat, Therapie oder Schulkinder. Dann soll die Ausländerbehörde das Papier in der Regel um zwei Jahre verlängern.',
			en: 'After the criminal case has ended, the permit is usually extended by two years where danger at home, therapy, children at school or other reasons call for it.',
		},
		nextStep:
			'Den Antrag deutlich vor Ablauf des Titels schriftlich stellen, die Gründe einzeln belegen und eine Bescheinigung über die Fortgeltung verlangen (§ 81 Abs. 5 AufenthG, nicht am Text geprüft).',
		remedy: remedyAgainstAuslaenderbehoerde,
		duration: {
			states: 'Jeweils zwei Jahre, in begründeten Fällen länger (§ 26 Abs. 1 Satz 4).',
			atLeast: { years: 2 },
		},
		deadlines: [applyBeforeExpiry('RES-05'), monthAgainstRefusal('RES-05')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Belege für Gefahr im Herkunftsland (Beschuldigte, Familie, Schulden)',
			'Unterlagen zur Therapie',
			'Schulbescheinigungen der Kinder',
			'Nachweise der Integration (Arbeit, Sprache)',
			'Bericht über die Belastung durch das Strafverfahren',
		],
		sources: [
			aufenthG('§ 25 Abs. 4a', 'Satz 3'),
			aufenthG('§ 26 Abs. 1', 'Satz 4'),
			aufenthG('§ 8 Abs. 1'),
			aufenthG('§ 10 Abs. 2', undefined, { note: 'Ein späterer Asylantrag hindert die Verlängerung nicht.' }),
			inferred(
				aufenthG('§ 25 Abs. 4a', 'Satz 3'),
				'dass Verurteilung und Freispruch erst mit Rechtskraft als Ende zählen.',
			),
			practiceNotRead(
				'KOK',
				'Hinweise zur Praxis der Verlängerung',
				'einige Behörden lassen den Titel nach einer Einstellung auslaufen (gelesen nur in einem Auszug).',
			),
		],
		confidence: 'mixed',
		contested: {
			states:
				'Nach einer Einstellung des Verfahrens lassen manche Behörden den Titel auslaufen; mit einem Streit ist zu rechnen.',
			when: all(applies('RES-05'), isOneOf('proceedings.status', ['discontinued'])),
		},
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: '2015-08-01' },
		warnings: [
			{ states: 'Der Antrag muss vor Ablauf des laufenden Titels gestellt sein (§ 81 Abs. 4 AufenthG).' },
		],
		related: [
			{ kind: 'alternative', rule: 'RES-04', note: 'solange das Strafverfahren läuft' },
			{ kind: 'alternative', rule: 'RES-17b', note: 'bei außergewöhnlicher Härte' },
			{ kind: 'alternative', rule: 'RES-16', note: 'bei Gefahr im Herkunftsland' },
			{ kind: 'alternative', rule: 'RES-12', note: 'nach fünf Jahren ein Titel ohne Ende' },
			{ kind: 'alternative', rule: 'RES-01' },
		],
	}),
];

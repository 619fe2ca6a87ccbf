import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, beschV, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, any, atLeast, derived, isOneOf, not, yes } = v;

/** Work with a title for people affected (§ 25 Abs. 4 to 4b) and work with a Duldung (§ 60a). */
export const arbeit: readonly Rule[] = [
	v.rule({
		id: 'RES-07',
		title: {
			de: 'Erlaubnis zu arbeiten mit einem Titel nach § 25 Abs. 4, 4a oder 4b',
			en: 'Permission to work with a title under section 25 (4), (4a) or (4b)',
		},
		area: 'Lohn und Arbeit',
		holder: 'Inhaber*innen einer Aufenthaltserlaubnis nach § 25 Abs. 4, 4a oder 4b AufenthG',
		condition: isOneOf('residence.status', [
			'ae_25_4a_1',
			'ae_25_4a_3',
			'ae_25_4b',
			'ae_25_4_1',
			'ae_25_4_2',
		]),
		modality: 'may',
		effect:
			'Der Titel allein erlaubt noch keine Arbeit. Die Ausländerbehörde kann Beschäftigung oder selbständige Arbeit erlauben; für eine Beschäftigung braucht sie die Bundesagentur für Arbeit nicht zu fragen.',
		inShort: {
			easy: 'Mit manchen Papieren darf man erst arbeiten, wenn die Ausländerbehörde es erlaubt. Sie kann die Arbeit erlauben. Die Arbeitsagentur fragt sie dafür nicht.',
			en: 'With these permits work has to be allowed by the immigration office first. It can allow it without asking the employment agency.',
		},
		nextStep:
			'Die Erlaubnis zusammen mit dem Titel beantragen, möglichst allgemein („Beschäftigung gestattet“), sonst mit dem Stellenangebot.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-07')],
		authority: 'Ausländerbehörde',
		evidence: ['Aufenthaltstitel', 'Stellenangebot oder Arbeitsvertrag'],
		sources: [
			aufenthG('§ 25 Abs. 4', 'Satz 3', { note: 'ebenso Abs. 4a Satz 4 und Abs. 4b Satz 4' }),
			aufenthG('§ 4a Abs. 1'),
			beschV('§ 31'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [{ kind: 'alternative', rule: 'RES-20', note: 'mit einer Duldung' }],
	}),
	v.rule({
		id: 'RES-20',
		title: { de: 'Arbeiten mit Duldung', en: 'Work with a Duldung' },
		area: 'Lohn und Arbeit',
		holder: 'Geduldete',
		condition: all(
			derived('D.tolerated'),
			not(isOneOf('residence.status', ['duldung_60b'])),
			any(atLeast('stay.lawful_or_tolerated_months', 3), isOneOf('training.type', ['qualified', 'helper'])),
			not(derived('RES-20.bar6')),
			not(yes('removal.concrete_steps')),
		),
		modality: 'should',
		effect:
			'Nach drei Monaten erlaubtem, geduldetem oder gestattetem Aufenthalt soll die Ausländerbehörde die Beschäftigung mit Zustimmung der Bundesagentur für Arbeit erlauben. Für eine anerkannte Berufsausbildung gibt es weder Wartezeit noch Zustimmung, nach vier Jahren Aufenthalt keine Zustimmung.',
		inShort: {
			easy: 'Eine Person hat eine Duldung und ist seit drei Monaten in Deutschland. Dann soll die Ausländerbehörde in der Regel Arbeit erlauben. Es gibt Ausnahmen, zum Beispiel bei manchen Herkunftsländern.',
			en: 'With a Duldung, work is usually allowed after three months. There are exceptions, for example for some countries of origin.',
		},
		nextStep:
			'Mit Stellenbeschreibung oder Ausbildungsvertrag die Erlaubnis schriftlich bei der Ausländerbehörde beantragen; eine Ausbildung geht ohne Wartezeit.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-20')],
		authority: 'Ausländerbehörde, in der Regel mit Zustimmung der Bundesagentur für Arbeit',
		evidence: ['Stellenbeschreibung oder Ausbildungsvertrag', 'Nachweis der Aufenthaltszeiten'],
		sources: [
			aufenthG('§ 60a Abs. 5b'),
			aufenthG('§ 60a Abs. 6', undefined, {
				note: 'Satz 3 schont unbegleitete Minderjährige, deren Antrag zu ihrem Wohl zurückgenommen oder nicht gestellt wurde.',
			}),
			beschV('§ 32 Abs. 1 und 2'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [
			changes.geas('das AsylG, auf dessen Liste sicherer Herkunftsstaaten diese Regel verweist,'),
		],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Konkrete Schritte zur Abschiebung zählen am Tag des Antrags: Untersuchung der Reisefähigkeit, Antrag auf Rückkehrförderung, Buchung oder Vergleichbares, Dublin-Verfahren.',
				when: all(derived('D.tolerated'), yes('removal.concrete_steps')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-07', note: 'mit einem Titel nach § 25 Abs. 4a' },
			{ kind: 'alternative', rule: 'RES-04', note: 'ein Titel im Strafverfahren' },
			{ kind: 'alternative', rule: 'RES-25', note: 'Ausbildung' },
		],
	}),
];

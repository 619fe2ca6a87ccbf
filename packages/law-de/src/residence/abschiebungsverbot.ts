import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylG, aufenthG, inferred, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal } from './against-a-refusal.ts';
import { applyBeforeExpiry } from './apply-before-expiry.ts';

const { all, any, derived, isOneOf, not, yes } = v;

const authority =
	'BAMF, wenn jemals ein Asylantrag gestellt wurde (§ 24 Abs. 2 AsylG), sonst die Ausländerbehörde nach Beteiligung des BAMF (§ 72 Abs. 2 AufenthG)';
const remedy =
	'Gegen einen Bescheid des BAMF: Klage zum Verwaltungsgericht, je nach Bescheid binnen zwei Wochen oder einer Woche, dann auch der Eilantrag (RES-40). Gegen die Ausländerbehörde: Widerspruch oder Klage, in der Regel binnen eines Monats (nicht am Text geprüft). Es gilt die Rechtsbehelfsbelehrung.';
const evidence = [
	'Drohbriefe und Nachrichten',
	'Berichte über das Herkunftsland',
	'qualifizierte ärztliche Bescheinigung (§ 60a Abs. 2c AufenthG)',
	'Bericht einer Fachberatungsstelle',
] as const;
const changed = [changes.geas('AufenthG und AsylG')];

/** § 60 Abs. 5 and 7, § 25 Abs. 3 AufenthG: danger in the country of origin. */
export const abschiebungsverbot: readonly Rule[] = [
	v.rule({
		id: 'RES-16',
		title: {
			de: 'Aufenthaltserlaubnis bei Abschiebungsverbot (§ 25 Abs. 3)',
			en: 'Residence permit where a removal ban exists',
		},
		area: 'Aufenthalt',
		holder: 'Drittstaatsangehörige, für die ein Abschiebungsverbot nach § 60 Abs. 5 oder 7 AufenthG gilt',
		condition: all(
			derived('D.third'),
			any(yes('ban.60_5'), yes('ban.60_7')),
			not(yes('ban.exit_elsewhere_reasonable')),
			not(yes('person.gross_noncooperation')),
			not(yes('person.serious_crime_exclusion')),
		),
		modality: 'should',
		effect:
			'Die Ausländerbehörde soll eine Aufenthaltserlaubnis erteilen, mindestens für ein Jahr. Lebensunterhalt, Identität, Pass und Visum stehen nicht entgegen (§ 5 Abs. 3 Satz 1), wohl aber § 5 Abs. 4.',
		inShort: {
			easy: 'In der Heimat droht der Person schwere Gefahr. Das ist amtlich festgestellt. Dann soll das Amt ein Papier geben. Beratung hilft dabei.',
			en: 'Where it has been found that serious danger waits in the country of origin, the authority should give a permit. Advice helps with it.',
		},
		nextStep:
			'Ist das Verbot schon festgestellt, den Titel schriftlich bei der Ausländerbehörde beantragen. Ist es noch nicht festgestellt, zuerst anwaltlich klären, ob ein Asylantrag gestellt wird oder der Antrag bei der Ausländerbehörde besser ist.',
		remedy,
		duration: { states: 'Mindestens ein Jahr (§ 26 Abs. 1 Satz 3).', atLeast: { years: 1 } },
		deadlines: [
			applyBeforeExpiry('RES-16', isOneOf('residence.status', ['ae_25_3'])),
			monthAgainstRefusal('RES-16'),
		],
		authority,
		evidence: [...evidence],
		sources: [
			aufenthG('§ 25 Abs. 3'),
			aufenthG('§ 60 Abs. 5 und 7'),
			aufenthG('§ 26 Abs. 1', 'Satz 3'),
			aufenthG('§ 5 Abs. 3', 'Satz 1'),
			aufenthG('§ 72 Abs. 2'),
			asylG('§ 24 Abs. 2'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Die Behörde kann einwenden, dass die Ausreise in einen anderen Staat zumutbar ist oder dass Pflichten dazu wiederholt oder grob verletzt wurden; dagegen Gründe vorbringen.',
				when: all(derived('D.third'), any(yes('ban.60_5'), yes('ban.60_7'))),
			},
			{
				states: '§ 5 Abs. 4 AufenthG steht auch diesem Titel entgegen; das anwaltlich prüfen lassen.',
				when: yes('person.security_bar'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-16a', note: 'das Verbot selbst' },
			{ kind: 'alternative', rule: 'RES-16b', note: 'das Verbot selbst' },
			{ kind: 'alternative', rule: 'RES-18', note: 'wenn die Ausreise unmöglich ist' },
			{ kind: 'exclusion', rule: 'RES-08a' },
			{ kind: 'alternative', rule: 'RES-37a', note: 'Flüchtlingsschutz' },
		],
	}),
	v.rule({
		id: 'RES-16a',
		title: {
			de: 'Abschiebungsverbot wegen der Menschenrechtskonvention (§ 60 Abs. 5)',
			en: 'Ban on removal under the European Convention on Human Rights',
		},
		area: 'Aufenthalt',
		holder: 'Drittstaatsangehörige, denen bei Rückkehr unmenschliche Behandlung droht',
		condition: all(derived('D.third'), yes('ban.60_5')),
		modality: 'must',
		effect:
			'In den Staat, in dem eine Verletzung der Europäischen Menschenrechtskonvention droht (vor allem unmenschliche oder erniedrigende Behandlung, Art. 3), darf nicht abgeschoben werden.',
		inShort: {
			easy: 'In der Heimat droht der Person unmenschliche Behandlung. In dieses Land darf Deutschland sie dann nicht bringen. Eine Behörde prüft das.',
			en: 'Nobody may be removed to a country where inhuman treatment threatens. An authority examines this in each case.',
		},
		nextStep:
			'Alle Gefahren früh und vollständig vortragen (im Asylverfahren in der Anhörung), Belege sammeln und anwaltlichen Rat holen.',
		remedy,
		authority,
		evidence: [...evidence],
		sources: [
			aufenthG('§ 60 Abs. 5'),
			notRead('directive', 'EMRK', 'Art. 3', 'Verbot unmenschlicher und erniedrigender Behandlung.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-16b', note: 'bei konkreter Gefahr für Leib, Leben oder Freiheit' },
			{ kind: 'alternative', rule: 'RES-16', note: 'der Titel dazu' },
			{ kind: 'alternative', rule: 'RES-19a', note: 'Duldung, solange es noch keinen Titel gibt' },
		],
	}),
	v.rule({
		id: 'RES-16b',
		title: {
			de: 'Abschiebungsverbot bei Gefahr für Leib, Leben oder Freiheit (§ 60 Abs. 7)',
			en: 'Ban on removal where life, limb or liberty is in danger',
		},
		area: 'Aufenthalt',
		holder: 'Drittstaatsangehörige, denen bei Rückkehr eine erhebliche konkrete Gefahr droht',
		condition: all(derived('D.third'), yes('ban.60_7')),
		modality: 'should',
		effect:
			'Von der Abschiebung soll abgesehen werden, wenn im Zielstaat eine erhebliche konkrete Gefahr für Leib, Leben oder Freiheit besteht, zum Beispiel neue Ausbeutung, Rache oder Selbsttötung. Krankheit zählt, wenn sie lebensbedrohlich oder schwerwiegend ist und sich wesentlich verschlechtern würde.',
		inShort: {
			easy: 'In der Heimat ist die Person in großer Gefahr, zum Beispiel durch Rache. Dann soll Deutschland sie nicht dorthin bringen. Eine Behörde prüft das.',
			en: 'Where serious and concrete danger to life, limb or liberty waits, such as revenge or renewed exploitation, removal should not take place. An authority examines this.',
		},
		nextStep:
			'Die eigene, konkrete Gefahr beschreiben (wer, warum, was schon geschah) und bei Krankheit eine qualifizierte ärztliche Bescheinigung besorgen.',
		remedy,
		authority,
		evidence: [...evidence],
		sources: [
			aufenthG('§ 60 Abs. 7', undefined, {
				note: 'Gefahren für eine ganze Gruppe zählen nur über eine Anordnung des Landes (Satz 6).',
			}),
			aufenthG('§ 60a Abs. 2c', undefined, { note: 'qualifizierte ärztliche Bescheinigung' }),
			inferred(aufenthG('§ 60 Abs. 7'), 'die Beispiele neue Ausbeutung, Rache und Selbsttötung.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: changed,
		valid: { from: textReadOn },
		warnings: [
			{
				states: 'Ohne qualifizierte ärztliche Bescheinigung wird eine Krankheit oft nicht berücksichtigt.',
				when: all(derived('D.third'), yes('health.against')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-16a', note: 'bei unmenschlicher Behandlung' },
			{ kind: 'alternative', rule: 'RES-16', note: 'der Titel dazu' },
			{ kind: 'alternative', rule: 'RES-19a', note: 'Duldung, etwa bei Reiseunfähigkeit' },
		],
	}),
];

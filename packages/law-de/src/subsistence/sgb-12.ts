import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import { inferred, sgbXII, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { widerspruch } from './widerspruch.ts';

const { all, derived, lessThan, not, yes } = v;

const authority = 'Sozialamt (Träger der Sozialhilfe)';
const remedy =
	'Widerspruch binnen eines Monats nach der Bekanntgabe beim Sozialamt, danach Klage; in der Not ein Eilantrag beim Sozialgericht (§ 86b SGG). Nicht am Text geprüft.';
const mirror = inferred(
	sgbXII('§ 23 Abs. 3'),
	'dass der Ausschluss dem des § 7 Abs. 1 Satz 2 SGB II gleicht und deshalb dessen Bedingungen zählen.',
);
const evidence = [
	'Aufenthaltspapier',
	'Kontoauszüge und Mietvertrag',
	'ärztliche Unterlagen',
	'Bericht einer Fachberatungsstelle',
];

/** SGB XII: social assistance, bridging with its hardship clause, help with special social difficulties. */
export const sgb12: readonly Rule[] = [
	v.rule({
		id: 'SUB-10',
		title: {
			de: 'Sozialhilfe und Grundsicherung (SGB XII)',
			en: 'Social assistance for people who cannot work',
		},
		area: 'Lebensunterhalt',
		holder: 'Personen, die nicht erwerbsfähig sind und zu wenig Geld haben',
		condition: all(
			not(derived('D.workable')),
			yes('person.needy'),
			not(derived('D.asylblg')),
			not(derived('SUB-10.excl23')),
		),
		modality: 'must',
		effect: 'Das Sozialamt deckt Lebensunterhalt, Unterkunft und Hilfe bei Krankheit (SUB-12).',
		inShort: {
			easy: 'Manche Menschen sind zu krank oder zu alt zum Arbeiten. Auch dafür gibt es ein Gesetz. Es geht um Geld zum Leben und die Miete, vom Sozialamt.',
			en: 'This is about help for people who are too ill or too old to work. It is about money to live on and rent from the social welfare office.',
		},
		nextStep: afterWhoLearnsWhat(
			'dem Sozialamt die Not anzeigen, am besten schriftlich; es genügt, dass das Amt davon weiß (§ 18 SGB XII, nicht am Text geprüft).',
		),
		remedy,
		deadlines: [widerspruch('SUB-10')],
		authority,
		evidence,
		sources: [sgbXII('§ 23'), mirror],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		// The exclusion is the one of SGB II, whose text changed.
		changedAfterReading: [changes.sgbII],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Kinder, die mit einer erwerbsfähigen Person zusammenleben, bekommen Leistungen über das SGB II (SUB-07).',
				when: lessThan('person.age', 15),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-07', note: 'wer mindestens drei Stunden am Tag arbeiten kann' },
			{ kind: 'alternative', rule: 'SUB-02', note: 'wer unter das AsylbLG fällt' },
			{ kind: 'alternative', rule: 'SUB-10b', note: 'Überbrückung und Härte, wenn der Ausschluss greift' },
			{ kind: 'exclusion', rule: 'SUB-09', note: 'der Ausschluss gilt hier ebenso' },
		],
	}),
	v.rule({
		id: 'SUB-10b',
		title: {
			de: 'Überbrückung und Härteleistungen (§ 23 Abs. 3 SGB XII)',
			en: 'Bridging and hardship benefits',
		},
		area: 'Lebensunterhalt',
		holder: 'Personen, die von SGB II und Sozialhilfe ausgeschlossen sind',
		// § 23 Abs. 1: for foreigners who really are in the country.
		condition: all(
			derived('SUB-10.excl23'),
			yes('person.in_germany'),
			yes('person.needy'),
			not(derived('D.asylblg')),
		),
		modality: 'must',
		effect:
			'Höchstens einen Monat lang und einmal in zwei Jahren gibt es Überbrückungsleistungen. Bei besonderen Umständen gibt es zur Vermeidung einer Härte mehr oder länger; Hinweise auf Menschenhandel, Krankheit und Kinder vortragen. Kosten der Rückreise können übernommen werden.',
		inShort: {
			easy: 'Hier geht es um Hilfe für kurze Zeit, meist einen Monat. In besonderer Not kann die Hilfe länger dauern, zum Beispiel nach Gewalt.',
			en: 'This is about help for a short time, mostly a month. In special hardship, for instance after violence, it can last longer.',
		},
		nextStep: afterWhoLearnsWhat(
			'beim Sozialamt ausdrücklich Härteleistungen für länger als einen Monat beantragen und die besonderen Umstände belegen. Eine Erklärung, ausreisen zu wollen, vorher anwaltlich prüfen lassen.',
		),
		remedy,
		duration: {
			states:
				'Höchstens ein Monat Überbrückung, einmal in zwei Jahren; als Härteleistung länger, solange die besonderen Umstände bestehen.',
			atMost: { months: 1 },
		},
		deadlines: [
			{
				id: 'SUB-10b.ueberbrueckung',
				states: 'Mit diesem Tag endet die Überbrückung, wenn keine Härteleistungen bewilligt sind.',
				ifMissed:
					'Danach bleiben Härteleistungen nach § 23 Abs. 3 SGB XII, ein Eilantrag beim Sozialgericht und die Hilfe eines Schutzhauses.',
				start: 'benefits.bridging_start_date',
				length: { months: 1 },
				counts: 'beginningOfDay',
				meaning: 'end',
				source: sgbXII('§ 23 Abs. 3', 'Satz 3 bis 6'),
			},
			widerspruch('SUB-10b'),
		],
		authority,
		evidence,
		sources: [
			sgbXII('§ 23 Abs. 3', 'Satz 3 bis 6'),
			sgbXII('§ 23 Abs. 3a', undefined, { note: 'Kosten der Rückreise.' }),
			mirror,
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.sgbII],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Bei Unionsbürger*innen zugleich den Weg über das SGB II offenhalten: beantragen, notfalls klagen (SUB-09).',
				when: derived('D.eu'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-07', note: 'wenn der Ausschluss nicht greift' },
			{
				kind: 'alternative',
				rule: 'SUB-10',
				note: 'wenn der Ausschluss nicht greift, ohne Erwerbsfähigkeit',
			},
			{ kind: 'alternative', rule: 'SUB-02', note: 'wer unter das AsylbLG fällt' },
			{ kind: 'alternative', rule: 'RES-01', note: 'die Bedenkfrist' },
		],
	}),
	v.rule({
		id: 'SUB-11',
		title: {
			de: 'Hilfe bei besonderen sozialen Schwierigkeiten (§§ 67, 68, 73 SGB XII)',
			en: 'Help with special social difficulties',
		},
		area: 'Unterkunft',
		holder: 'Personen, die wohnungslos, bedroht oder ohne Halt sind',
		condition: all(
			yes('social.special_difficulties'),
			not(derived('D.asylblg')),
			not(derived('SUB-10.excl23')),
		),
		modality: 'must',
		effect:
			'Es gibt Beratung, Begleitung und Hilfe beim Wohnen, auch in einer Schutzwohnung. Für diese Dienste kommt es auf Einkommen und Vermögen nicht an (§ 68 Abs. 2).',
		inShort: {
			easy: 'Hier geht es um Hilfe in einer sehr schweren Lage. Das ist ein Leben ohne Wohnung oder in Gefahr. Oft wird damit eine Schutzwohnung bezahlt.',
			en: 'This is about help for people without a home, in danger or in a very hard situation. A safe flat is often paid this way.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit der Schutzwohnung absprechen, wer beim Sozialamt Leistungen nach § 67 SGB XII beantragt, mit einer Anschrift, die nichts verrät.',
		),
		remedy,
		deadlines: [widerspruch('SUB-11')],
		authority,
		evidence: ['Bericht einer Fachberatungsstelle', 'Nachweis über Wohnungslosigkeit oder Bedrohung'],
		sources: [
			sgbXII('§ 67'),
			sgbXII('§ 68 Abs. 2'),
			inferred(sgbXII('§ 67'), 'dass daraus ein Anspruch folgt; § 73 als Auffangweg im Ermessen des Amts.'),
			mirror,
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.sgbII],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'SUB-16', note: 'Schutz bei Gewalt gegen Frauen und häuslicher Gewalt' },
			{ kind: 'alternative', rule: 'SUB-18', note: 'andere Wege zu einem sicheren Platz' },
			{ kind: 'alternative', rule: 'SUB-10b', note: 'Überbrückung und Härteleistungen' },
			{ kind: 'alternative', rule: 'SUB-02', note: 'Unterbringung nach dem AsylbLG' },
		],
	}),
];

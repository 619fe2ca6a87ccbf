import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import {
	aufenthG,
	freizuegGEU,
	notRead,
	practiceNotRead,
	sgbII,
	sgbV,
	sgbXII,
	textReadOn,
} from '../sources.ts';
import { v } from '../vocabulary.ts';
import { widerspruch } from './widerspruch.ts';

const { all, applies, derived, lessThan, not, yes } = v;

const remedy =
	'Widerspruch binnen eines Monats nach der Bekanntgabe beim Jobcenter, danach Klage; in der Not ein Eilantrag beim Sozialgericht. Nicht am Text geprüft.';

/** SGB II: basic income support and the exclusion of non-Germans from it. */
export const sgb2: readonly Rule[] = [
	v.rule({
		id: 'SUB-07',
		title: {
			de: 'Leistungen nach dem SGB II (Bürgergeld, seit 01.07.2026 Grundsicherung für Arbeitsuchende)',
			en: 'Basic income support for people able to work',
		},
		area: 'Lebensunterhalt',
		holder: 'Erwerbsfähige mit gewöhnlichem Aufenthalt in Deutschland',
		condition: all(
			derived('D.workable'),
			yes('person.needy'),
			yes('person.habitual_residence_de'),
			not(derived('D.asylblg')),
			not(applies('SUB-09')),
			derived('D.work_possible'),
		),
		modality: 'must',
		effect:
			'Das Jobcenter zahlt Lebensunterhalt und Unterkunft; die gesetzliche Krankenversicherung ist eingeschlossen. Bei Titeln nach § 25 Abs. 4a und 4b genügt, dass Arbeit erlaubt werden könnte.',
		inShort: {
			easy: 'Das Jobcenter hilft Menschen, die arbeiten können und zu wenig Geld haben. Es zahlt Geld zum Leben und die Miete. Auch die Krankenkasse gehört dazu.',
			en: 'The Jobcenter helps people who can work and have too little money. It pays for living and rent, and health insurance is part of it.',
		},
		nextStep: afterWhoLearnsWhat(
			'noch in diesem Monat beim Jobcenter den Antrag stellen, auch formlos; er wirkt ab dem Ersten des Monats (nicht am Text geprüft).',
		),
		remedy,
		deadlines: [widerspruch('SUB-07')],
		authority: 'Jobcenter',
		evidence: ['Aufenthaltstitel', 'Kontoauszüge und Mietvertrag', 'Bericht einer Fachberatungsstelle'],
		sources: [
			sgbII('§ 7 Abs. 1'),
			sgbII('§ 8 Abs. 2'),
			sgbII('§ 7 Abs. 4 bis 6', undefined, {
				note: 'Nicht abgebildet: Heim oder Haft, Altersrente, § 93 SGB XIV, die meisten Auszubildenden; Angehörige im Haushalt teilen die Leistung.',
			}),
			sgbV('§ 5 Abs. 1', 'Nr. 2a'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.sgbII],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Wer nicht drei Stunden am Tag arbeiten kann oder im Rentenalter ist: Leistungen nach dem SGB XII beim Sozialamt (SUB-10).',
				when: not(derived('D.workable')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-02', note: 'wer unter das AsylbLG fällt' },
			{ kind: 'alternative', rule: 'SUB-05', note: 'wer unter das AsylbLG fällt, nach 36 Monaten' },
			{ kind: 'alternative', rule: 'SUB-10', note: 'wer nicht erwerbsfähig ist' },
			{ kind: 'alternative', rule: 'SUB-10b', note: 'Überbrückung und Härte, wenn ein Ausschluss greift' },
			{ kind: 'alternative', rule: 'SUB-11', note: 'Hilfe bei Wohnungslosigkeit und Bedrohung' },
			{ kind: 'exclusion', rule: 'SUB-09' },
		],
	}),
	v.rule({
		id: 'SUB-09',
		title: {
			de: 'Ausschluss von Ausländer*innen im SGB II (§ 7 Abs. 1 Satz 2)',
			en: 'Exclusion of non-Germans from basic income support',
		},
		area: 'Lebensunterhalt',
		holder: 'Ausländer*innen, auch Unionsbürger*innen',
		condition: derived('SUB-09.excl'),
		modality: 'exclusion',
		effect:
			'Auf diesem Weg, über das SGB II, gibt es nach diesen Angaben keine Leistungen. Andere Wege bleiben: Leistungen nach dem AsylbLG, Überbrückung und Härteleistungen nach § 23 Abs. 3 SGB XII, ein Titel mit Zugang zum SGB II; bitte beraten lassen. Fünf Jahre nach der Anmeldung beim Meldeamt entfällt nur der Ausschluss nach Nr. 2 (kein Aufenthaltsrecht oder nur zur Arbeitssuche), nicht der nach Nr. 1 (erste drei Monate) oder Nr. 3 (AsylbLG); Zeiten mit Ausreisepflicht zählen dabei nicht (Satz 6), und nach einer Verlustfeststellung gilt die Ausnahme nicht. Familienangehörige teilen Ausschluss und Ausnahme.',
		inShort: {
			easy: 'Für Menschen ohne deutschen Pass hat das Jobcenter besondere Regeln. Sie gelten zum Beispiel in den ersten drei Monaten. Es gibt Ausnahmen und andere Wege.',
			en: 'The Jobcenter has special rules for people without a German passport, for instance in the first three months. There are exceptions and other ways.',
		},
		nextStep: afterWhoLearnsWhat(
			'Ausnahmen suchen (auch geringe Arbeit, Familie, fünf Jahre Anmeldung, günstigeres Aufenthaltsgesetz) und Überbrückung mit Härteleistungen beim Sozialamt verlangen (SUB-10b).',
		),
		remedy,
		deadlines: [
			{
				id: 'SUB-09.drei-monate',
				states: 'Mit diesem Tag enden die ersten drei Monate, für die der Ausschluss nach Satz 2 Nr. 1 gilt.',
				ifMissed: 'Der Tag verfällt nicht: Der Antrag ist auch später möglich.',
				start: 'entry.date',
				length: { months: 3 },
				counts: 'event',
				meaning: 'end',
				when: lessThan('stay.months', 3),
				source: sgbII('§ 7 Abs. 1', 'Satz 2 Nr. 1'),
			},
			widerspruch('SUB-09'),
		],
		authority: 'Jobcenter',
		evidence: [
			'Anmeldung beim Meldeamt',
			'Nachweise über (auch geringe) Arbeit',
			'Begründung, warum das Aufenthaltsgesetz günstiger ist (§ 11 Abs. 14 FreizügG/EU)',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			sgbII('§ 7 Abs. 1', 'Satz 2 bis 6'),
			freizuegGEU('§ 11 Abs. 14'),
			aufenthG('§ 87 Abs. 2', 'Nr. 2a'),
			freizuegGEU('§ 11 Abs. 7', undefined, {
				note: 'Daten von Unionsbürger*innen nur, soweit sie für die Entscheidung über den Verlust der Freizügigkeit von Bedeutung sind.',
			}),
			sgbXII('§ 23 Abs. 3', undefined, {
				note: 'Höchstens ein Monat Überbrückung in zwei Jahren, länger in besonderen Härten (SUB-10b); nur bei der ersten Prüfung gelesen.',
			}),
			notRead(
				'directive',
				'Verordnung (EU) Nr. 492/2011',
				'Art. 10',
				'Eltern von Schulkindern sind nicht ausgeschlossen; „keine Stellung“ heißt: kein materielles Freizügigkeitsrecht.',
			),
			practiceNotRead(
				'Bundesagentur für Arbeit',
				'Weisungen zum SGB II',
				'ob diese Weisungen Leistungen für Betroffene aus der EU eröffnen. Der KOK bestätigt nur, dass es untergesetzliche Regelungen gibt; der Nationale Aktionsplan gegen Menschenhandel kündigt an, § 7 SGB II zu überprüfen.',
			),
		],
		confidence: 'mixed',
		contested: {
			states:
				'Für Betroffene aus der EU ist der Ausschluss streitig, wenn das Aufenthaltsgesetz günstiger ist (§ 11 Abs. 14 FreizügG/EU): Leistungen beantragen, notfalls klagen.',
			when: all(
				applies('SUB-09'),
				derived('D.eu'),
				derived('D.indications'),
				yes('eu.aufenthg_more_favourable'),
			),
		},
		lawAsRead: textReadOn,
		changedAfterReading: [changes.sgbII],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'In den Fällen des § 7 Abs. 1 Satz 2 Nr. 2 und Satz 4 SGB II meldet das Jobcenter den Antrag der Ausländerbehörde (§ 87 Abs. 2 Nr. 2a AufenthG), bei Unionsbürger*innen nur, soweit es für eine Verlustfeststellung von Bedeutung ist (§ 11 Abs. 7 FreizügG/EU): vorher klären, was das auslöst.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'Leistungen während der Bedenkfrist (SUB-02)' },
			{ kind: 'alternative', rule: 'SUB-10b', note: 'Überbrückung und Härteleistungen' },
			{ kind: 'alternative', rule: 'RES-36a', note: 'ob doch ein Recht aus der Freizügigkeit besteht' },
			{ kind: 'alternative', rule: 'SUB-02', note: 'wer unter das AsylbLG fällt' },
			{ kind: 'alternative', rule: 'SUB-18', note: 'ein sicherer Platz zum Wohnen' },
			{ kind: 'exception', rule: 'RES-04', note: 'mit diesem Titel gilt der Ausschluss nicht' },
		],
	}),
];

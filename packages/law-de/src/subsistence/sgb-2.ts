import type { Rule } from '@schutznetz/rights';
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

const { all, applies, derived, not, yes } = v;

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
					'Wer nicht drei Stunden am Tag arbeiten kann oder im Rentenalter ist: Leistungen nach dem SGB XII beim Sozialamt (nicht Teil dieser Regeln).',
				when: not(derived('D.workable')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-02', note: 'wer unter das AsylbLG fällt' },
			{ kind: 'alternative', rule: 'SUB-05', note: 'wer unter das AsylbLG fällt, nach 36 Monaten' },
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
				note: 'Höchstens ein Monat Überbrückung in zwei Jahren, länger in besonderen Härten; nicht Teil dieser Regeln, nur bei der ersten Prüfung gelesen.',
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
			{ kind: 'exception', rule: 'RES-04', note: 'mit diesem Titel gilt der Ausschluss nicht' },
		],
	}),
];

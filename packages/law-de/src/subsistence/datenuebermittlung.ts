import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, schwarzArbG, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, derived, isOneOf, not, yes } = v;

const withoutPapers = all(derived('D.third'), isOneOf('residence.status', ['none']));

/** § 87 AufenthG: what a public body must tell the Ausländerbehörde. A rule to warn by, not a right. */
export const datenuebermittlung: readonly Rule[] = [
	v.rule({
		id: 'SUB-13',
		title: {
			de: 'Öffentliche Stellen melden der Ausländerbehörde (§ 87 AufenthG)',
			en: 'Public bodies report to the immigration authority',
		},
		area: 'Beratung',
		holder: 'öffentliche Stellen (eine Pflicht, die die Person gefährden kann)',
		condition: all(withoutPapers, yes('contact.with_public_body')),
		modality: 'duty',
		effect:
			'Öffentliche Stellen müssen der Ausländerbehörde melden, wenn sie von einem Aufenthalt ohne Titel und ohne Duldung erfahren. Ausgenommen sind Schulen und andere Bildungseinrichtungen, außerdem Ärzt*innen, Psycholog*innen, staatlich anerkannte Sozialarbeiter*innen und andere Personen nach § 203 Abs. 1 Nr. 1, 2 und 4 bis 7 StGB und die Stellen, die ihre Daten erhalten (§ 88 Abs. 2). Freie Fachberatungsstellen sind keine öffentlichen Stellen.',
		inShort: {
			easy: 'Manche Ämter müssen der Ausländerbehörde sagen, wenn jemand keine Papiere hat. Schulen, Ärzt*innen und viele Beratungsstellen müssen das nicht. Darum ist es gut, vor jedem Amt zu fragen: Wer erfährt dadurch was?',
			en: 'Some offices must tell the immigration authority about people without papers. Schools, doctors and many counselling centres need not. Before any office it is good to ask: who learns what by this?',
		},
		nextStep:
			'Vor jedem Schritt zu einer öffentlichen Stelle mit der Person klären: Wer erfährt dadurch was? Zuerst, wenn sie es will, die Bedenkfrist erreichen (RES-01); bis dahin Wege ohne Meldung nutzen: freie Beratungsstelle, Ärzt*in, Schule.',
		remedy:
			'Gegen das, was die Ausländerbehörde nach einer Meldung verfügt: Widerspruch oder Klage binnen eines Monats nach der Zustellung und in der Not ein Eilantrag beim Verwaltungsgericht. Nicht am Text geprüft.',
		authority: 'Ausländerbehörde; Meldungen kommen von Behörden, Gerichten, Polizei und Zoll',
		evidence: ['Nachweis, dass eine Angabe der Schweigepflicht unterliegt'],
		sources: [
			aufenthG('§ 87 Abs. 1', undefined, { note: 'Schulen und Bildungseinrichtungen sind ausgenommen.' }),
			aufenthG('§ 87 Abs. 2', 'Nr. 1'),
			aufenthG('§ 87 Abs. 4', undefined, {
				note: 'Strafverfolgungsbehörden melden Verfahren gegen Ausländer*innen.',
			}),
			aufenthG('§ 88 Abs. 2'),
			schwarzArbG('§ 6 Abs. 4', 'Nr. 5'),
			inferred(aufenthG('§ 87'), 'ob auch Arbeitsgerichte melden müssen.'),
		],
		confidence: 'mixed',
		contested: { states: 'Streitig ist, ob Arbeitsgerichte melden müssen.' },
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Die Beratungsstelle ist selbst eine öffentliche Stelle: Die Meldepflicht kann sie treffen, sobald sie vom Aufenthalt ohne Papiere erfährt. Vor weiteren Fragen rechtlich klären, wer im Haus unter § 203 StGB fällt und was § 88 Abs. 2 AufenthG schützt; der Person anbieten, sich an eine freie Beratungsstelle zu wenden.',
				when: all(withoutPapers, yes('centre.is_public_body')),
			},
			{
				states:
					'Die Beratungsstelle ist keine öffentliche Stelle und muss nichts melden; die Warnung gilt für jeden Schritt zu einem Amt, zu Polizei, Zoll oder Gericht.',
				when: all(withoutPapers, not(yes('centre.is_public_body'))),
			},
			{
				states:
					'Nach einer Anzeige bei der Polizei ist mit einem Verfahren wegen unerlaubten Aufenthalts (§ 95 AufenthG) gegen die Person zu rechnen, das der Ausländerbehörde gemeldet wird: vorher anwaltlich beraten lassen.',
				when: withoutPapers,
			},
			{
				states:
					'Zoll und Finanzkontrolle Schwarzarbeit melden Verstöße gegen das Aufenthaltsgesetz (LAB-02).',
				when: all(withoutPapers, yes('work.done')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'zuerst die Bedenkfrist' },
			{ kind: 'alternative', rule: 'CRIM-15a', note: 'wenn der Person selbst eine Tat vorgeworfen wird' },
			{ kind: 'exception', rule: 'SUB-04', note: 'Angaben aus dem Notfall bleiben geschützt' },
		],
	}),
];

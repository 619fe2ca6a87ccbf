import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, ecatNotRead, freizuegGEU, inferred, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, any, applies, derived, isOneOf, not, yes } = v;

/** § 59 Abs. 7 AufenthG: the time to recover and to decide (Bedenk- und Stabilisierungsfrist). */
export const bedenkfrist: readonly Rule[] = [
	v.rule({
		id: 'RES-01',
		title: { de: 'Bedenk- und Stabilisierungsfrist', en: 'Reflection and recovery period' },
		area: 'Aufenthalt',
		holder: 'Ausländer*innen, die ausreisen müssen (Unionsbürger*innen nach einer Verlustfeststellung)',
		// RES-03 is only a power of the authority: while it is not used, this duty stands.
		condition: all(derived('D.must_leave'), derived('D.indications'), yes('abh.knows_indications')),
		modality: 'must',
		effect:
			'Die Ausländerbehörde setzt eine Ausreisefrist, die lang genug ist, um über eine Aussage zu entscheiden; eine Aussage oder Mitwirkung ist keine Bedingung. Woher die Hinweise kommen, ist gleich (Polizei, Finanzkontrolle Schwarzarbeit, BAMF, Krankenhaus, Schreiben einer Fachberatungsstelle); eine Strafanzeige braucht es nicht. Innerhalb der Frist wird in der Regel nicht abgeschoben.',
		inShort: {
			easy: 'Eine Person muss ausreisen und es gibt Zeichen von Ausbeutung. Dann gibt es eine Zeit zum Erholen und Überlegen. Dafür muss niemand bei der Polizei aussagen.',
			en: 'When someone who has to leave shows signs of exploitation, there is a period to recover and think. It does not depend on a statement to the police.',
		},
		nextStep:
			'Mit Einwilligung der Person ein Schreiben der Fachberatungsstelle an die Ausländerbehörde: Hinweise nennen und eine Ausreisefrist nach § 59 Abs. 7 AufenthG mit Bescheinigung beantragen. Vorher „Wer erfährt dadurch was?“ klären.',
		remedy: remedyAgainstAuslaenderbehoerde,
		duration: {
			states:
				'Mindestens drei Monate, ohne Höchstgrenze im Text; Maß ist die Zeit, die die Entscheidung braucht. Verlängern ist möglich (§ 59 Abs. 1 Satz 4). Solange die Ausreisepflicht oder die Androhung nicht vollziehbar ist, ist die Frist unterbrochen (§ 59 Abs. 1 Satz 6). Über die Frist gibt es eine Bescheinigung (§ 59 Abs. 6).',
			atLeast: { months: 3 },
		},
		deadlines: [
			{
				id: 'RES-01.ende',
				states: 'Frühestens mit diesem Tag endet die Bedenkfrist.',
				ifMissed:
					'Danach kann die Ausreise wieder durchgesetzt werden. Vorher eine Verlängerung der Frist (§ 59 Abs. 1 Satz 4), den Titel (RES-04, RES-10) oder eine Duldung (RES-19c) beantragen; das geht auch danach noch, solange nicht abgeschoben ist.',
				start: 'reflection.start_date',
				length: { months: 3 },
				counts: 'event',
				meaning: 'earliestEnd',
				source: aufenthG('§ 59 Abs. 7', 'Satz 2', {
					note: 'Dass die Frist mit der Bekanntgabe beginnt und wie die Tage zählen (§§ 187, 188 BGB), ist nicht am Text geprüft.',
				}),
			},
			monthAgainstRefusal('RES-01'),
		],
		authority:
			'Ausländerbehörde; sie beteiligt vorher Staatsanwaltschaft oder Gericht, ersatzweise die Polizei am Aufenthaltsort (§ 72 Abs. 6 AufenthG)',
		evidence: [
			'Schreiben einer Fachberatungsstelle mit Liste der Hinweise',
			'eigene Erklärung (sie darf kurz sein)',
			'ärztliche Unterlagen',
			'Fotos und Chatnachrichten',
			'Reisebelege',
			'Angaben zum Betrieb',
		],
		sources: [
			aufenthG('§ 59 Abs. 7', 'Satz 1 und 2'),
			aufenthG('§ 59 Abs. 1', 'Satz 4', { note: 'Die Frist kann länger gesetzt oder verlängert werden.' }),
			aufenthG('§ 59 Abs. 1', 'Satz 6', { note: 'Unterbrechung der Frist.' }),
			aufenthG('§ 59 Abs. 6', undefined, { note: 'Bescheinigung über die Frist.' }),
			aufenthG('§ 72 Abs. 6'),
			aufenthG('§ 58 Abs. 1', 'Satz 1 und 2', {
				note: 'Abschiebung vor Ablauf der Frist nur bei begründetem Verdacht des Untertauchens oder erheblicher Gefahr für die öffentliche Sicherheit.',
			}),
			freizuegGEU('§ 11 Abs. 14', 'Satz 2'),
			notRead('directive', 'Richtlinie 2004/81/EG', 'Art. 6', 'Grundlage der Frist im EU-Recht.'),
			ecatNotRead('Art. 13', 'Grundlage der Frist im Völkerrecht.'),
			inferred(
				aufenthG('§ 59 Abs. 7'),
				'Geltung in dieser Fassung seit 26.11.2011, Beginn der Frist mit der Bekanntgabe, Beteiligung nach § 72 Abs. 6 als Anhörung ohne Vetorecht.',
			),
		],
		confidence: 'mixed',
		contested: {
			states:
				'Streitig ist, ob § 59 Abs. 7 AufenthG noch hilft, wenn das BAMF die Abschiebung angedroht hat und dessen Frist abgelaufen ist. Üblich ist, bei der Ausländerbehörde die Frist und eine Duldung nach § 60a Abs. 2 Satz 3 AufenthG zu beantragen.',
			when: all(applies('RES-01'), isOneOf('residence.removal_threat_source', ['bamf'])),
		},
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: '2011-11-26' },
		warnings: [
			{
				states:
					'Die Ausländerbehörde kann die Frist versagen, verkürzen oder aufheben; dagegen gibt es Rechtsschutz.',
				when: all(applies('RES-01'), applies('RES-03')),
			},
			{
				states:
					'Es braucht keine Strafanzeige. Vor einem Schreiben an die Behörde klären, wer dadurch was erfährt.',
				when: not(yes('abh.knows_indications')),
			},
		],
		related: [
			{ kind: 'exclusion', rule: 'RES-03' },
			{ kind: 'alternative', rule: 'RES-04', note: 'wenn die Person aussagen will und ein Verfahren läuft' },
			{ kind: 'alternative', rule: 'RES-10', note: 'bei ausbeuterischer Beschäftigung ohne Erlaubnis' },
			{ kind: 'alternative', rule: 'RES-19c', note: 'Duldung aus dringenden Gründen' },
			{ kind: 'alternative', rule: 'RES-16', note: 'bei Gefahr im Herkunftsland' },
			{ kind: 'alternative', rule: 'SUB-02', note: 'Leistungen während der Frist' },
			{ kind: 'alternative', rule: 'RES-36a', note: 'Unionsbürger*innen ohne Verlustfeststellung' },
		],
	}),
	v.rule({
		id: 'RES-03',
		title: {
			de: 'Absehen, Verkürzen oder Aufheben der Bedenkfrist',
			en: 'Refusal, shortening or lifting of the period',
		},
		area: 'Aufenthalt',
		holder: 'die Ausländerbehörde (Befugnis gegen die Person)',
		condition: any(
			yes('person.public_order_threat'),
			all(yes('case.indicators'), yes('contact.resumed_voluntarily'), yes('abh.informed_person')),
		),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann von der Bedenkfrist absehen, sie verkürzen oder aufheben. Sie muss es nicht.',
		inShort: {
			easy: 'Die Ausländerbehörde kann die Bedenkfrist in manchen Fällen kürzer machen oder beenden. Vorher sollte die Person ihre Gründe sagen können. Beratung ist jetzt wichtig.',
			en: 'In some cases the immigration office may shorten or end the reflection period. Reasons against this should be put forward early, with advice.',
		},
		nextStep:
			'Aufschreiben, ob und wann die Person über ihre Rechte unterrichtet wurde (RES-02a), und ob der Kontakt freiwillig war; im Anhörungsverfahren Stellung nehmen und anwaltlichen Rat holen.',
		remedy:
			'Gegen Versagen, Verkürzen oder Aufheben: Widerspruch oder Klage zum Verwaltungsgericht, in der Regel binnen eines Monats ab Zustellung, und der Eilantrag (§ 80 Abs. 5 oder § 123 VwGO). Nicht am Text geprüft; es gilt die Rechtsbehelfsbelehrung.',
		authority:
			'Ausländerbehörde; sie beteiligt vorher Staatsanwaltschaft, Gericht oder Polizei, wenn diese den Grund nicht selbst mitgeteilt haben',
		evidence: [
			'Nachweis, dass der Kontakt nicht freiwillig war (Drohung, Druck auf Angehörige)',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			aufenthG('§ 59 Abs. 7', 'Satz 3', {
				note: 'Der Kontakt zählt nur nach der Belehrung über die Rechte und nur zu Personen, die einer Tat nach § 25 Abs. 4a AufenthG beschuldigt sind.',
			}),
			aufenthG('§ 87 Abs. 5', 'Nr. 1'),
			aufenthG('§ 72 Abs. 6'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: '2011-11-26' },
		related: [
			{ kind: 'exception', rule: 'RES-01', note: 'solange die Behörde die Befugnis nicht nutzt' },
			{ kind: 'alternative', rule: 'RES-02a', note: 'ohne Unterrichtung zählt ein neuer Kontakt nicht' },
		],
	}),
];

import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, ecatNotRead, inferred, notRead, sgbVIII, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, applies, derived, isOneOf, yes } = v;

/** The stay of affected children, the children of affected people, and the parents of affected children. */
export const kinder: readonly Rule[] = [
	v.rule({
		id: 'MIN-08',
		title: {
			de: 'Eigener Aufenthaltstitel für betroffene Kinder',
			en: 'A title of their own for children affected',
		},
		area: 'Kinder und junge Menschen',
		holder: 'betroffene Kinder und Jugendliche, für die das Aufenthaltsgesetz gilt',
		condition: all(derived('D.minor'), derived('D.aufenthg'), derived('D.indications')),
		modality: 'gap',
		effect:
			'Einen eigenen Titel nach dem Wohl des Kindes gibt es heute nicht: § 25 Abs. 4a verlangt von Kindern dasselbe wie von Erwachsenen, auch die Bereitschaft auszusagen. Andere Wege: § 25 Abs. 5 (RES-18), § 25a (RES-22), § 60 Abs. 7 (RES-16b), Schutz vor Abschiebung nach § 58 Abs. 1a (RES-31b); bitte beraten lassen.',
		inShort: {
			easy: 'Für Kinder gibt es heute kein besonderes Papier nach Ausbeutung. Es gibt aber andere Wege. Eine Beratungsstelle und eine Vormund*in können helfen.',
			en: 'German law has no special residence permit for exploited children at present. Other ways exist; a guardian and a counselling centre can help to find them.',
		},
		nextStep:
			'Zuerst Schutz, Vormundschaft und Wohnen klären (MIN-01, MIN-04), dann mit der Vormund*in und einer Anwält*in die anderen Wege prüfen.',
		remedy:
			'Wird ein anderer Titel abgelehnt, gilt dessen Rechtsbehelf (Widerspruch oder Klage, in der Regel ein Monat; nicht am Text geprüft).',
		authority: 'Ausländerbehörde; die Vormund*in stellt Anträge',
		evidence: [
			'Bericht des Jugendamts zum Kindeswohl',
			'Schulbescheinigungen',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			aufenthG('§ 25 Abs. 4a', undefined, { note: 'dieselben Bedingungen wie für Erwachsene' }),
			aufenthG('§ 58 Abs. 1a'),
			ecatNotRead('Art. 14 Abs. 2', 'bei Kindern zählt das Wohl des Kindes.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-18', note: 'wenn die Ausreise unmöglich ist' },
			{ kind: 'alternative', rule: 'RES-16b', note: 'Gefahr für Leib, Leben oder Freiheit' },
			{ kind: 'alternative', rule: 'RES-04', note: 'wenn das Kind aussagen will' },
			{ kind: 'alternative', rule: 'RES-01', note: 'die Bedenkfrist gilt auch für Kinder' },
			{ kind: 'alternative', rule: 'RES-22', note: 'gut integrierte Jugendliche' },
			{ kind: 'alternative', rule: 'RES-31b', note: 'keine Abschiebung ohne Übergabe in sichere Hände' },
		],
	}),
	v.rule({
		id: 'MIN-09',
		title: {
			de: 'Kita, Schule und Bildung für Kinder von Betroffenen',
			en: 'Day care, school and education for the children of people affected',
		},
		area: 'Kinder und junge Menschen',
		holder: 'Kinder, die mit einer betroffenen Person zusammenleben',
		condition: yes('family.minor_child_household'),
		modality: 'must',
		effect:
			'Es gibt Förderung in Kita oder Tagespflege (§ 24 SGB VIII). Die Schulpflicht richtet sich nach dem Recht des Landes; Schulen und Kitas müssen der Ausländerbehörde nichts melden (§ 87 Abs. 1 AufenthG). Dazu kommen Leistungen für Bildung und Teilhabe.',
		inShort: {
			easy: 'Kinder können in Kita und Schule gehen. Kita und Schule melden der Ausländerbehörde nichts. Für Ausflüge, Essen und Schulsachen gibt es Geld.',
			en: 'Children can go to day care and school; these report nothing to the immigration office. There is support for meals, trips and school things.',
		},
		nextStep:
			'Das Kind in Kita oder Schule anmelden; vorher klären, welche Adresse dort steht und wer das Kind abholen darf. Bildung und Teilhabe bei der Stelle beantragen, die auch sonst zahlt.',
		remedy:
			'Gegen eine Ablehnung des Kitaplatzes: Widerspruch oder Klage zum Verwaltungsgericht, in der Regel binnen eines Monats, und Eilantrag (nicht am Text geprüft).',
		authority: 'Jugendamt (Kita), Schule, Jobcenter oder Sozialamt (Bildung und Teilhabe)',
		evidence: [
			'Geburtsurkunde des Kindes, wenn vorhanden',
			'Nachweis des Wohnorts, notfalls mit Schutzadresse',
		],
		sources: [
			sgbVIII('§ 24'),
			aufenthG('§ 87 Abs. 1', undefined, { note: 'Schulen und Bildungseinrichtungen sind ausgenommen.' }),
			notRead('statute', 'SGB II', '§ 28', 'Leistungen für Bildung und Teilhabe; entsprechend § 34 SGB XII.'),
			inferred(
				sgbVIII('§ 24'),
				'dass die Schulpflicht im Recht der Länder steht; Altersstufen nennt § 24 selbst.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Vor einer Anmeldung klären, ob Beschuldigte über Kita oder Schule den Wohnort erfahren könnten.',
				when: all(yes('family.minor_child_household'), derived('D.indications')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'MIN-09b', note: 'Hilfe bei der Betreuung und gemeinsames Wohnen' },
			{ kind: 'alternative', rule: 'SUB-17', note: 'Kindergeld' },
		],
	}),
	v.rule({
		id: 'MIN-09b',
		title: {
			de: 'Betreuung in Notsituationen und gemeinsame Wohnformen (§§ 19, 20 SGB VIII)',
			en: 'Care in emergencies and shared homes for parents and children',
		},
		area: 'Kinder und junge Menschen',
		holder: 'Eltern, die allein für ein Kind sorgen, und ihre Kinder',
		condition: yes('family.minor_child_household'),
		modality: 'should',
		effect:
			'Fällt der betreuende Elternteil aus (Krankheit, Vernehmung, Prozess), soll das Jugendamt bei der Betreuung des Kindes helfen. Wer allein für ein kleines Kind sorgt und Unterstützung braucht, soll gemeinsam mit dem Kind in einer geeigneten Wohnform leben können.',
		inShort: {
			easy: 'Ein Elternteil kann das Kind gerade nicht betreuen. Oder beide brauchen einen Wohnort mit Hilfe. Das Jugendamt soll dabei helfen.',
			en: 'The youth welfare office usually helps when a parent cannot look after a child for a time, or when parent and child need a supported home.',
		},
		nextStep:
			'Beim Jugendamt formlos um Hilfe bitten und den Anlass nennen; vorher „Wer erfährt dadurch was?“ mit der Mutter oder dem Vater klären.',
		remedy:
			'Gegen eine Ablehnung: Widerspruch oder Klage zum Verwaltungsgericht, in der Regel binnen eines Monats, und Eilantrag (nicht am Text geprüft).',
		authority: 'Jugendamt',
		evidence: ['Ladung, Arzttermin oder Attest', 'Angaben zur Betreuung des Kindes'],
		sources: [
			notRead(
				'statute',
				'SGB VIII',
				'§§ 19 und 20',
				'gemeinsame Wohnform für Mütter oder Väter mit kleinem Kind und Betreuung in Notsituationen; ob es „soll“ oder ein Anspruch ist, ist offen, hier steht vorsichtig „soll“.',
			),
		],
		confidence: 'unverified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'MIN-09', note: 'Kita und Schule' },
			{ kind: 'alternative', rule: 'SUB-18', note: 'Schutzunterkunft' },
		],
	}),
	v.rule({
		id: 'MIN-10',
		title: { de: 'Elternnachzug zu betroffenen Kindern', en: 'Parents joining children affected' },
		area: 'Kinder und junge Menschen',
		holder: 'minderjährige Inhaber*innen eines Titels nach § 25 Abs. 4, 4b oder 5 AufenthG',
		condition: all(derived('D.minor'), applies('RES-15')),
		modality: 'exclusion',
		effect:
			'Auf diesem Weg ziehen Eltern nicht nach. Andere Wege: ein Schutztitel des Kindes (RES-37a, RES-37b), die außergewöhnliche Härte (§ 36 Abs. 2); bitte beraten lassen. Ob die Eltern überhaupt kommen sollen, hängt vom Wohl des Kindes und ihrer Rolle bei der Tat ab.',
		inShort: {
			easy: 'Mit manchen Papieren eines Kindes können die Eltern zurzeit nicht nachkommen. Mit einem anderen Papier kann das anders sein. Eine Beratungsstelle kennt die Wege.',
			en: 'With some permits of a child the parents cannot join at present. Another permit may open this way; advice helps to find it.',
		},
		nextStep:
			'Mit Vormund*in und Jugendamt zuerst klären, ob der Kontakt zu den Eltern sicher ist; dann anwaltlich prüfen, ob ein Schutztitel erreichbar ist.',
		remedy:
			'Gegen eine Ablehnung des Visums durch die Botschaft: Klage zum Verwaltungsgericht Berlin, in der Regel binnen eines Monats (nicht am Text geprüft); es gilt die Rechtsbehelfsbelehrung.',
		authority: 'deutsche Botschaft und Ausländerbehörde',
		evidence: ['Stellungnahme des Jugendamts zum Kindeswohl', 'Belege für die Lage der Eltern'],
		sources: [
			aufenthG('§ 29 Abs. 3', 'Satz 3'),
			aufenthG('§ 36', undefined, {
				note: 'Absatz 1 gibt Eltern nur bei Schutztiteln des Kindes ein Recht, nicht bei § 25 Abs. 4a; Absatz 2: außergewöhnliche Härte.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Auch mit einem Titel des Kindes nach § 25 Abs. 4a öffnet § 36 Abs. 1 den Nachzug der Eltern nicht.',
				when: all(derived('D.minor'), isOneOf('residence.status', ['ae_25_4a_1', 'ae_25_4a_3'])),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'MIN-04', note: 'eine Vormund*in handelt für das Kind' },
			{ kind: 'exception', rule: 'RES-37a', note: 'mit einem Schutztitel des Kindes' },
		],
	}),
];

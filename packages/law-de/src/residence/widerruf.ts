import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, isOneOf, yes } = v;

/** § 52 Abs. 5 AufenthG: revocation of a title given for criminal proceedings. */
export const widerruf: readonly Rule[] = [
	v.rule({
		id: 'RES-06',
		title: {
			de: 'Widerruf eines Titels nach § 25 Abs. 4a Satz 1 oder Abs. 4b',
			en: 'Revocation of a title under section 25 (4a) sentence 1 or (4b)',
		},
		area: 'Aufenthalt',
		holder: 'die Ausländerbehörde (Befugnis gegen die Person)',
		condition: all(
			isOneOf('residence.status', ['ae_25_4a_1', 'ae_25_4b']),
			any(
				yes('statement.no_longer_willing'),
				yes('statement.probably_false_per_sa'),
				yes('residence.conditions_lapsed'),
				all(isOneOf('residence.status', ['ae_25_4a_1']), yes('contact.resumed_voluntarily')),
			),
		),
		modality: 'should',
		effect:
			'Die Ausländerbehörde soll den Titel widerrufen. Titel, die schon nach § 25 Abs. 4a Satz 3 oder Abs. 4b Satz 3 verlängert sind, nennt die Vorschrift nicht; das Ende des Strafverfahrens allein ist kein Grund.',
		inShort: {
			easy: 'Die Ausländerbehörde nimmt ein Papier in der Regel zurück, wenn sich etwas Wichtiges geändert hat. Vorher sollte die Person ihre Gründe sagen können. Beratung ist jetzt wichtig.',
			en: 'A title given for criminal proceedings is usually withdrawn when its reasons have fallen away. Reasons against it should be put forward early, with advice.',
		},
		nextStep:
			'Sofort anwaltlichen Rat holen, im Anhörungsschreiben die Frist notieren und Gründe belegen (Angst, Drohung, Krankheit, Kontakt nicht freiwillig). Andere Titel gleich mit beantragen (RES-16, RES-17b).',
		remedy:
			'Gegen den Widerruf: Widerspruch oder Klage zum Verwaltungsgericht, in der Regel binnen eines Monats ab Zustellung; ob zuerst Widerspruch nötig ist, bestimmt das Landesrecht. Eilantrag nach § 80 Abs. 5 VwGO, wenn der Widerruf sofort gelten soll. Nicht am Text geprüft; es gilt die Rechtsbehelfsbelehrung.',
		deadlines: [
			{
				id: 'RES-06.rechtsbehelf',
				states: 'Spätestens an diesem Tag müssen Widerspruch oder Klage gegen den Widerruf eingegangen sein.',
				ifMissed:
					'Der Widerruf wird unanfechtbar. Möglich bleiben Wiedereinsetzung, wenn niemand an der Versäumnis schuld ist (Antrag sehr bald, mit Gründen), und der Antrag auf einen anderen Titel. Nicht am Text geprüft.',
				start: 'residence.revocation_served_date',
				length: { months: 1 },
				counts: 'event',
				meaning: 'lastDay',
				movesToWorkingDay: true,
				source: notRead(
					'statute',
					'VwGO',
					'§§ 58, 60, 70 und 74',
					'ein Monat ab Zustellung oder Bekanntgabe; ob vorher ein Widerspruch nötig ist, bestimmt das Landesrecht.',
				),
			},
		],
		authority:
			'Ausländerbehörde; sie beteiligt vorher Staatsanwaltschaft oder Gericht (§ 72 Abs. 6 AufenthG)',
		evidence: [
			'Belege, dass ein Kontakt nicht freiwillig war',
			'ärztliche oder therapeutische Unterlagen zur Aussagefähigkeit',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			aufenthG('§ 52 Abs. 5', undefined, {
				note: 'Zur fehlenden Bereitschaft zählt auch, dass sie nie bestand; dass Angaben wahrscheinlich falsch sind, teilen Staatsanwaltschaft oder Gericht mit.',
			}),
			aufenthG('§ 72 Abs. 6'),
			aufenthG('§ 87 Abs. 5', 'Nr. 1', { note: 'Die beteiligten Stellen melden solche Gründe.' }),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Eine Einstellung des Verfahrens allein ist kein Widerrufsgrund; beruft sich die Behörde auf weggefallene Bedingungen, rechtzeitig die Verlängerung beantragen (RES-05).',
				when: all(
					isOneOf('residence.status', ['ae_25_4a_1']),
					isOneOf('proceedings.status', ['discontinued']),
				),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-05', note: 'nach dem Ende des Verfahrens verlängern' },
			{ kind: 'alternative', rule: 'RES-16', note: 'bei Gefahr im Herkunftsland' },
			{ kind: 'alternative', rule: 'RES-17b', note: 'bei außergewöhnlicher Härte' },
		],
	}),
];

import { notRead } from '../sources.ts';

/** What can be done against a refusal by the foreigners authority; no text of these periods was read. */
export const remedyAgainstAuslaenderbehoerde =
	'Gegen eine Ablehnung: Widerspruch oder Klage zum Verwaltungsgericht, in der Regel binnen eines Monats ab Zustellung; ob zuerst Widerspruch nötig ist, bestimmt das Landesrecht. Wenn es eilt, ein Eilantrag beim Verwaltungsgericht (§ 80 Abs. 5 oder § 123 VwGO). Nicht am Text geprüft; es gilt die Rechtsbehelfsbelehrung.';

/** The month against a refusal by the foreigners authority, as a deadline of the named rule. */
export const monthAgainstRefusal = (rule: string) =>
	({
		id: `${rule}.rechtsbehelf`,
		states:
			'Hat die Ausländerbehörde gerade diesen Antrag abgelehnt: Spätestens an diesem Tag müssen Widerspruch oder Klage eingegangen sein.',
		ifMissed:
			'Die Ablehnung wird unanfechtbar. Möglich bleiben Wiedereinsetzung, wenn niemand an der Versäumnis schuld ist (Antrag sehr bald, mit Gründen), und ein neuer Antrag, wenn sich etwas geändert hat. Fehlt die Rechtsbehelfsbelehrung oder ist sie falsch, kann die Frist länger sein. Nicht am Text geprüft.',
		start: 'abh.refusal_served',
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
	}) as const;

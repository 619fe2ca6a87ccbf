import { notRead } from '../sources.ts';

/** The month against a decision on benefits, as a deadline of the named rule; nobody has opened its text. */
export const widerspruch = (rule: string) =>
	({
		id: `${rule}.widerspruch`,
		states:
			'Hat das Amt abgelehnt oder gekürzt: Spätestens an diesem Tag muss der Widerspruch eingegangen sein.',
		ifMissed:
			'Danach wird der Bescheid in der Regel bindend. Ein neuer Antrag bleibt möglich; mit einer Anwält*in prüfen, ob der Bescheid noch überprüft oder die Frist wiederhergestellt werden kann. Fehlt die Rechtsbehelfsbelehrung oder ist sie falsch, kann die Frist länger sein. Nicht am Text geprüft.',
		start: 'benefits.decision_date',
		length: { months: 1 },
		counts: 'event',
		meaning: 'lastDay',
		movesToWorkingDay: true,
		source: notRead('statute', 'SGG', '§ 84', 'Widerspruch binnen eines Monats nach der Bekanntgabe.'),
	}) as const;

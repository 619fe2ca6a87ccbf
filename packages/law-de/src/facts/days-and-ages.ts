import { calendarDay, defineFacts, yesNo } from '@schutznetz/rights';

/** Days on which a period of residence or youth law begins, and the age at the time of the act. */
export const daysAndAges = defineFacts({
	'residence.revocation_served_date': calendarDay({
		ask: {
			de: 'Wann kam der Bescheid, mit dem die Ausländerbehörde den Titel widerrufen hat (Tag der Zustellung)?',
			easy: 'Die Ausländerbehörde hat ein Papier zurückgenommen. An welchem Tag kam dieser Brief an?',
			en: 'On which day was the letter delivered in which the immigration office withdrew the permit?',
		},
		noun: 'der Tag, an dem der Widerruf zugestellt wurde,',
		subject: 'Aufenthalt',
		burden: 0,
		past: true,
	}),
	'minor.care_start_date': calendarDay({
		ask: {
			de: 'Seit wann ist das Kind in Obhut des Jugendamts (erster Tag der vorläufigen Inobhutnahme)?',
			easy: 'An welchem Tag hat das Jugendamt das Kind aufgenommen?',
			en: 'On which day did the youth welfare office take the child into care?',
		},
		noun: 'der Tag, an dem die Inobhutnahme begann,',
		subject: 'Kind',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'minor.provisional_guardian_date': calendarDay({
		ask: {
			de: 'Wann hat das Familiengericht eine vorläufige Vormund*in bestellt?',
			easy: 'An welchem Tag hat das Gericht eine Person bestimmt, die vorläufig für das Kind entscheidet?',
			en: 'On which day did the family court appoint a provisional guardian?',
		},
		noun: 'der Tag, an dem eine vorläufige Vormundschaft angeordnet wurde,',
		subject: 'Kind',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'victim.under21_at_act': yesNo({
		ask: {
			de: 'War die Person bei der Tat unter 21?',
			easy: 'War die Person jünger als 21, als es passiert ist?',
			en: 'Was the person under 21 when it happened?',
		},
		states: 'die Person war bei der Tat unter 21',
		denies: 'die Person war bei der Tat mindestens 21',
		subject: 'Tat',
		burden: 1,
	}),
});

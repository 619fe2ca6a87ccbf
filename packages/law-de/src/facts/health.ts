import { defineFacts, yesNo } from '@schutznetz/rights';

/** Health: treatment, insurance, distress, first sessions of therapy. */
export const health = defineFacts({
	'health.acute_or_pain': yesNo({
		ask: {
			de: 'Braucht die Person eine Behandlung, weil sie akut krank ist oder Schmerzen hat?',
			easy: 'Sind Sie krank oder haben Sie Schmerzen und brauchen eine Ärztin oder einen Arzt?',
			en: 'Do you need treatment because of acute illness or pain?',
		},
		states: 'die Person braucht wegen akuter Krankheit oder Schmerzen Behandlung',
		denies: 'die Person braucht nicht wegen akuter Krankheit oder Schmerzen Behandlung',
		subject: 'Gesundheit',
		burden: 1,
	}),
	'health.emergency': yesNo({
		ask: {
			de: 'Ist es ein medizinischer Notfall?',
			easy: 'Ist es ein Notfall? Brauchen Sie sofort eine Ärztin oder einen Arzt?',
			en: 'Is it a medical emergency?',
		},
		states: 'die Person ist oder war ein medizinischer Notfall',
		denies: 'ein medizinischer Notfall liegt nicht vor',
		subject: 'Gesundheit',
		burden: 1,
	}),
	'health.treatment_indispensable': yesNo({
		ask: {
			de: 'Ist eine weitere Behandlung für die Gesundheit unerlässlich, zum Beispiel eine Psychotherapie?',
			easy: 'Brauchen Sie unbedingt eine längere Behandlung? Zum Beispiel Gespräche gegen Angst?',
			en: 'Is further treatment indispensable for your health, for example psychotherapy?',
		},
		states: 'eine weitere Behandlung ist für die Gesundheit der Person unerlässlich',
		denies: 'eine weitere Behandlung ist für die Gesundheit der Person nicht unerlässlich',
		subject: 'Gesundheit',
		burden: 1,
	}),
	'person.pregnant_or_newborn': yesNo({
		ask: {
			de: 'Ist die Person schwanger oder hat sie gerade entbunden?',
			easy: 'Sind Sie schwanger? Oder haben Sie gerade ein Baby bekommen?',
			en: 'Are you pregnant or have you just given birth?',
		},
		states: 'die Person ist schwanger oder hat gerade entbunden',
		denies: 'die Person ist weder schwanger noch hat sie gerade entbunden',
		subject: 'Gesundheit',
		burden: 1,
	}),
	'insurance.active': yesNo({
		ask: {
			de: 'Ist die Person krankenversichert?',
			easy: 'Haben Sie eine Krankenversicherung?',
			en: 'Do you have health insurance?',
		},
		states: 'die Person ist krankenversichert',
		denies: 'die Person ist nicht krankenversichert',
		subject: 'Gesundheit',
		burden: 0,
	}),
	'health.against': yesNo({
		ask: {
			de: 'Spricht die Gesundheit der Person gegen eine Abschiebung?',
			easy: 'Sind Sie zu krank, um aus Deutschland weggebracht zu werden?',
			en: 'Does your health stand against being removed from Germany?',
		},
		states: 'die Gesundheit der Person spricht gegen eine Abschiebung',
		denies: 'die Gesundheit der Person spricht nicht gegen eine Abschiebung',
		subject: 'Aufenthalt',
		burden: 2,
	}),
	'trauma.acute_distress': yesNo({
		ask: {
			de: 'Belastet das Erlebte die Person jetzt seelisch stark?',
			easy: 'Geht es Ihnen jetzt seelisch sehr schlecht?',
			en: 'Are you in strong mental distress now because of what happened?',
		},
		states: 'die Person ist jetzt seelisch stark belastet',
		denies: 'die Person ist jetzt seelisch nicht stark belastet',
		subject: 'Gesundheit',
		burden: 2,
	}),
	'trauma.first_session_within_12m_of_event_or_knowledge': yesNo({
		ask: {
			de: 'Ist die erste Sitzung in der Traumaambulanz binnen zwölf Monaten nach der Tat oder der Kenntnis davon möglich?',
			easy: 'Ist die Tat weniger als ein Jahr her? Dann gibt es schnelle Gespräche für die Seele.',
			en: 'Can a first session take place within twelve months of the act, or of learning about it?',
		},
		states:
			'die erste Sitzung in der Traumaambulanz liegt binnen zwölf Monaten nach der Tat oder der Kenntnis davon',
		denies:
			'die erste Sitzung in der Traumaambulanz liegt nicht binnen zwölf Monaten nach der Tat oder der Kenntnis davon',
		subject: 'Gesundheit',
		burden: 0,
	}),
	'trauma.first_session_within_12m_of_distress': yesNo({
		ask: {
			de: 'Ist die erste Sitzung in der Traumaambulanz binnen zwölf Monaten nach Beginn der Belastung möglich?',
			easy: 'Geht es Ihnen seit weniger als einem Jahr so schlecht?',
			en: 'Can a first session take place within twelve months of the distress beginning?',
		},
		states: 'die erste Sitzung in der Traumaambulanz liegt binnen zwölf Monaten nach Beginn der Belastung',
		denies:
			'die erste Sitzung in der Traumaambulanz liegt nicht binnen zwölf Monaten nach Beginn der Belastung',
		subject: 'Gesundheit',
		burden: 0,
	}),
});

import { defineFacts, yesNo } from '@schutznetz/rights';

/** Safety: contact with the accused, dangers, violence in close relationships. */
export const protection = defineFacts({
	'contact.broken': yesNo({
		ask: {
			de: 'Ist jeder Kontakt zu den Beschuldigten beendet?',
			easy: 'Haben Sie gar keinen Kontakt mehr zu den Menschen, die Ihnen das angetan haben?',
			en: 'Have you stopped all contact with the people who harmed you?',
		},
		states: 'die Person hat jeden Kontakt zu den Beschuldigten beendet',
		denies: 'es besteht noch Kontakt zu den Beschuldigten',
		subject: 'Sicherheit',
		burden: 2,
	}),
	'contact.resumed_voluntarily': yesNo({
		ask: {
			de: 'Hat die Person freiwillig wieder Kontakt zu den Beschuldigten aufgenommen?',
			easy: 'Haben Sie sich wieder bei diesen Menschen gemeldet, weil Sie es selbst wollten?',
			en: 'Did you get in touch with these people again of your own free will?',
		},
		states: 'die Person hat freiwillig wieder Kontakt zu den Beschuldigten aufgenommen',
		denies: 'die Person hat nicht freiwillig wieder Kontakt zu den Beschuldigten aufgenommen',
		subject: 'Sicherheit',
		burden: 3,
	}),
	'protection.address_risk': yesNo({
		ask: {
			de: 'Wäre die Person in Gefahr, wenn ihre Adresse bekannt wird?',
			easy: 'Sind Sie in Gefahr, wenn jemand Ihre Adresse erfährt?',
			en: 'Would you be in danger if your address became known?',
		},
		states: 'die Person wäre in Gefahr, wenn ihre Adresse bekannt wird',
		denies: 'die Person wäre nicht in Gefahr, wenn ihre Adresse bekannt wird',
		subject: 'Sicherheit',
		burden: 1,
	}),
	'protection.identity_risk_life_limb_liberty': yesNo({
		ask: {
			de: 'Wären Leben, Gesundheit oder Freiheit der Person in Gefahr, wenn ihr Name bekannt wird?',
			easy: 'Sind Sie in großer Gefahr, wenn jemand Ihren Namen erfährt?',
			en: 'Would your life, health or freedom be in danger if your name became known?',
		},
		states: 'Leben, Gesundheit oder Freiheit der Person wären in Gefahr, wenn ihr Name bekannt wird',
		denies: 'Leben, Gesundheit und Freiheit der Person wären nicht in Gefahr, wenn ihr Name bekannt wird',
		subject: 'Sicherheit',
		burden: 2,
	}),
	'protection.health_risk_in_court': yesNo({
		ask: {
			de: 'Würde eine Aussage im Gerichtssaal der Gesundheit der Person schaden?',
			easy: 'Macht es Sie krank, vor Gericht alles zu erzählen?',
			en: 'Would testifying in court harm your health?',
		},
		states: 'eine Aussage im Gerichtssaal würde der Gesundheit der Person schaden',
		denies: 'eine Aussage im Gerichtssaal würde der Gesundheit der Person nicht schaden',
		subject: 'Sicherheit',
		burden: 2,
	}),
	'protection.danger_due_to_statement': yesNo({
		ask: {
			de: 'Ist die Person in Gefahr, weil sie ausgesagt hat oder aussagen will?',
			easy: 'Sind Sie in Gefahr, weil Sie aussagen?',
			en: 'Are you in danger because you testify?',
		},
		states: 'die Person ist wegen ihrer Aussage in Gefahr',
		denies: 'die Person ist nicht wegen ihrer Aussage in Gefahr',
		subject: 'Sicherheit',
		burden: 2,
	}),
	'protection.injury_or_threat_by_known_person': yesNo({
		ask: {
			de: 'Hat jemand, den die Person kennt, sie verletzt oder bedroht?',
			easy: 'Hat jemand Sie verletzt oder bedroht, den Sie kennen?',
			en: 'Has someone you know injured or threatened you?',
		},
		states: 'jemand, den die Person kennt, hat sie verletzt oder bedroht',
		denies: 'niemand, den die Person kennt, hat sie verletzt oder bedroht',
		subject: 'Sicherheit',
		burden: 2,
	}),
	'protection.special_need': yesNo({
		ask: {
			de: 'Braucht die Person im Strafverfahren besonderen Schutz?',
			easy: 'Brauchen Sie bei der Polizei oder vor Gericht besonderen Schutz?',
			en: 'Do you need special protection in the criminal proceedings?',
		},
		states: 'die Person ist im Strafverfahren besonders schutzbedürftig',
		denies: 'die Person ist im Strafverfahren nicht besonders schutzbedürftig',
		subject: 'Sicherheit',
		burden: 1,
	}),
	'gbv.suffered': yesNo({
		ask: {
			de: 'Hat die Person Gewalt wegen ihres Geschlechts oder Gewalt zu Hause erlebt?',
			easy: 'Hat jemand zu Hause Gewalt gegen Sie benutzt? Oder wegen Ihres Geschlechts?',
			en: 'Have you suffered violence at home or because of your gender?',
		},
		states: 'die Person hat geschlechtsspezifische oder häusliche Gewalt erlebt',
		denies: 'die Person hat keine geschlechtsspezifische oder häusliche Gewalt erlebt',
		subject: 'Sicherheit',
		burden: 3,
	}),
	'gbv.threatened': yesNo({
		ask: {
			de: 'Droht der Person Gewalt wegen ihres Geschlechts oder Gewalt zu Hause?',
			easy: 'Haben Sie Angst, dass jemand zu Hause oder in der Familie Gewalt benutzt?',
			en: 'Are you threatened with violence at home or because of your gender?',
		},
		states: 'der Person droht geschlechtsspezifische oder häusliche Gewalt',
		denies: 'der Person droht keine geschlechtsspezifische oder häusliche Gewalt',
		subject: 'Sicherheit',
		burden: 2,
	}),
});

import { calendarDay, defineFacts, wholeNumber, yesNo } from '@schutznetz/rights';

/** Money to live on, and a roof. */
export const livelihood = defineFacts({
	'person.needy': yesNo({
		ask: {
			de: 'Fehlt der Person Geld zum Leben?',
			easy: 'Haben Sie zu wenig Geld zum Leben?',
			en: 'Do you lack money to live on?',
		},
		states: 'Geld und Vermögen der Person reichen nicht zum Leben',
		denies: 'Geld und Vermögen der Person reichen zum Leben',
		subject: 'Lebensunterhalt',
		burden: 0,
	}),
	'person.can_work_3h': yesNo({
		ask: {
			de: 'Könnte die Person gesundheitlich mindestens drei Stunden am Tag arbeiten?',
			easy: 'Können Sie gesundheitlich drei Stunden am Tag arbeiten?',
			en: 'Is your health good enough to work at least three hours a day?',
		},
		states: 'die Person kann gesundheitlich mindestens drei Stunden am Tag arbeiten',
		denies: 'die Person kann gesundheitlich keine drei Stunden am Tag arbeiten',
		subject: 'Lebensunterhalt',
		burden: 1,
	}),
	'person.below_pension_age': yesNo({
		ask: {
			de: 'Ist die Person unter dem Rentenalter?',
			easy: 'Sind Sie noch zu jung für die Rente?',
			en: 'Are you below pension age?',
		},
		states: 'die Person ist unter dem Rentenalter',
		denies: 'die Person hat das Rentenalter erreicht',
		subject: 'Lebensunterhalt',
		burden: 0,
	}),
	'person.livelihood_secured': yesNo({
		ask: {
			de: 'Kann die Person ohne Sozialleistungen leben?',
			easy: 'Haben Sie genug Geld, ohne dass ein Amt hilft?',
			en: 'Can you live without social benefits?',
		},
		states: 'der Lebensunterhalt der Person ist ohne Sozialleistungen gesichert',
		denies: 'der Lebensunterhalt der Person ist ohne Sozialleistungen nicht gesichert',
		subject: 'Lebensunterhalt',
		burden: 0,
	}),
	'person.pension_months': wholeNumber({
		ask: {
			de: 'Wie viele Monate Beiträge zur Rente hat die Person?',
			easy: 'Wie viele Monate haben Sie in die Rente eingezahlt?',
			en: 'For how many months have you paid into the pension system?',
		},
		noun: 'die Zeit der Rentenbeiträge',
		unit: { one: 'Monat', many: 'Monate' },
		min: 0,
		max: 900,
		subject: 'Lebensunterhalt',
		burden: 0,
	}),
	'social.special_difficulties': yesNo({
		ask: {
			de: 'Ist die Person wohnungslos, bedroht oder ohne Halt?',
			easy: 'Haben Sie keine Wohnung? Oder brauchen Sie aus anderen Gründen viel Hilfe?',
			en: 'Are you homeless, threatened, or without anything to hold on to?',
		},
		states: 'die Person lebt in besonderen sozialen Schwierigkeiten',
		denies: 'die Person lebt nicht in besonderen sozialen Schwierigkeiten',
		subject: 'Unterkunft',
		burden: 1,
	}),
	'housing.sufficient': yesNo({
		ask: {
			de: 'Hat die Person genug Wohnraum?',
			easy: 'Haben Sie genug Platz zum Wohnen?',
			en: 'Do you have enough living space?',
		},
		states: 'der Wohnraum der Person reicht aus',
		denies: 'der Wohnraum der Person reicht nicht aus',
		subject: 'Unterkunft',
		burden: 0,
	}),
	'benefits.decision_date': calendarDay({
		ask: {
			de: 'Wann kam der Bescheid über die Leistungen an (Tag der Zustellung oder Bekanntgabe)?',
			easy: 'Wann ist der Brief vom Amt gekommen?',
			en: 'On which day did the decision on the benefits arrive?',
		},
		noun: 'der Tag, an dem der Bescheid über die Leistungen bekannt gegeben wurde,',
		subject: 'Lebensunterhalt',
		burden: 0,
		past: true,
	}),
	'benefits.bridging_start_date': calendarDay({
		ask: {
			de: 'Ab wann gibt es Überbrückungsleistungen?',
			easy: 'Ab welchem Tag gibt es das Geld für die Übergangszeit?',
			en: 'From which day on are bridging benefits paid?',
		},
		noun: 'der erste Tag der Überbrückungsleistungen',
		subject: 'Lebensunterhalt',
		burden: 0,
	}),
});

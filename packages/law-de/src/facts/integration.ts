import { choice, defineFacts, wholeNumber, yesNo } from '@schutznetz/rights';

/** School, training and settling in. */
export const integration = defineFacts({
	'integration.livelihood_mainly_or_expected': yesNo({
		ask: {
			de: 'Lebt die Person überwiegend von eigener Arbeit, oder ist das zu erwarten?',
			easy: 'Leben Sie meistens von Ihrer eigenen Arbeit? Oder bald?',
			en: 'Do you mainly live on your own work, or can this be expected?',
		},
		states: 'die Person lebt überwiegend von eigener Arbeit, oder das ist zu erwarten',
		denies: 'die Person lebt nicht überwiegend von eigener Arbeit, und das ist nicht zu erwarten',
		subject: 'Aufenthalt',
		burden: 0,
	}),
	'integration.constitution_ok': yesNo({
		ask: {
			de: 'Bekennt sich die Person zur freiheitlichen demokratischen Grundordnung?',
			easy: 'Finden Sie die Regeln der Demokratie in Deutschland gut?',
			en: 'Do you stand by the free democratic order?',
		},
		states: 'die Person bekennt sich zur freiheitlichen demokratischen Grundordnung',
		denies: 'die Person bekennt sich nicht zur freiheitlichen demokratischen Grundordnung',
		subject: 'Aufenthalt',
		burden: 0,
	}),
	'integration.positive': yesNo({
		ask: {
			de: 'Ist zu erwarten, dass sich die Person in Deutschland gut einfügt?',
			easy: 'Kommen Sie in Deutschland gut zurecht? Zum Beispiel mit Schule, Arbeit und Freund*innen?',
			en: 'Are you settling in well in Germany?',
		},
		states: 'die Person fügt sich voraussichtlich gut in die Lebensverhältnisse in Deutschland ein',
		denies:
			'es ist nicht zu erwarten, dass sich die Person gut in die Lebensverhältnisse in Deutschland einfügt',
		subject: 'Aufenthalt',
		burden: 0,
	}),
	'school.years_success': wholeNumber({
		ask: {
			de: 'Wie viele Jahre besucht die Person in Deutschland mit Erfolg die Schule?',
			easy: 'Wie viele Jahre gehen Sie in Deutschland schon zur Schule?',
			en: 'For how many years have you attended school in Germany with success?',
		},
		noun: 'die Zeit erfolgreichen Schulbesuchs in Deutschland',
		unit: { one: 'Jahr', many: 'Jahre' },
		min: 0,
		max: 20,
		subject: 'Schule und Ausbildung',
		burden: 0,
	}),
	'school.degree': yesNo({
		ask: {
			de: 'Hat die Person in Deutschland einen Schul- oder Berufsabschluss?',
			easy: 'Haben Sie in Deutschland die Schule oder eine Ausbildung fertig gemacht?',
			en: 'Do you have a school or vocational qualification from Germany?',
		},
		states: 'die Person hat in Deutschland einen Schul- oder Berufsabschluss',
		denies: 'die Person hat in Deutschland keinen Schul- oder Berufsabschluss',
		subject: 'Schule und Ausbildung',
		burden: 0,
	}),
	'training.type': choice({
		ask: {
			de: 'Gibt es eine Zusage für eine Ausbildung, und für welche?',
			easy: 'Haben Sie einen Platz für eine Ausbildung? Eine Ausbildung ist Lernen für einen Beruf.',
			en: 'Do you have a training place, and which one?',
		},
		noun: 'die zugesagte Ausbildung',
		values: {
			qualified: 'eine Berufsausbildung mit staatlich anerkanntem Abschluss',
			helper: 'eine Assistenz- oder Helferausbildung',
			none: 'keine',
		},
		labels: {
			qualified: { easy: 'Ja, eine Ausbildung von zwei oder mehr Jahren', en: 'Yes, two years or more' },
			helper: { easy: 'Ja, eine kurze Ausbildung als Helfer*in', en: 'Yes, a short helper training' },
			none: { easy: 'Nein', en: 'No' },
		},
		subject: 'Schule und Ausbildung',
		burden: 0,
	}),
	'training.started_as_asylum_seeker': yesNo({
		ask: {
			de: 'Begann die Ausbildung schon im Asylverfahren?',
			easy: 'Haben Sie die Ausbildung schon angefangen, als Ihr Asylantrag noch lief?',
			en: 'Did the training start while your asylum procedure was still open?',
		},
		states: 'die Ausbildung begann schon im Asylverfahren',
		denies: 'die Ausbildung begann nicht im Asylverfahren',
		subject: 'Schule und Ausbildung',
		burden: 0,
	}),
	'training.followup_shortage_promise': yesNo({
		ask: {
			de: 'Gibt es eine Zusage für die anschließende Fachausbildung in einem Beruf, in dem Leute fehlen?',
			easy: 'Haben Sie danach einen Platz für eine längere Ausbildung? In einem Beruf, der Leute sucht?',
			en: 'Is a follow-up place promised for qualified training in a shortage occupation?',
		},
		states: 'eine anschließende Fachausbildung in einem Engpassberuf ist zugesagt',
		denies: 'eine anschließende Fachausbildung in einem Engpassberuf ist nicht zugesagt',
		subject: 'Schule und Ausbildung',
		burden: 0,
	}),
	'training.contract_ready': yesNo({
		ask: {
			de: 'Ist der Ausbildungsvertrag eingetragen oder die Eintragung beantragt?',
			easy: 'Ist Ihr Vertrag für die Ausbildung schon bei der Kammer angemeldet?',
			en: 'Is the training contract registered, or has registration been requested?',
		},
		states: 'der Ausbildungsvertrag ist eingetragen, oder die Eintragung ist beantragt',
		denies: 'der Ausbildungsvertrag ist weder eingetragen noch ist die Eintragung beantragt',
		subject: 'Schule und Ausbildung',
		burden: 0,
	}),
});

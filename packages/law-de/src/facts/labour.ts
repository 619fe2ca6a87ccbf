import { calendarDay, choice, defineFacts, wholeNumber, yesNo } from '@schutznetz/rights';

/** Work and pay. */
export const labour = defineFacts({
	'work.done': yesNo({
		ask: {
			de: 'Hat die Person in Deutschland gearbeitet, auch ohne Vertrag?',
			easy: 'Haben Sie in Deutschland gearbeitet? Auch Arbeit ohne Vertrag zählt.',
			en: 'Have you worked in Germany, even without a contract?',
		},
		states: 'die Person hat in Deutschland gearbeitet',
		denies: 'die Person hat nicht in Deutschland gearbeitet',
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.wages_unpaid': yesNo({
		ask: {
			de: 'Fehlt der Person noch Lohn für ihre Arbeit?',
			easy: 'Haben Sie für Ihre Arbeit zu wenig Geld bekommen? Oder gar keines?',
			en: 'Is pay for your work still missing?',
		},
		states: 'der Person fehlt noch Lohn für ihre Arbeit',
		denies: 'der Person fehlt kein Lohn',
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.without_permit': yesNo({
		ask: {
			de: 'Arbeitete die Person ohne Arbeitserlaubnis?',
			easy: 'Haben Sie gearbeitet, ohne dass ein Amt es erlaubt hat?',
			en: 'Did you work without a work permit?',
		},
		states: 'die Person arbeitete ohne Arbeitserlaubnis',
		denies: 'die Person arbeitete nicht ohne Arbeitserlaubnis',
		subject: 'Arbeit und Lohn',
		burden: 1,
	}),
	'work.employer_is_subcontractor': yesNo({
		ask: {
			de: 'Arbeitete die Firma im Auftrag einer anderen Firma?',
			easy: 'Hat Ihre Firma für eine andere, größere Firma gearbeitet?',
			en: 'Did your company work for another company?',
		},
		states: 'die Firma arbeitete im Auftrag einer anderen Firma',
		denies: 'die Firma arbeitete nicht im Auftrag einer anderen Firma',
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.via_contractor': yesNo({
		ask: {
			de: 'War die Person über eine andere Firma im Betrieb eingesetzt?',
			easy: 'Haben Sie in einem Betrieb gearbeitet, aber eine andere Firma hat Sie geschickt?',
			en: 'Were you sent to the workplace by another company?',
		},
		states: 'die Person war über eine andere Firma im Betrieb eingesetzt',
		denies: 'die Person war direkt beim Betrieb beschäftigt',
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.sector': choice({
		ask: {
			de: 'In welcher Branche arbeitete die Person?',
			easy: 'Was für eine Arbeit war das?',
			en: 'What kind of work was it?',
		},
		noun: 'die Branche',
		values: {
			meat: 'die Fleischwirtschaft',
			construction: 'der Bau',
			care: 'die Pflege',
			household: 'der Privathaushalt',
			agriculture: 'die Landwirtschaft',
			parcel: 'die Paketzustellung',
			cleaning: 'die Reinigung',
			hospitality: 'das Gastgewerbe',
			other: 'eine andere',
		},
		labels: {
			meat: { easy: 'Fleisch (Schlachten, Zerlegen)', en: 'Meat industry' },
			construction: { easy: 'Baustelle', en: 'Construction' },
			care: { easy: 'Pflege', en: 'Care' },
			household: { easy: 'Arbeit in einem Haushalt', en: 'Private household' },
			agriculture: { easy: 'Feld, Ernte oder Tiere', en: 'Agriculture' },
			parcel: { easy: 'Pakete ausliefern', en: 'Parcel delivery' },
			cleaning: { easy: 'Putzen', en: 'Cleaning' },
			hospitality: { easy: 'Hotel oder Restaurant', en: 'Hospitality' },
			other: { easy: 'Etwas anderes', en: 'Something else' },
		},
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.hardship_claim_from_abroad': yesNo({
		ask: {
			de: 'Wäre es für die Person besonders schwer, den Lohn vom Ausland aus einzuklagen?',
			easy: 'Wäre es sehr schwer für Sie, das Geld von einem anderen Land aus zu bekommen?',
			en: 'Would it be especially hard to claim the pay from abroad?',
		},
		states: 'es wäre eine besondere Härte, den Lohn vom Ausland aus einzuklagen',
		denies: 'es wäre keine besondere Härte, den Lohn vom Ausland aus einzuklagen',
		subject: 'Arbeit und Lohn',
		burden: 1,
	}),
	'work.legal_employed': yesNo({
		ask: {
			de: 'Arbeitet die Person angemeldet?',
			easy: 'Haben Sie eine angemeldete Arbeit? Das heißt: mit Vertrag und Versicherung.',
			en: 'Are you in registered employment?',
		},
		states: 'die Person arbeitet angemeldet',
		denies: 'die Person arbeitet nicht angemeldet',
		subject: 'Arbeit und Lohn',
		burden: 1,
	}),
	'work.hours_week': wholeNumber({
		ask: {
			de: 'Wie viele Stunden arbeitet die Person in der Woche?',
			easy: 'Wie viele Stunden arbeiten Sie in der Woche?',
			en: 'How many hours a week do you work?',
		},
		noun: 'die Arbeitszeit in der Woche',
		unit: { one: 'Stunde', many: 'Stunden' },
		min: 0,
		max: 100,
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.social_insured_months': wholeNumber({
		ask: {
			de: 'Seit wie vielen Monaten arbeitet die Person angemeldet und versichert?',
			easy: 'Seit wie vielen Monaten haben Sie eine angemeldete Arbeit?',
			en: 'For how many months have you been in registered, insured work?',
		},
		noun: 'die Zeit angemeldeter und versicherter Arbeit',
		unit: { one: 'Monat', many: 'Monate' },
		min: 0,
		max: 900,
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.livelihood_12m': yesNo({
		ask: {
			de: 'Lebt die Person seit zwölf Monaten von ihrer Arbeit?',
			easy: 'Reicht der Lohn seit einem Jahr zum Leben?',
			en: 'Have you lived on your own work for twelve months?',
		},
		states: 'die Person lebt seit zwölf Monaten von ihrer Arbeit',
		denies: 'die Person lebt nicht seit zwölf Monaten von ihrer Arbeit',
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.claim_years': calendarDay({
		ask: {
			de: 'Wann wurde der Lohn fällig, der am längsten fehlt?',
			easy: 'Welcher Lohn fehlt am längsten? Wann sollte er kommen?',
			en: 'When did the pay that is missing longest fall due?',
		},
		noun: 'der Tag, an dem der am längsten fehlende Lohn fällig wurde,',
		subject: 'Arbeit und Lohn',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'person.work_permitted_or_permittable': yesNo({
		ask: {
			de: 'Darf die Person arbeiten oder könnte die Behörde es erlauben?',
			easy: 'Dürfen Sie arbeiten? Oder könnte das Amt es erlauben?',
			en: 'Are you allowed to work, or could the authority allow it?',
		},
		states: 'die Person darf arbeiten oder die Behörde könnte es erlauben',
		denies: 'die Person darf nicht arbeiten und die Behörde könnte es auch nicht erlauben',
		subject: 'Arbeit und Lohn',
		burden: 0,
	}),
	'work.offered_in_public': yesNo({
		ask: {
			de: 'Wirft eine Behörde der Person vor, ihre Arbeit zusammen mit anderen auf der Straße angeboten zu haben?',
			easy: 'Sagt ein Amt: Die Person hat mit anderen auf der Straße auf Arbeit gewartet?',
			en: 'Does an authority say that the person offered her work in the street, in a group?',
		},
		states:
			'eine Behörde wirft der Person vor, ihre Arbeit in einer Gruppe auf der Straße angeboten zu haben',
		denies:
			'keine Behörde wirft der Person vor, ihre Arbeit in einer Gruppe auf der Straße angeboten zu haben',
		subject: 'Arbeit und Lohn',
		burden: 'never',
	}),
});

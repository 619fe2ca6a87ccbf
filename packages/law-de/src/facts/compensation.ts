import { calendarDay, defineFacts, yesNo } from '@schutznetz/rights';

/** Compensation for the acts and money of the accused. */
export const compensation = defineFacts({
	'comp.health_damage': yesNo({
		ask: {
			de: 'Hat die Tat die Gesundheit der Person geschädigt, auch die seelische?',
			easy: 'Ist Ihr Körper oder Ihre Seele krank geworden durch das, was passiert ist?',
			en: 'Has what happened harmed your health, mental health included?',
		},
		states: 'die Tat hat die körperliche oder seelische Gesundheit der Person geschädigt',
		denies: 'die Tat hat die Gesundheit der Person nicht geschädigt',
		subject: 'Entschädigung',
		burden: 2,
	}),
	'comp.physical_attack': yesNo({
		ask: {
			de: 'Gab es körperliche Gewalt gegen die Person?',
			easy: 'Hat jemand Ihrem Körper Gewalt angetan?',
			en: 'Was there physical violence against you?',
		},
		states: 'es gab körperliche Gewalt gegen die Person',
		denies: 'es gab keine körperliche Gewalt gegen die Person',
		subject: 'Entschädigung',
		burden: 3,
	}),
	'comp.psych_violence_serious': yesNo({
		ask: {
			de: 'Gab es schweren psychischen Zwang gegen die Person?',
			easy: 'Hat jemand Ihnen große Angst gemacht, damit Sie gehorchen?',
			en: 'Was there serious psychological pressure against you?',
		},
		states: 'es gab schweren psychischen Zwang gegen die Person',
		denies: 'es gab keinen schweren psychischen Zwang gegen die Person',
		subject: 'Entschädigung',
		burden: 3,
	}),
	'comp.caused_blameworthy': yesNo({
		ask: {
			de: 'Wirft die Behörde der Person vor, die Tat selbst vorwerfbar verursacht zu haben, oder hält sie Leistungen wegen ihres Verhaltens für unbillig?',
			easy: 'Sagt das Amt, dass Sie selbst schuld sind? Das stimmt oft nicht.',
			en: 'Does the authority say that you caused the act yourself, or that payment would be unfair?',
		},
		states:
			'die Person hat die Tat vorwerfbar verursacht oder Leistungen wären wegen ihres Verhaltens unbillig',
		denies:
			'die Person hat die Tat nicht vorwerfbar verursacht und Leistungen wären auch sonst nicht unbillig',
		subject: 'Entschädigung',
		burden: 'never',
	}),
	'comp.applied': yesNo({
		ask: {
			de: 'Ist der Antrag auf Soziale Entschädigung gestellt?',
			easy: 'Haben Sie schon einen Antrag auf Entschädigung gestellt? Entschädigung ist Hilfe nach einer Gewalttat.',
			en: 'Have you applied for social compensation as a person harmed by violence?',
		},
		states: 'der Antrag auf Soziale Entschädigung ist gestellt',
		denies: 'der Antrag auf Soziale Entschädigung ist noch nicht gestellt',
		subject: 'Entschädigung',
		burden: 0,
	}),
	'comp.received': yesNo({
		ask: {
			de: 'Hat die Person Entschädigung, Schmerzensgeld oder nachgezahlten Lohn bekommen?',
			easy: 'Haben Sie nach der Tat Geld bekommen? Zum Beispiel Schmerzensgeld?',
			en: 'Have you received compensation, damages for pain, or back pay?',
		},
		states: 'die Person hat Entschädigung, Schmerzensgeld oder nachgezahlten Lohn bekommen',
		denies: 'die Person hat weder Entschädigung noch Schmerzensgeld oder nachgezahlten Lohn bekommen',
		subject: 'Entschädigung',
		burden: 0,
	}),
	'comp.other_payment': yesNo({
		ask: {
			de: 'Hat die Person für den Schaden schon von anderer Seite Geld bekommen?',
			easy: 'Hat Ihnen schon jemand anderes Geld für den Schaden gegeben?',
			en: 'Has anybody else already paid for the harm?',
		},
		states: 'die Person hat für den Schaden von anderer Seite Geld bekommen',
		denies: 'die Person hat für den Schaden von anderer Seite kein Geld bekommen',
		subject: 'Entschädigung',
		burden: 0,
	}),
	'comp.civil_claim': yesNo({
		ask: {
			de: 'Hat die Person Geldansprüche gegen die Beschuldigten, zum Beispiel auf Schmerzensgeld?',
			easy: 'Müssten die Menschen, die Ihnen geschadet haben, Ihnen Geld zahlen?',
			en: 'Do those who harmed you owe you money, for example for pain and suffering?',
		},
		states: 'die Person hat Geldansprüche gegen die Beschuldigten',
		denies: 'die Person hat keine Geldansprüche gegen die Beschuldigten',
		subject: 'Entschädigung',
		burden: 1,
	}),
	'comp.claim_pending_elsewhere': yesNo({
		ask: {
			de: 'Läuft der Geldanspruch schon bei einem anderen Gericht?',
			easy: 'Entscheidet schon ein anderes Gericht über dieses Geld?',
			en: 'Is another court already dealing with this claim?',
		},
		states: 'über den Geldanspruch entscheidet schon ein anderes Gericht',
		denies: 'über den Geldanspruch entscheidet noch kein anderes Gericht',
		subject: 'Entschädigung',
		burden: 0,
	}),
	'comp.claim_from_act': yesNo({
		ask: {
			de: 'Entstand der Geldanspruch aus der Tat selbst?',
			easy: 'Geht es um Geld, das Ihnen wegen der Tat fehlt?',
			en: 'Does the claim come from the act itself?',
		},
		states: 'der Geldanspruch entstand aus der Tat',
		denies: 'der Geldanspruch entstand nicht aus der Tat',
		subject: 'Entschädigung',
		burden: 1,
	}),
	'comp.enforceable_title': yesNo({
		ask: {
			de: 'Gibt es ein Urteil oder einen anderen vollstreckbaren Titel über den Anspruch?',
			easy: 'Hat ein Gericht schon entschieden, dass Sie das Geld bekommen?',
			en: 'Is there a judgment or another enforceable title for the claim?',
		},
		states: 'über den Anspruch gibt es einen vollstreckbaren Titel',
		denies: 'über den Anspruch gibt es keinen vollstreckbaren Titel',
		subject: 'Entschädigung',
		burden: 0,
	}),
	'confiscation.final': yesNo({
		ask: {
			de: 'Hat ein Gericht Vermögen der Beschuldigten rechtskräftig eingezogen?',
			easy: 'Hat das Gericht den Menschen, die Ihnen geschadet haben, Geld weggenommen?',
			en: 'Has a court finally confiscated assets of those who harmed you?',
		},
		states: 'Vermögen der Beschuldigten ist rechtskräftig eingezogen',
		denies: 'Vermögen der Beschuldigten ist nicht rechtskräftig eingezogen',
		subject: 'Entschädigung',
		burden: 0,
	}),
	'confiscation.notice_date': calendarDay({
		ask: {
			de: 'Wann kam die Mitteilung, dass die Einziehung rechtskräftig ist?',
			easy: 'Wann kam der Brief, dass das Geld endgültig weggenommen ist?',
			en: 'When did the notice come that the confiscation is final?',
		},
		noun: 'der Tag der Mitteilung über die Einziehung',
		subject: 'Entschädigung',
		burden: 0,
		past: true,
	}),
	'confiscation.missed_without_fault': yesNo({
		ask: {
			de: 'Hat die Person die Frist von sechs Monaten ohne eigene Schuld verpasst?',
			easy: 'Konnten Sie sich nicht rechtzeitig melden, obwohl Sie wollten?',
			en: 'Did you miss the six months through no fault of your own?',
		},
		states: 'die Person hat die Frist zur Anmeldung ohne Schuld verpasst',
		denies: 'die Person hat die Frist zur Anmeldung nicht ohne Schuld verpasst',
		subject: 'Entschädigung',
		burden: 0,
	}),
});

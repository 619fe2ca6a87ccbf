import { calendarDay, defineFacts, yesNo } from '@schutznetz/rights';

/** What authorities and courts decided, and the days from which periods run: mostly days of service. */
export const decisions = defineFacts({
	'abh.refusal_served': calendarDay({
		ask: {
			de: 'Wann wurde die Ablehnung der Ausländerbehörde zugestellt (Tag auf dem gelben Umschlag oder der Übergabe)?',
			easy: 'Die Ausländer-Behörde hat Nein gesagt. An welchem Tag kam der Brief an?',
			en: 'On which day was the refusal of the foreigners authority served?',
		},
		noun: 'der Tag der Zustellung der Ablehnung',
		subject: 'Aufenthalt',
		burden: 0,
		past: true,
	}),
	'residence.granted_on': calendarDay({
		ask: {
			de: 'An welchem Tag wurde der jetzige Aufenthaltstitel erteilt?',
			easy: 'Seit welchem Tag gibt es die Aufenthaltserlaubnis?',
			en: 'On which day was the present residence title granted?',
		},
		noun: 'der Tag der Erteilung des Titels',
		subject: 'Aufenthalt',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'distribution.decided': yesNo({
		ask: {
			de: 'Ist die Person schon auf ein Bundesland verteilt?',
			easy: 'Hat eine Behörde schon entschieden, in welchem Bundesland die Person wohnt?',
			en: 'Has the person already been allocated to a federal state?',
		},
		states: 'die Person ist schon auf ein Bundesland verteilt',
		denies: 'die Person ist noch nicht auf ein Bundesland verteilt',
		subject: 'Aufenthalt',
		burden: 0,
	}),
	'removal.notice_date': calendarDay({
		ask: {
			de: 'An welchem Tag hat die Behörde die Abschiebung angekündigt?',
			easy: 'An welchem Tag kam der Brief über die Abschiebung?',
			en: 'On which day did the authority announce the removal?',
		},
		noun: 'der Tag der Ankündigung der Abschiebung',
		subject: 'Aufenthalt',
		burden: 1,
		past: true,
	}),
	'family.minor_child_25a': yesNo({
		ask: {
			de: 'Hat ein minderjähriges Kind der Person eine Aufenthaltserlaubnis für gut integrierte Jugendliche (§ 25a AufenthG)?',
			easy: 'Hat ein Kind der Person eine Aufenthaltserlaubnis nach Paragraf 25a?',
			en: 'Does a minor child of the person hold a residence permit for well-integrated young people (section 25a)?',
		},
		states: 'ein minderjähriges Kind der Person hat eine Aufenthaltserlaubnis nach § 25a AufenthG',
		denies: 'kein minderjähriges Kind der Person hat eine Aufenthaltserlaubnis nach § 25a AufenthG',
		subject: 'Familie und Kinder',
		burden: 0,
	}),
	'family.child_under_12': yesNo({
		ask: {
			de: 'Lebt die Person mit einem eigenen Kind unter zwölf Jahren?',
			easy: 'Lebt ein eigenes Kind bei der Person? Ist es jünger als 12?',
			en: 'Does the person live with a child of their own under the age of twelve?',
		},
		states: 'die Person lebt mit einem eigenen Kind unter zwölf Jahren',
		denies: 'die Person lebt mit keinem eigenen Kind unter zwölf Jahren',
		subject: 'Familie und Kinder',
		burden: 0,
	}),
	'training.broken_off': yesNo({
		ask: {
			de: 'Hatte die Person eine Ausbildungsduldung, und endete die Ausbildung vorzeitig?',
			easy: 'Gab es eine Duldung für eine Ausbildung? Und hat die Ausbildung zu früh aufgehört?',
			en: 'Did the person hold a Duldung for training, and did the training end early?',
		},
		states: 'eine Ausbildung mit Ausbildungsduldung endete vorzeitig',
		denies: 'keine Ausbildung mit Ausbildungsduldung endete vorzeitig',
		subject: 'Schule und Ausbildung',
		burden: 0,
	}),
	'training.broken_off_on': calendarDay({
		ask: {
			de: 'An welchem Tag endete die Ausbildung vorzeitig?',
			easy: 'An welchem Tag hat die Ausbildung aufgehört?',
			en: 'On which day did the training end early?',
		},
		noun: 'der Tag, an dem die Ausbildung vorzeitig endete,',
		subject: 'Schule und Ausbildung',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'eu.work_ended_on': calendarDay({
		ask: {
			de: 'Seit welchem Tag ist die Person unfreiwillig ohne Arbeit?',
			easy: 'An welchem Tag hat die Arbeit aufgehört?',
			en: 'Since which day has the person been involuntarily out of work?',
		},
		noun: 'der Beginn der unfreiwilligen Arbeitslosigkeit',
		subject: 'EU-Freizügigkeit',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'eu.loss_served': calendarDay({
		ask: {
			de: 'Wann wurde die Feststellung zugestellt, dass die Freizügigkeit verloren ist?',
			easy: 'Die Behörde schreibt: Das Recht auf Freizügigkeit ist weg. An welchem Tag kam der Brief an?',
			en: 'On which day was the decision on the loss of freedom of movement served?',
		},
		noun: 'der Tag der Zustellung der Verlustfeststellung',
		subject: 'EU-Freizügigkeit',
		burden: 0,
		past: true,
	}),
	'asylum.decision_served': calendarDay({
		ask: {
			de: 'Wann wurde der Bescheid des BAMF zugestellt (Tag auf dem gelben Umschlag)?',
			easy: 'An welchem Tag kam der Brief vom Bundesamt (BAMF) an?',
			en: 'On which day was the decision of the Federal Office (BAMF) served?',
		},
		noun: 'der Tag der Zustellung des Bescheids',
		subject: 'Asyl',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'asylum.manifestly_unfounded': yesNo({
		ask: {
			de: 'Steht im Bescheid des BAMF, dass der Asylantrag „offensichtlich unbegründet“ ist?',
			easy: 'Stehen im Brief vom Bundesamt die Wörter „offensichtlich unbegründet“?',
			en: 'Does the decision call the asylum application “manifestly unfounded” (offensichtlich unbegründet)?',
		},
		states: 'der Asylantrag ist als offensichtlich unbegründet abgelehnt',
		denies: 'der Asylantrag ist nicht als offensichtlich unbegründet abgelehnt',
		subject: 'Asyl',
		burden: 0,
	}),
	'asylum.court_dismissed': yesNo({
		ask: {
			de: 'Hat das Verwaltungsgericht die Klage im Asylverfahren abgewiesen?',
			easy: 'Hat das Gericht im Asylverfahren schon Nein gesagt?',
			en: 'Has the administrative court dismissed the action in the asylum procedure?',
		},
		states: 'das Verwaltungsgericht hat die Klage im Asylverfahren abgewiesen',
		denies: 'das Verwaltungsgericht hat keine Klage im Asylverfahren abgewiesen',
		subject: 'Asyl',
		burden: 0,
	}),
	'asylum.judgment_served': calendarDay({
		ask: {
			de: 'Wann wurde das Urteil des Verwaltungsgerichts zugestellt?',
			easy: 'An welchem Tag kam das Urteil vom Gericht an?',
			en: 'On which day was the judgment of the administrative court served?',
		},
		noun: 'der Tag der Zustellung des Urteils',
		subject: 'Asyl',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'asylum.new_elements': yesNo({
		ask: {
			de: 'Gibt es seit der Entscheidung über den Asylantrag neue Tatsachen oder neue Beweise?',
			easy: 'Ist nach dem Asylverfahren etwas Neues passiert? Oder gibt es neue Beweise?',
			en: 'Are there new facts or new evidence since the decision on the asylum application?',
		},
		states: 'es gibt neue Tatsachen oder Beweise seit der Entscheidung über den Asylantrag',
		denies: 'es gibt keine neuen Tatsachen oder Beweise seit der Entscheidung über den Asylantrag',
		subject: 'Asyl',
		burden: 1,
	}),
	'asylum.new_elements_without_fault': yesNo({
		ask: {
			de: 'Hatte die Person gute Gründe, das Neue nicht schon im früheren Asylverfahren zu sagen (Angst, Drohung, Trauma, erst später erfahren)?',
			easy: 'Gab es einen guten Grund, das nicht früher zu sagen? Zum Beispiel Angst oder eine Drohung.',
			en: 'Were there good reasons not to say this in the earlier procedure (fear, threats, trauma, learned later)?',
		},
		states: 'die Person konnte das Neue ohne eigenes Verschulden nicht früher vorbringen',
		denies: 'die Person hätte das Neue schon früher vorbringen können',
		subject: 'Asyl',
		burden: 2,
	}),
});

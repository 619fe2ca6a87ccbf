import { choice, defineFacts, yesNo } from '@schutznetz/rights';

/** What authorities reproach the person with, and what somebody made her do: asked only where she speaks of it herself. */
export const ownOffences = defineFacts({
	'person.accused': yesNo({
		ask: {
			de: 'Läuft gegen die Person selbst ein Strafverfahren?',
			easy: 'Sagt die Polizei, dass Sie selbst etwas Verbotenes getan haben?',
			en: 'Are there criminal proceedings against you?',
		},
		states: 'gegen die Person selbst läuft ein Strafverfahren',
		denies: 'gegen die Person selbst läuft kein Strafverfahren',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'person.conviction_relevant': yesNo({
		ask: {
			de: 'Gibt es eine Verurteilung der Person wegen einer vorsätzlichen Straftat, die zählt?',
			easy: 'Hat ein Gericht Sie verurteilt, weil Sie etwas mit Absicht getan haben?',
			en: 'Has a court convicted you of an intentional offence?',
		},
		states: 'die Person ist wegen einer vorsätzlichen Straftat verurteilt, die hier zählt',
		denies: 'die Person ist nicht wegen einer vorsätzlichen Straftat verurteilt, die hier zählt',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'person.serious_crime': yesNo({
		ask: {
			de: 'Wirft die Behörde der Person Straftaten von erheblichem Gewicht vor?',
			easy: 'Sagt das Amt, dass Sie etwas sehr Schweres getan haben?',
			en: 'Does the authority say that you committed serious offences?',
		},
		states: 'die Behörde hält der Person Straftaten von erheblichem Gewicht vor',
		denies: 'die Behörde hält der Person keine Straftaten von erheblichem Gewicht vor',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'person.serious_crime_exclusion': yesNo({
		ask: {
			de: 'Hält die Behörde die Person wegen schwerer Straftaten vom Schutz für ausgeschlossen?',
			easy: 'Sagt das Amt: kein Schutz für Sie, weil Sie etwas sehr Schweres getan haben?',
			en: 'Does the authority exclude you from protection because of serious crimes?',
		},
		states: 'die Behörde hält die Person wegen schwerer Straftaten für vom Schutz ausgeschlossen',
		denies: 'die Behörde sieht keinen Grund, die Person wegen schwerer Straftaten vom Schutz auszuschließen',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'person.serious_expulsion_interest': yesNo({
		ask: {
			de: 'Sieht die Behörde ein schweres Ausweisungsinteresse (§ 54 AufenthG)?',
			easy: 'Sagt das Amt, dass Sie wegen einer Straftat das Land verlassen sollen?',
			en: 'Does the authority see a serious interest in expelling you?',
		},
		states: 'die Behörde sieht ein schweres Ausweisungsinteresse',
		denies: 'die Behörde sieht kein schweres Ausweisungsinteresse',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'person.public_order_threat': yesNo({
		ask: {
			de: 'Sagt die Behörde, die Person gefährde die öffentliche Sicherheit oder andere wichtige Interessen?',
			easy: 'Sagt das Amt, dass Sie für andere gefährlich sind?',
			en: 'Does the authority say that you endanger public safety or other important interests?',
		},
		states:
			'die Behörde sieht durch die Person die öffentliche Sicherheit oder andere erhebliche Interessen gefährdet',
		denies: 'die Behörde sieht durch die Person keine erheblichen öffentlichen Interessen gefährdet',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'person.security_bar': yesNo({
		ask: {
			de: 'Sieht die Behörde eine Gefahr durch Terror oder Extremismus (§ 5 Abs. 4 AufenthG)?',
			easy: 'Sagt das Amt, dass Sie etwas mit Terror zu tun haben?',
			en: 'Does the authority see a danger of terrorism or extremism?',
		},
		states: 'die Behörde sieht einen Versagungsgrund nach § 5 Abs. 4 AufenthG (Terror oder Extremismus)',
		denies: 'ein Versagungsgrund nach § 5 Abs. 4 AufenthG (Terror oder Extremismus) steht nicht im Raum',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'person.gross_noncooperation': yesNo({
		ask: {
			de: 'Wirft die Behörde der Person vor, wiederholt oder grob gegen Mitwirkungspflichten verstoßen zu haben?',
			easy: 'Sagt das Amt, dass Sie oft nicht geholfen haben, obwohl Sie mussten?',
			en: 'Does the authority say that you repeatedly or grossly failed to cooperate?',
		},
		states: 'die Behörde hält der Person wiederholte oder grobe Verstöße gegen Mitwirkungspflichten vor',
		denies:
			'die Behörde hält der Person keine wiederholten oder groben Verstöße gegen Mitwirkungspflichten vor',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'person.expulsion_order': yesNo({
		ask: {
			de: 'Gibt es gegen die Person eine Ausweisung oder eine Abschiebungsanordnung?',
			easy: 'Steht in einem Brief vom Amt, dass Sie ausgewiesen werden?',
			en: 'Is there an expulsion order or a removal order against you?',
		},
		states: 'gegen die Person gibt es eine Ausweisung oder eine Abschiebungsanordnung',
		denies: 'gegen die Person gibt es weder eine Ausweisung noch eine Abschiebungsanordnung',
		subject: 'Aufenthalt',
		burden: 'never',
	}),
	'identity.clarified_in_time': yesNo({
		ask: {
			de: 'Ist die Identität der Person geklärt, oder hat sie rechtzeitig alles Zumutbare dafür getan?',
			easy: 'Haben Sie rechtzeitig gezeigt, wer Sie sind? Zum Beispiel mit einem Pass?',
			en: 'Did you prove your identity in time, or do all you reasonably could?',
		},
		states: 'die Identität ist rechtzeitig geklärt, oder die Person hat alles Zumutbare dafür getan',
		denies: 'die Identität ist nicht rechtzeitig geklärt',
		subject: 'Aufenthalt',
		burden: 0,
	}),
	'identity.deception': yesNo({
		ask: {
			de: 'Wirft die Behörde der Person vor, über ihre Identität getäuscht zu haben?',
			easy: 'Sagt das Amt, dass Sie einen falschen Namen oder ein falsches Land genannt haben?',
			en: 'Does the authority say that you deceived it about your identity?',
		},
		states: 'die Behörde hält der Person eine Täuschung über ihre Identität vor',
		denies: 'die Behörde hält der Person keine Täuschung über ihre Identität vor',
		subject: 'Aufenthalt',
		burden: 'never',
	}),
	'identity.no_passport_efforts': yesNo({
		ask: {
			de: 'Wirft die Behörde der Person vor, sich nicht um einen Pass zu bemühen?',
			easy: 'Sagt das Amt, dass Sie sich nicht genug um einen Pass kümmern?',
			en: 'Does the authority say that you do not try to get a passport?',
		},
		states: 'die Behörde hält der Person fehlende Bemühungen um einen Pass vor',
		denies: 'die Behörde hält der Person keine fehlenden Bemühungen um einen Pass vor',
		subject: 'Aufenthalt',
		burden: 'never',
	}),
	'coerced.offence': choice({
		ask: {
			de: 'Hat jemand die Person dazu gebracht, selbst etwas Verbotenes zu tun?',
			easy: 'Hat jemand Sie dazu gebracht, etwas Verbotenes zu tun?',
			en: 'Did someone make you do something unlawful?',
		},
		noun: 'die erzwungene Tat',
		values: {
			none: 'keine',
			misdemeanor: 'ein Vergehen',
			felony: 'ein Verbrechen',
			administrative: 'eine Ordnungswidrigkeit',
		},
		labels: {
			none: { easy: 'Nein', en: 'No' },
			misdemeanor: { easy: 'Eine Straftat', en: 'A less serious offence' },
			felony: { easy: 'Eine sehr schwere Straftat', en: 'A serious crime' },
			administrative: { easy: 'Etwas, wofür es nur ein Bußgeld gibt', en: 'A breach with only a fine' },
		},
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'coerced.connection_to_exploitation': yesNo({
		ask: {
			de: 'Hing die erzwungene Tat mit der Ausbeutung zusammen?',
			easy: 'Gehörte das zu dem, was andere Ihnen angetan haben?',
			en: 'Was this act connected with your exploitation?',
		},
		states: 'die erzwungene Tat hing mit der Ausbeutung zusammen',
		denies: 'die erzwungene Tat hing nicht mit der Ausbeutung zusammen',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'coerced.known_through_report': yesNo({
		ask: {
			de: 'Wurde die erzwungene Tat erst durch die Anzeige der Person bekannt?',
			easy: 'Weiß die Polizei davon nur, weil Sie es selbst gesagt haben?',
			en: 'Did it become known only because you reported what was done to you?',
		},
		states: 'die erzwungene Tat wurde erst durch die Anzeige der Person bekannt',
		denies: 'die erzwungene Tat war schon ohne Anzeige der Person bekannt',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'coerced.threatened_with_disclosure': yesNo({
		ask: {
			de: 'Hat jemand der Person gedroht, die erzwungene Tat zu verraten?',
			easy: 'Hat jemand gedroht, es der Polizei zu sagen?',
			en: 'Did someone threaten to give this act away?',
		},
		states: 'jemand hat der Person gedroht, die erzwungene Tat zu verraten',
		denies: 'niemand hat der Person gedroht, die erzwungene Tat zu verraten',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'coerced.gravity_requires_penalty': yesNo({
		ask: {
			de: 'Hält die Staatsanwaltschaft die erzwungene Tat für so schwer, dass sie bestraft werden muss?',
			easy: 'Sagt die Staatsanwaltschaft, dass die Sache zu schwer ist, um sie zu beenden?',
			en: 'Does the prosecutor consider the act too serious to be left unpunished?',
		},
		states: 'die erzwungene Tat ist so schwer, dass sie bestraft werden muss',
		denies: 'die erzwungene Tat ist nicht so schwer, dass sie bestraft werden muss',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
});

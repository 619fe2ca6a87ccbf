import { choice, defineFacts, yesNo } from '@schutznetz/rights';

/** Criminal proceedings against the accused: state, statement, joining them, examination. */
export const proceedings = defineFacts({
	'proceedings.status': choice({
		ask: {
			de: 'Wie steht das Strafverfahren gegen die Beschuldigten?',
			easy: 'Was machen Polizei und Gericht gerade in Ihrer Sache?',
			en: 'How far are the criminal proceedings against those who harmed you?',
		},
		noun: 'der Stand des Strafverfahrens',
		values: {
			none: 'noch kein Verfahren',
			reported: 'angezeigt',
			investigation: 'im Ermittlungsverfahren',
			charged: 'angeklagt',
			trial: 'in der Hauptverhandlung',
			convicted: 'mit rechtskräftigem Urteil verurteilt',
			acquitted: 'mit rechtskräftigem Freispruch beendet',
			discontinued: 'eingestellt',
		},
		labels: {
			none: { easy: 'Noch nichts', en: 'No proceedings' },
			reported: { easy: 'Es gibt eine Anzeige', en: 'Reported to the police' },
			investigation: { easy: 'Die Polizei ermittelt', en: 'Under investigation' },
			charged: { easy: 'Es gibt eine Anklage', en: 'Charges brought' },
			trial: { easy: 'Das Gericht verhandelt', en: 'On trial' },
			convicted: { easy: 'Das Gericht hat jemanden verurteilt', en: 'Convicted' },
			acquitted: { easy: 'Das Gericht hat jemanden freigesprochen', en: 'Acquitted' },
			discontinued: { easy: 'Das Verfahren wurde beendet', en: 'Discontinued' },
		},
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'proceedings.presence_appropriate': yesNo({
		ask: {
			de: 'Hat Staatsanwaltschaft oder Gericht erklärt, dass die Anwesenheit der Person sachgerecht ist?',
			easy: 'Haben Staatsanwaltschaft oder Gericht gesagt, dass sie Sie für das Verfahren brauchen?',
			en: 'Has the prosecutor or the court said that they need you in Germany for the proceedings?',
		},
		states:
			'Staatsanwaltschaft oder Gericht hält die Anwesenheit der Person für das Strafverfahren für sachgerecht',
		denies:
			'Staatsanwaltschaft oder Gericht hält die Anwesenheit der Person für das Strafverfahren nicht für sachgerecht',
		subject: 'Strafverfahren',
		burden: 0,
	}),
	'proceedings.examination_planned': yesNo({
		ask: {
			de: 'Ist eine Vernehmung der Person geplant?',
			easy: 'Will die Polizei oder ein Gericht Sie befragen?',
			en: 'Is an interview by the police or a court planned?',
		},
		states: 'eine Vernehmung der Person ist geplant',
		denies: 'eine Vernehmung der Person ist nicht geplant',
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'contact.with_prosecution': yesNo({
		ask: {
			de: 'Hatte die Person schon mit Polizei oder Staatsanwaltschaft zu tun?',
			easy: 'Haben Sie schon mit der Polizei oder der Staatsanwaltschaft gesprochen?',
			en: 'Have you been in contact with the police or the prosecutor?',
		},
		states: 'die Person hatte wegen der Tat Kontakt zu Polizei oder Staatsanwaltschaft',
		denies: 'die Person hatte wegen der Tat keinen Kontakt zu Polizei oder Staatsanwaltschaft',
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'report.by_victim': yesNo({
		ask: {
			de: 'Hat die Person selbst Anzeige erstattet?',
			easy: 'Haben Sie selbst der Polizei gesagt, was passiert ist?',
			en: 'Did you report it to the police yourself?',
		},
		states: 'die Person hat selbst Anzeige erstattet',
		denies: 'die Person hat nicht selbst Anzeige erstattet',
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'statement.willing': yesNo({
		ask: {
			de: 'Hat die Person erklärt, dass sie als Zeug*in aussagen will?',
			easy: 'Haben Sie gesagt, dass Sie als Zeug*in aussagen wollen? Beides ist in Ordnung.',
			en: 'Have you said that you want to testify? Either answer is fine.',
		},
		states: 'die Person hat erklärt, dass sie als Zeug*in aussagen will',
		denies: 'die Person hat sich nicht bereit erklärt, als Zeug*in auszusagen',
		subject: 'Strafverfahren',
		burden: 3,
	}),
	'statement.made': yesNo({
		ask: {
			de: 'Hat die Person schon ausgesagt?',
			easy: 'Haben Sie schon ausgesagt? Das heißt: der Polizei oder dem Gericht alles erzählt?',
			en: 'Have you already given a statement?',
		},
		states: 'die Person hat ausgesagt',
		denies: 'die Person hat noch nicht ausgesagt',
		subject: 'Strafverfahren',
		burden: 2,
	}),
	'statement.no_longer_willing': yesNo({
		ask: {
			de: 'Hat die Person erklärt, dass sie nicht oder nicht mehr aussagen will?',
			easy: 'Haben Sie gesagt, dass Sie nicht mehr aussagen wollen?',
			en: 'Have you said that you do not want to testify any more?',
		},
		states: 'die Person hat erklärt, dass sie nicht oder nicht mehr aussagen will',
		denies: 'die Person hat nicht erklärt, dass sie nicht mehr aussagen will',
		subject: 'Strafverfahren',
		burden: 2,
	}),
	'statement.probably_false_per_sa': yesNo({
		ask: {
			de: 'Hält Staatsanwaltschaft oder Gericht die Angaben der Person wahrscheinlich für falsch?',
			easy: 'Sagt die Staatsanwaltschaft oder das Gericht, dass Ihre Aussage nicht stimmt?',
			en: 'Does the prosecutor or the court say that your statement is probably untrue?',
		},
		states: 'Staatsanwaltschaft oder Gericht hält die Angaben der Person wahrscheinlich für falsch',
		denies: 'weder Staatsanwaltschaft noch Gericht hält die Angaben der Person für falsch',
		subject: 'Strafverfahren',
		burden: 'never',
	}),
	'accused.adult': yesNo({
		ask: {
			de: 'Ist die angeklagte Person volljährig?',
			easy: 'Ist die Person vor Gericht, die Ihnen das angetan hat, 18 oder älter?',
			en: 'Is the accused person 18 or older?',
		},
		states: 'die angeklagte Person ist volljährig',
		denies: 'die angeklagte Person ist minderjährig',
		subject: 'Strafverfahren',
		burden: 0,
	}),
	'witness.essential': yesNo({
		ask: {
			de: 'Hängt das Strafverfahren an der Aussage der Person?',
			easy: 'Braucht das Gericht Ihre Aussage, weil es sonst nichts beweisen kann?',
			en: 'Do the proceedings depend on your statement?',
		},
		states: 'ohne die Aussage der Person lässt sich die Tat kaum beweisen',
		denies: 'die Tat lässt sich auch ohne die Aussage der Person beweisen',
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'witness.suitable': yesNo({
		ask: {
			de: 'Hält die Polizei Zeugenschutz für die Person für geeignet?',
			easy: 'Sagt die Polizei, dass ein besonderer Schutz für Zeug*innen zu Ihnen passt?',
			en: 'Do the police think that witness protection would suit you?',
		},
		states: 'die Zeugenschutzdienststelle hält die Person für Zeugenschutz geeignet',
		denies: 'die Zeugenschutzdienststelle hält die Person für Zeugenschutz nicht geeignet',
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'nebenklage.special_reasons': yesNo({
		ask: {
			de: 'Gibt es besondere Gründe für eine Nebenklage, etwa schwere Folgen der Tat?',
			easy: 'Hat die Tat Ihr Leben besonders schwer gemacht?',
			en: 'Are there special reasons to join the proceedings, such as serious consequences for you?',
		},
		states: 'besondere Gründe, etwa schwere Folgen der Tat, sprechen für die Nebenklage',
		denies: 'besondere Gründe für die Nebenklage fehlen',
		subject: 'Strafverfahren',
		burden: 2,
	}),
	'person.cannot_protect_interests': yesNo({
		ask: {
			de: 'Braucht die Person Hilfe, um ihre Interessen im Verfahren zu vertreten (Sprache, Angst, Trauma)?',
			easy: 'Brauchen Sie Hilfe, um vor Gericht für sich zu sprechen?',
			en: 'Do you need help to stand up for yourself in the proceedings (language, fear, trauma)?',
		},
		states: 'die Person kann ihre Interessen im Verfahren nicht ausreichend selbst wahrnehmen',
		denies: 'die Person kann ihre Interessen im Verfahren ausreichend selbst wahrnehmen',
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'person.unreasonable_alone': yesNo({
		ask: {
			de: 'Wäre es für die Person zu viel, ohne anwaltliche Hilfe aufzutreten?',
			easy: 'Wäre es zu schwer für Sie, allein vor Gericht zu gehen?',
			en: 'Would it be too much for you to appear without a lawyer?',
		},
		states: 'der Person ist nicht zuzumuten, ohne anwaltliche Hilfe aufzutreten',
		denies: 'der Person ist zuzumuten, ohne anwaltliche Hilfe aufzutreten',
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'person.low_income': yesNo({
		ask: {
			de: 'Hat die Person so wenig Geld, dass sie keine Anwält*in bezahlen kann?',
			easy: 'Haben Sie zu wenig Geld für eine Anwältin oder einen Anwalt?',
			en: 'Is your income too low to pay a lawyer?',
		},
		states: 'das Einkommen der Person reicht nicht für anwaltliche Hilfe (Prozesskostenhilfe)',
		denies: 'das Einkommen der Person reicht für anwaltliche Hilfe',
		subject: 'Lebensunterhalt',
		burden: 0,
	}),
});

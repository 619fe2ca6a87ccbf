import { choice, defineFacts, yesNo } from '@schutznetz/rights';

/** Facts about criminal proceedings against the accused, statement, contact and further offences. */
export const proceedings = defineFacts({
	'proceedings.status': choice({
		ask: { de: 'Wie steht das Strafverfahren gegen die Beschuldigten?' },
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
		subject: 'Strafverfahren',
		burden: 1,
	}),
	'proceedings.presence_appropriate': yesNo({
		ask: {
			de: 'Hat Staatsanwaltschaft oder Gericht erklärt, dass die Anwesenheit der Person sachgerecht ist?',
		},
		states:
			'Staatsanwaltschaft oder Gericht hält die Anwesenheit der Person für das Strafverfahren für sachgerecht',
		denies:
			'Staatsanwaltschaft oder Gericht hält die Anwesenheit der Person für das Strafverfahren nicht für sachgerecht',
		subject: 'Strafverfahren',
		burden: 0,
	}),
	'statement.willing': yesNo({
		ask: { de: 'Hat die Person erklärt, dass sie als Zeug*in aussagen will?' },
		states: 'die Person hat erklärt, dass sie als Zeug*in aussagen will',
		denies: 'die Person hat sich nicht bereit erklärt, als Zeug*in auszusagen',
		subject: 'Strafverfahren',
		burden: 3,
	}),
	'statement.made': yesNo({
		ask: { de: 'Hat die Person schon ausgesagt?' },
		states: 'die Person hat ausgesagt',
		denies: 'die Person hat noch nicht ausgesagt',
		subject: 'Strafverfahren',
		burden: 2,
	}),
	'contact.broken': yesNo({
		ask: { de: 'Ist jeder Kontakt zu den Beschuldigten beendet?' },
		states: 'die Person hat jeden Kontakt zu den Beschuldigten beendet',
		denies: 'es besteht noch Kontakt zu den Beschuldigten',
		subject: 'Kontakt',
		burden: 2,
	}),
	'contact.resumed_voluntarily': yesNo({
		ask: { de: 'Hat die Person freiwillig wieder Kontakt zu den Beschuldigten aufgenommen?' },
		states: 'die Person hat freiwillig wieder Kontakt zu den Beschuldigten aufgenommen',
		denies: 'die Person hat nicht freiwillig wieder Kontakt zu den Beschuldigten aufgenommen',
		subject: 'Kontakt',
		burden: 3,
	}),
	'accused.adult': yesNo({
		ask: { de: 'Ist die angeklagte Person volljährig?' },
		states: 'die angeklagte Person ist volljährig',
		denies: 'die angeklagte Person ist minderjährig',
		subject: 'Strafverfahren',
		burden: 0,
	}),
	'nebenklage.special_reasons': yesNo({
		ask: { de: 'Gibt es besondere Gründe für eine Nebenklage, etwa schwere Folgen der Tat?' },
		states: 'besondere Gründe, etwa schwere Folgen der Tat, sprechen für die Nebenklage',
		denies: 'besondere Gründe für die Nebenklage fehlen',
		subject: 'Strafverfahren',
		burden: 2,
	}),
	'case.offence_sexual': yesNo({
		ask: { de: 'Gab es eine Sexualstraftat (§§ 174–182, 184i–184k StGB, auch Zuhälterei)?' },
		states: 'es gab eine Sexualstraftat (§§ 174–182, 184i–184k StGB)',
		denies: 'es gab keine Sexualstraftat (§§ 174–182, 184i–184k StGB)',
		subject: 'Tat',
		burden: 3,
	}),
	'case.offence_177_felony_or_serious': yesNo({
		ask: {
			de: 'War es eine Vergewaltigung oder ein sexueller Übergriff mit Gewalt oder Drohung (§ 177 StGB)?',
		},
		states: 'es war ein sexueller Übergriff als Verbrechen oder im besonders schweren Fall (§ 177 StGB)',
		denies: 'es war kein sexueller Übergriff als Verbrechen oder im besonders schweren Fall (§ 177 StGB)',
		subject: 'Tat',
		burden: 'never',
	}),
	'case.offence_240': yesNo({
		ask: { de: 'Wurde die Person mit Gewalt oder Drohung zu etwas gezwungen (Nötigung, § 240 StGB)?' },
		states: 'es gab eine Nötigung (§ 240 StGB)',
		denies: 'es gab keine Nötigung (§ 240 StGB)',
		subject: 'Tat',
		burden: 2,
	}),
	'case.offence_240_4': yesNo({
		ask: { de: 'War es eine besonders schwere Nötigung (§ 240 Abs. 4 StGB)?' },
		states: 'es gab eine besonders schwere Nötigung (§ 240 Abs. 4 StGB)',
		denies: 'es gab keine besonders schwere Nötigung (§ 240 Abs. 4 StGB)',
		subject: 'Tat',
		burden: 3,
	}),
	'case.offence_253': yesNo({
		ask: { de: 'Wurde die Person erpresst (§ 253 StGB)?' },
		states: 'es gab eine Erpressung (§ 253 StGB)',
		denies: 'es gab keine Erpressung (§ 253 StGB)',
		subject: 'Tat',
		burden: 2,
	}),
	'case.offence_291': yesNo({
		ask: { de: 'Gab es Wucher, zum Beispiel Lohnwucher oder Mietwucher (§ 291 StGB)?' },
		states: 'es gab Wucher, etwa Lohnwucher (§ 291 StGB)',
		denies: 'es gab keinen Wucher (§ 291 StGB)',
		subject: 'Arbeit und Ausbildung',
		burden: 1,
	}),
	'case.offence_bodily': yesNo({
		ask: { de: 'Wurde die Person körperlich verletzt oder misshandelt?' },
		states: 'es gab eine Körperverletzung (§§ 223–226a StGB)',
		denies: 'es gab keine Körperverletzung (§§ 223–226a StGB)',
		subject: 'Tat',
		burden: 3,
	}),
	'case.offence_other': yesNo({
		ask: { de: 'Gab es eine andere Straftat gegen die Person?' },
		states: 'es gab eine andere Straftat gegen die Person',
		denies: 'es gab keine andere Straftat gegen die Person',
		subject: 'Tat',
		burden: 2,
	}),
	'case.offence_397a_5_other': yesNo({
		ask: {
			de: 'Gab es Entführung, Geiselnahme, Zwangsheirat, schwere Nachstellung, Aussetzung oder schwere Körperverletzung?',
		},
		states:
			'es gab Entführung, Geiselnahme, Zwangsheirat, schwere Nachstellung, Aussetzung oder schwere Körperverletzung (§ 397a Abs. 1 Nr. 5 StPO)',
		denies:
			'es gab weder Entführung noch Geiselnahme, Zwangsheirat, schwere Nachstellung, Aussetzung oder schwere Körperverletzung (§ 397a Abs. 1 Nr. 5 StPO)',
		subject: 'Tat',
		burden: 3,
	}),
	'case.offence_395_other': yesNo({
		ask: {
			de: 'Gab es einen Tötungsversuch, Kinderhandel, Nachstellung oder Einsperren von mehr als einer Woche?',
		},
		states:
			'es gab einen Tötungsversuch, Kinderhandel, Nachstellung oder Einsperren von mehr als einer Woche (§ 395 Abs. 1 StPO)',
		denies:
			'es gab weder Tötungsversuch noch Kinderhandel, Nachstellung oder Einsperren von mehr als einer Woche (§ 395 Abs. 1 StPO)',
		subject: 'Tat',
		burden: 3,
	}),
	'case.offence_397a_3_felony': yesNo({
		ask: {
			de: 'Gab es ein anderes schweres Verbrechen (zum Beispiel Raub, Geiselnahme, langes Einsperren)?',
		},
		states: 'es gab ein anderes schweres Verbrechen (§ 397a Abs. 1 Nr. 3 StPO)',
		denies: 'es gab kein anderes schweres Verbrechen (§ 397a Abs. 1 Nr. 3 StPO)',
		subject: 'Tat',
		burden: 3,
	}),
	'case.serious_harm': yesNo({
		ask: { de: 'Ist die Person durch dieses Verbrechen körperlich oder seelisch schwer geschädigt?' },
		states: 'die Person ist durch dieses Verbrechen körperlich oder seelisch schwer geschädigt',
		denies: 'die Person ist durch dieses Verbrechen nicht schwer geschädigt',
		subject: 'Tat',
		burden: 3,
	}),
});

/** Changes of acts after 2026-04-29 whose text was not opened, one sentence each. */
export const changes = {
	/** AsylbLG §§ 1, 1a, 11; AsylG; AufenthG. */
	geas: (what: string) =>
		({
			on: '2026-06-12',
			states: `Das GEAS-Anpassungsgesetz vom 23.04.2026 (BGBl. 2026 I Nr. 111) hat ${what} geändert; der neue Text ist hier nicht geprüft.`,
		}) as const,
	/** The act as a whole: which paragraphs of the AufenthG changed is not known here, so every rule on it says so. */
	geasAufenthG: {
		on: '2026-06-12',
		states:
			'Das GEAS-Anpassungsgesetz vom 23.04.2026 (BGBl. 2026 I Nr. 111) hat in Artikel 2 das AufenthG geändert; ob auch diese Vorschrift, ist hier nicht geprüft.',
	},
	/** Which of the two days counts was not checked, so the earlier one warns. */
	qualificationRegulation: {
		on: '2026-06-12',
		states:
			'Seit Sommer 2026 gilt die Verordnung (EU) 2024/1347 über die Anerkennung als schutzberechtigt; ob seit dem 12.06. oder dem 01.07.2026 und was sie ändert, ist hier nicht geprüft.',
	},
	sgbII: {
		on: '2026-07-01',
		states:
			'Das Gesetz vom 16.04.2026 (BGBl. 2026 I Nr. 107) hat das SGB II geändert und umbenannt (Grundsicherung für Arbeitsuchende); der neue Text ist hier nicht geprüft.',
	},
	/** The amounts alone: conditions, procedure and periods of the SGB XIV are not known to have changed. */
	sgbXIV83: {
		on: '2026-07-01',
		states:
			'Die Beträge des § 83 SGB XIV werden jedes Jahr zum 1. Juli angepasst; die Anpassung zum 01.07.2026 ist hier nicht geprüft.',
	},
	directive20241712: {
		on: '2026-07-15',
		states:
			'Am 15.07.2026 endete die Frist, die Richtlinie (EU) 2024/1712 umzusetzen; ein Entwurf ändert §§ 180 bis 182, 232 bis 233a StGB. Ob er verkündet ist, ist hier nicht geprüft.',
	},
} as const;

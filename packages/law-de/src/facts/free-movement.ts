import { choice, defineFacts, wholeNumber, yesNo } from '@schutznetz/rights';

/** Freedom of movement of Union citizens. */
export const freeMovement = defineFacts({
	'eu.status': choice({
		ask: {
			de: 'Arbeitet die Person, sucht sie Arbeit oder hat sie ein anderes Recht aus der EU-Freizügigkeit?',
			easy: 'Arbeiten Sie? Suchen Sie Arbeit? Oder sind Sie mit der Familie hier?',
			en: 'Do you work, look for work, or have another right under EU freedom of movement?',
		},
		noun: 'die Stellung in der EU-Freizügigkeit',
		values: {
			worker: 'die einer beschäftigten Person',
			self_employed: 'die einer selbständigen Person',
			retained_worker: 'die einer unfreiwillig arbeitslosen Person mit fortbestehendem Recht',
			family_of_worker: 'die einer*eines Familienangehörigen einer arbeitenden Person',
			permanent: 'die eines Daueraufenthaltsrechts',
			school_child_parent: 'die eines Elternteils eines Schulkinds',
			jobseeker: 'die einer Person, die nur Arbeit sucht',
			none: 'keine mit eigenem Aufenthaltsrecht',
		},
		labels: {
			worker: { easy: 'Ich habe eine Arbeit', en: 'Employed' },
			self_employed: { easy: 'Ich bin selbständig', en: 'Self-employed' },
			retained_worker: { easy: 'Ich hatte Arbeit und habe sie verloren', en: 'Lost my job, right continues' },
			family_of_worker: { easy: 'Meine Familie arbeitet hier', en: 'Family member of a worker' },
			permanent: { easy: 'Ich bin schon länger als 5 Jahre hier', en: 'Permanent right of residence' },
			school_child_parent: { easy: 'Mein Kind geht hier zur Schule', en: 'Parent of a school child' },
			jobseeker: { easy: 'Ich suche Arbeit', en: 'Looking for work' },
			none: { easy: 'Nichts davon', en: 'None of these' },
		},
		subject: 'EU-Freizügigkeit',
		burden: 1,
	}),
	'eu.loss_determined': yesNo({
		ask: {
			de: 'Hat die Behörde festgestellt, dass die Freizügigkeit verloren ist?',
			easy: 'Hat ein Amt geschrieben, dass Sie als EU-Bürger*in nicht mehr hier leben dürfen?',
			en: 'Has the authority decided that you lost your freedom of movement?',
		},
		states: 'die Behörde hat den Verlust der Freizügigkeit festgestellt',
		denies: 'die Behörde hat den Verlust der Freizügigkeit nicht festgestellt',
		subject: 'EU-Freizügigkeit',
		burden: 1,
	}),
	'eu.aufenthg_more_favourable': yesNo({
		ask: {
			de: 'Hätte die Person nach dem Aufenthaltsgesetz mehr Rechte als durch die Freizügigkeit?',
			easy: 'Gibt Ihnen das deutsche Gesetz für Menschen von außerhalb der EU mehr Rechte?',
			en: 'Would the German Residence Act give you more rights than EU freedom of movement?',
		},
		states: 'das Aufenthaltsgesetz stellt die Person besser als die Freizügigkeit',
		denies: 'das Aufenthaltsgesetz stellt die Person nicht besser als die Freizügigkeit',
		subject: 'EU-Freizügigkeit',
		burden: 0,
	}),
	'eu.registered_years': wholeNumber({
		ask: {
			de: 'Seit wie vielen Jahren ist die Person beim Meldeamt gemeldet (auch Drittstaatsangehörige)?',
			easy: 'Seit wie vielen Jahren ist Ihre Adresse beim Amt gemeldet?',
			en: 'For how many years have you been registered at an address?',
		},
		noun: 'die Zeit seit der Anmeldung beim Meldeamt',
		unit: { one: 'Jahr', many: 'Jahre' },
		min: 0,
		max: 120,
		subject: 'EU-Freizügigkeit',
		burden: 0,
	}),
});

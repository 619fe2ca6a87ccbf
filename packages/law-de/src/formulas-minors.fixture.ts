/** Children and young adults, as the legal draft wrote them; where it gives words alone, in its notation. */
export const formulasMinors: { readonly [name: string]: string } = {
	'MIN-01':
		'D.minor & (minor.asks_for_care | (minor.urgent_danger & (!minor.custodian_objects | minor.court_too_late)) | (minor.unaccompanied & person.nationality != de & !minor.custodian_in_germany))',
	'MIN-02': 'D.minor & minor.unaccompanied & person.nationality != de & minor.just_arrived',
	'MIN-03': 'age.disputed',
	'MIN-04': 'D.minor & minor.no_parent_authority',
	'MIN-05': 'D.minor & minor.weighty_indications',
	'MIN-06a':
		'person.age >= 18 & D.under21 & young.needs_support & (person.nationality = de | stay.lawful_or_tolerated)',
	'MIN-06b':
		'person.age >= 21 & D.under27 & young.help_before_21 & young.justified_case & (person.nationality = de | stay.lawful_or_tolerated)',
	'MIN-07': 'victim.under21_at_act & D.indications',
	'MIN-08': 'D.minor & D.aufenthg & D.indications',
	'MIN-09': 'family.minor_child_household',
	'MIN-09b': 'family.minor_child_household',
	'MIN-10': 'D.minor & RES-15',
};

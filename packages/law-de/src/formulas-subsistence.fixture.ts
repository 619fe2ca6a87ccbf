/** The conditions of the later rules on subsistence, as the draft wrote them; see formulas.fixture.ts. */
export const formulasSubsistence: { readonly [name: string]: string } = {
	'SUB-03a': 'D.asylblg & (health.acute_or_pain | person.pregnant_or_newborn)',
	'SUB-03b': 'D.asylblg & health.treatment_indispensable',
	'SUB-04': 'health.emergency & !insurance.active',
	'SUB-08': 'comp.received',
	'SUB-10': '!D.workable & person.needy & !D.asylblg & !SUB-10.excl23',
	'SUB-10.excl23': 'SUB-09.excl',
	// The draft says in words who gets it: the excluded persons.
	'SUB-10b': 'SUB-10.excl23 & person.in_germany & person.needy & !D.asylblg',
	'SUB-11': 'social.special_difficulties & !D.asylblg & !SUB-10.excl23',
	// The draft says in words on what the insurance or the treatment hangs.
	'SUB-12': 'SUB-07 | SUB-10 | D.asylblg',
	'SUB-13': 'D.third & residence.status = none & contact.with_public_body',
	// The draft names the last value alone, which includes women by its wording; whoever is stated as female counts too.
	'SUB-16': 'person.gender in {f, f_or_child_witness} & (gbv.suffered | gbv.threatened)',
	'SUB-16b': 'person.gender in {f, f_or_child_witness} & (gbv.suffered | gbv.threatened)',
	'SUB-17':
		'residence.status in {ae_25_4a_1, ae_25_4a_3, ae_25_4b, ae_25_3, ae_25_5, ae_23a} & (work.legal_employed | stay.lawful_or_tolerated_months >= 15)',
	'SUB-17b': 'residence.status in {ae_25_4a_1, ae_25_4a_3, ae_25_4b}',
	// A gap: to whom a nationwide right would matter.
	'SUB-18': 'D.indications',
};

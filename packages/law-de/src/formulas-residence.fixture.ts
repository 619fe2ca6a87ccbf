/** Titles, toleration and family, as the legal draft wrote them; parts a) and b) stand apart. */
export const formulasResidence: { readonly [name: string]: string } = {
	'RES-02a': 'D.aufenthg & abh.knows_indications & case.indicators',
	'RES-02b': 'D.third & work.without_permit & removal.planned',
	'RES-06':
		'residence.status in {ae_25_4a_1, ae_25_4b} & (statement.no_longer_willing | statement.probably_false_per_sa | residence.conditions_lapsed | (residence.status = ae_25_4a_1 & contact.resumed_voluntarily))',
	'RES-10':
		'D.aufenthg & D.illegal_emp & proceedings.presence_appropriate & statement.willing & !D.blocks_title',
	'RES-11': 'residence.status = ae_25_4b & work.wages_unpaid & work.hardship_claim_from_abroad',
	'RES-12':
		'D.ae_sec5 & residence.ae_years >= 5 & person.livelihood_secured & person.pension_months >= 60 & person.german_level >= B1 & !person.public_order_threat & housing.sufficient',
	'RES-13':
		'residence.status = ae_25_4a_1 & family.spouse_or_minor_child_abroad & (family.humanitarian_or_intl_law_reason | family.political_interest) & housing.sufficient & (family.child_custody_ok | family.spouse_conditions_ok)',
	'RES-14':
		'residence.status = ae_25_4a_3 & family.spouse_or_minor_child_abroad & housing.sufficient & person.livelihood_secured & (family.child_custody_ok | family.spouse_conditions_ok)',
	'RES-15': 'residence.status in {ae_25_4_1, ae_25_4_2, ae_25_4b, ae_25_5}',
	'RES-16':
		'D.third & (ban.60_5 | ban.60_7) & !ban.exit_elsewhere_reasonable & !person.gross_noncooperation & !person.serious_crime_exclusion',
	'RES-16a': 'D.third & ban.60_5',
	'RES-16b': 'D.third & ban.60_7',
	'RES-17a':
		'D.third & !residence.enforceable_exit_duty & (case.urgent_humanitarian_reasons | case.urgent_personal_reasons | case.considerable_public_interest)',
	'RES-17b': 'residence.has_ae & case.exceptional_hardship_on_leaving',
	'RES-18': 'D.expellable & exit.impossible_legal_or_factual & !exit.end_foreseeable & !exit.own_fault',
	'RES-18b':
		'D.expellable & exit.impossible_legal_or_factual & !exit.end_foreseeable & !exit.own_fault & residence.suspended_months >= 18',
	'RES-19a': 'D.expellable & removal.impossible',
	'RES-19b': 'D.expellable & D.felony & proceedings.presence_appropriate',
	'RES-19c':
		'D.expellable & (case.urgent_humanitarian_reasons | case.urgent_personal_reasons | case.considerable_public_interest)',
};

/** The conditions of RES-21 to RES-33 in the notation of the draft. */
export const formulasIntegration: { readonly [name: string]: string } = {
	// "Not during asylum procedure" is part of the condition.
	'RES-21': 'D.tolerated & (identity.deception | identity.no_passport_efforts) & !D.asylum_open',
	'RES-22':
		'(residence.duldung_months >= 12 | residence.status = ae_104c) & D.under27 & person.age >= 14 & stay.years >= 3 & (school.years_success >= 3 | school.degree) & integration.positive & !identity.deception',
	'RES-22b': 'D.third & family.minor_child_25a & person.livelihood_secured',
	'RES-22c': 'D.expellable & family.minor_child_25a',
	'RES-23':
		'(D.tolerated | residence.status = ae_104c) & (stay.years >= 6 | (stay.years >= 4 & family.minor_child_household)) & integration.livelihood_mainly_or_expected & person.german_level in {A2, B1, B2, C1, C2} & integration.constitution_ok & children.school_ok & !identity.deception & !person.serious_expulsion_interest',
	'RES-24': 'residence.status = ae_104c',
	'RES-24b': 'D.tolerated',
	'RES-25':
		'(training.started_as_asylum_seeker | (residence.status = duldung & residence.duldung_months >= 3 & training.contract_ready & !removal.concrete_steps)) & (training.type = qualified | (training.type = helper & training.followup_shortage_promise)) & identity.clarified_in_time & !RES-20.bar6 & !person.conviction_relevant & !person.security_bar & !person.expulsion_order',
	'RES-25b': 'RES-25 & person.livelihood_secured',
	'RES-25c': 'D.tolerated & training.broken_off',
	'RES-26':
		'entry.date <= 2022-12-31 & residence.duldung_months >= 12 & work.social_insured_months >= 12 & work.hours_week >= 20 & work.livelihood_12m & person.german_level_oral in {A2, B1, B2, C1, C2} & identity.clarified_in_time & !person.conviction_relevant',
	'RES-27':
		'D.expellable & hardship.commission_takes_up & hardship.urgent_reasons & !removal.date_fixed & !person.serious_crime',
	'RES-28': 'temp.covered_group & temp.protection_decision_valid & !temp.exclusion',
	'RES-29a': 'D.third & entry.irregular & asylum.status = none & distribution.pending',
	'RES-29b': 'RES-29a & distribution.compelling_reasons_shown',
	'RES-29c': 'D.third & entry.irregular & asylum.status = none & distribution.decided',
	'RES-30': 'D.expellable & !person.livelihood_secured',
	'RES-31a': 'removal.threat_planned & (child.welfare_against | family.bonds_against | health.against)',
	'RES-31b': 'minor.unaccompanied & removal.planned',
	'RES-31c': 'removal.planned & family.child_under_12 & residence.suspended_months >= 12',
	'RES-31d': 'removal.planned & (D.minor | family.minor_child_household)',
	'RES-32a': 'residence.status in {ae_25_4a_3, ae_25_1, ae_25_2_refugee, ae_25_2_subsidiary, ae_25b}',
	'RES-32b': 'residence.status in {ae_25_4a_1, ae_25_4b, duldung, ae_25_5, ae_24, gestattung}',
	'RES-33': 'person.accused & removal.planned',
};

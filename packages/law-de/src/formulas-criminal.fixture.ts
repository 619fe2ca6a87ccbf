/** Conditions of rights in criminal proceedings as the legal draft wrote them. */
export const formulasCriminal: { readonly [name: string]: string } = {
	'CRIM-01': 'D.trafficking',
	'CRIM-04':
		'CRIM-02 & !(CRIM-03 | CRIM-03b) & person.low_income & (person.cannot_protect_interests | person.unreasonable_alone)',
	'CRIM-05': 'case.victim & proceedings.examination_planned',
	'CRIM-06': 'case.victim & contact.with_prosecution',
	'CRIM-07a':
		'(case.offence_sexual & (victim.minor_at_act | person.cannot_protect_interests)) | ((D.trafficking | case.offence_240_4 | case.offence_397a_5_other) & (D.minor_at_application | person.cannot_protect_interests))',
	'CRIM-07b':
		'((D.felony & (case.offence_232|case.offence_232a|case.offence_232b|case.offence_233a)) | case.offence_177_felony_or_serious | (case.offence_397a_3_felony & case.serious_harm)) & protection.special_need',
	// Everyone injured.
	'CRIM-07c': 'case.victim',
	'CRIM-08': 'case.victim',
	'CRIM-09a': 'protection.address_risk',
	'CRIM-09b': 'protection.identity_risk_life_limb_liberty',
	'CRIM-10': 'case.victim & (D.minor | case.offence_sexual | protection.health_risk_in_court)',
	'CRIM-11': 'person.german_insufficient',
	'CRIM-12':
		'statement.willing & protection.danger_due_to_statement & witness.essential & witness.suitable & person.consents',
	'CRIM-13': 'protection.injury_or_threat_by_known_person',
	// Ours: the draft says "act in another EU State, reported here".
	'CRIM-14': 'case.victim & case.act_in_eu_abroad',
	'CRIM-15a':
		'(case.offence_232 | case.offence_240 | case.offence_253) & report.by_victim & coerced.offence = misdemeanor & coerced.known_through_report & !coerced.gravity_requires_penalty',
	'CRIM-15b':
		'(case.offence_240 | case.offence_253) & coerced.threatened_with_disclosure & coerced.offence in {misdemeanor, felony} & !coerced.gravity_requires_penalty',
	// Ours: the draft has no condition; it matters to those in whose case there are proceedings.
	'CRIM-16': 'D.proc_open',
	'CRIM-17': 'case.victim & D.proc_open',
};

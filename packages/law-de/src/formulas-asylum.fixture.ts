/** The conditions of RES-36 to RES-41 in the notation of the draft; RES-40 is the draft's table of situations. */
export const formulasAsylum: { readonly [name: string]: string } = {
	'RES-36a': 'D.eu & !eu.loss_determined',
	'RES-36b': 'D.eu & eu.loss_determined',
	'RES-36c': 'D.eu & (eu.loss_determined | eu.aufenthg_more_favourable)',
	'RES-37a':
		'D.third & asylum.applied & asylum.persecution_risk & asylum.reason_social_group_or_other & !asylum.home_protection & !asylum.internal_alternative',
	// The draft shortens: who asks for subsidiary protection is a third-country national who applied, too.
	'RES-37b':
		'D.third & asylum.applied & asylum.serious_harm_risk & !asylum.home_protection & !asylum.internal_alternative',
	'RES-38': 'D.safe_origin & asylum.applied & !asylum.individual_facts_rebut',
	'RES-39': 'asylum.dublin_other_state',
	'RES-40a':
		'asylum.status = rejected & !asylum.manifestly_unfounded & !asylum.protected_elsewhere & !asylum.transfer_order & !asylum.court_dismissed',
	'RES-40b':
		'asylum.status = rejected & (asylum.manifestly_unfounded | asylum.protected_elsewhere) & !asylum.court_dismissed',
	'RES-40c': 'asylum.transfer_order & !asylum.court_dismissed',
	'RES-40d':
		'asylum.court_dismissed & asylum.status in {rejected, inadmissible_dublin, subsequent_application, second_application}',
	'RES-40e':
		'asylum.status in {rejected_final, withdrawn, withdrawn_without_advice} & asylum.new_elements & asylum.new_elements_without_fault',
	'RES-41': 'asylum.applied & (D.indications | person.special_needs)',
};

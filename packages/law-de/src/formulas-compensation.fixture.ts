/** Conditions of compensation and wages as the legal draft wrote them. */
export const formulasCompensation: { readonly [name: string]: string } = {
	'COMP-02': 'case.last_act_date <= 2023-12-31 & case.last_act_date >= 1976-05-16 & D.oeg & comp.applied',
	'COMP-03':
		'!case.act_in_germany & person.lawful_habitual_residence_de_at_act & case.stay_abroad_months <= 6',
	'COMP-05a': 'D.comp_event & trauma.first_session_within_12m_of_event_or_knowledge',
	'COMP-05b':
		'D.comp_event & !COMP-05a & trauma.acute_distress & trauma.first_session_within_12m_of_distress',
	'COMP-06':
		'proceedings.status in {charged, trial} & comp.civil_claim & !comp.claim_pending_elsewhere & accused.adult',
	// The draft compares the day of the law with the notice + 6 months; here that is a fact of its own.
	'COMP-07':
		'confiscation.final & comp.claim_from_act & (confiscation.in_time | comp.enforceable_title | confiscation.missed_without_fault)',
	// Ours: the draft has no condition.
	'COMP-08': 'comp.civil_claim',
	'COMP-09': 'work.done & work.wages_unpaid',
	'COMP-10': 'D.third & work.without_permit & work.wages_unpaid',
	'COMP-11': 'work.employer_is_subcontractor & work.wages_unpaid',
	// Ours, as for COMP-13, COMP-13b and COMP-14: the draft gives the content alone.
	'COMP-12': 'COMP-09',
	'COMP-13': 'work.done',
	'COMP-13b': 'work.done & work.wages_unpaid',
	'COMP-14': 'work.done & work.accident',
	'COMP-15': 'D.indications & !comp.other_payment',
};

/**
 * The conditions of the rules on labour control and of the duties of a counsellor; see formulas.fixture.ts. The
 * draft writes a formula for LAB-05 alone; the others say to whom its sentences matter.
 */
export const formulasLabour: { readonly [name: string]: string } = {
	'LAB-01': 'work.done & D.indications',
	'LAB-01b': 'work.done & D.indications',
	'LAB-02': 'D.third & (residence.status = none | work.without_permit)',
	'LAB-03': 'work.offered_in_public',
	'LAB-04': 'work.done',
	'LAB-05': 'work.sector = meat & work.via_contractor',
	'LAB-06': 'work.sector in {care, household} & work.done',
	'LAB-07': 'work.via_contractor',
	'LAB-08': 'work.employer_is_subcontractor & (D.indications | work.wages_unpaid)',
	'DUTY-01': 'centre.future_serious_act',
	'DUTY-02': 'D.minor & minor.weighty_indications',
	'DUTY-03': 'D.minor & minor.weighty_indications',
};

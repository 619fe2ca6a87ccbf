import { formulasAsylum } from './formulas-asylum.fixture.ts';
import { formulasCompensation } from './formulas-compensation.fixture.ts';
import { formulasCriminal } from './formulas-criminal.fixture.ts';
import { formulasIntegration } from './formulas-integration.fixture.ts';
import { formulasLabour } from './formulas-labour.fixture.ts';
import { formulasMinors } from './formulas-minors.fixture.ts';
import { formulasResidence } from './formulas-residence.fixture.ts';
import { formulasSubsistence } from './formulas-subsistence.fixture.ts';

/**
 * The conditions as the legal draft wrote them: & and, | or, ! not. Written apart from the rules and read by a
 * parser of its own, so that a slip in a rule shows.
 */
export const formulas: { readonly [name: string]: string } = {
	...formulasSubsistence,
	...formulasLabour,
	...formulasMinors,
	...formulasResidence,
	...formulasCompensation,
	...formulasCriminal,
	...formulasIntegration,
	...formulasAsylum,
	'COMP-01':
		'case.act_in_germany & case.last_act_date >= 2024-01-01 & comp.health_damage & (comp.physical_attack | D.psych_serious) & !comp.caused_blameworthy & comp.applied',
	'CRIM-02':
		'(D.trafficking | case.offence_sexual | case.offence_bodily | case.offence_240_4 | case.offence_397a_5_other | case.offence_395_other | ((case.offence_other | case.offence_253) & nebenklage.special_reasons))',
	'CRIM-03':
		'CRIM-02 & ( (D.felony & (case.offence_232|case.offence_232a|case.offence_232b|case.offence_233a)) | case.offence_177_felony_or_serious | ((D.trafficking | case.offence_240_4 | case.offence_397a_5_other) & (D.minor_at_application | person.cannot_protect_interests)) | (case.offence_sexual & (victim.minor_at_act | person.cannot_protect_interests)) )',
	'CRIM-03b': 'CRIM-02 & case.offence_397a_3_felony & case.serious_harm',
	'D.ae_sec5':
		'residence.status in {ae_25_1, ae_25_2_refugee, ae_25_2_subsidiary, ae_25_3, ae_25_4_1, ae_25_4_2, ae_25_4a_1, ae_25_4a_3, ae_25_4b, ae_25_5, ae_24, ae_25a, ae_25b, ae_22, ae_23a, ae_23_1_war, ae_104c}',
	'D.asylblg':
		'D.third_or_eu & person.in_germany & !D.title_ends_asylblg & ( (D.third & residence.status in {gestattung, asylum_seeker, duldung, duldung_60b, ae_25_4_1, ae_23_1_war}) | D.expellable | (residence.status = ae_25_5 & residence.suspension_decision_months < 18) | (residence.status = ae_24 & temp.issued_between_2022_02_25_2022_05_31_and_unregistered) | (D.third & asylum.status in {subsequent_application, second_application}) | (family.spouse_or_minor_child_of_asylblg_person & !residence.own_better_status) )',
	'D.asylblg_nr5': 'D.expellable & !D.tolerated',
	'D.asylum_open': 'asylum.status in {pending, rejected, subsequent_application, second_application}',
	'D.aufenthg': 'D.third | (D.eu & (eu.loss_determined | eu.aufenthg_more_favourable))',
	'D.blocks_title':
		'(D.asylum_open & !asylum.land_authority_consent) | (asylum.status = rejected_final & asylum.rejected_30_1_3to7) | person.security_bar',
	'D.comp_event':
		'(case.act_in_germany & case.last_act_date >= 2024-01-01 & (comp.physical_attack | D.psych_serious)) | (case.last_act_date <= 2023-12-31 & case.last_act_date >= 1976-05-16 & D.oeg)',
	'D.eu': 'person.nationality = eu',
	'D.eu_worker': 'eu.status in {worker, self_employed, retained_worker, family_of_worker}',
	'D.expellable':
		'(D.third & !D.stay_allowed & (residence.enforceable_exit_duty | residence.status in {none, departure_period, duldung, duldung_60b})) | (D.eu & eu.loss_determined & residence.enforceable_exit_duty)',
	'D.felony': 'case.offence_is_felony',
	'D.illegal_emp': 'case.offence_schwarzarbg10 | case.offence_schwarzarbg11_minor | case.offence_aueg15a',
	'D.indications': 'case.indicators | case.indicators_emp',
	'D.jobsearch_only': '(D.eu & eu.status = jobseeker) | residence.status = ae_20a',
	'D.minor': 'person.age < 18',
	'D.minor_at_application': 'D.minor',
	'D.must_leave':
		'D.expellable | (D.third & !D.stay_allowed & residence.exit_duty) | (D.eu & eu.loss_determined)',
	'D.oeg': 'case.act_in_germany & comp.physical_attack & comp.health_damage & !comp.caused_blameworthy',
	'D.proc_ended': 'proceedings.status in {discontinued, convicted, acquitted}',
	'D.proc_open': 'proceedings.status in {reported, investigation, charged, trial}',
	'D.psych_serious': 'comp.psych_violence_serious | D.trafficking',
	'D.safe_origin': 'person.country in {AL,BA,GE,GH,XK,MD,ME,MK,SN,RS}',
	'D.stay_allowed':
		'D.ae_sec5 | residence.status in {gestattung, asylum_seeker, fiction, schengen_short_stay, ae_16g, ae_20a, other_title, freedom_of_movement}',
	'D.third': 'person.nationality in {third, stateless}',
	'D.third_or_eu': 'D.third | D.eu',
	'D.title_ends_asylblg':
		'residence.status in {ae_22, ae_25_1, ae_25_2_refugee, ae_25_2_subsidiary, ae_25_3, ae_25_4_2, ae_25_4a_1, ae_25_4a_3, ae_25_4b, ae_25a, ae_25b, ae_23a, ae_104c, ae_16g, ae_20a, other_title}',
	'D.tolerated': 'residence.status in {duldung, duldung_60b}',
	'D.trafficking':
		'case.offence_232 | case.offence_232a | case.offence_232b | case.offence_233 | case.offence_233a',
	'D.under21': 'person.age < 21',
	'D.under27': 'person.age < 27',
	'D.work_possible':
		'person.nationality in {de, eu} | residence.status in {ae_25_4_1, ae_25_4_2, ae_25_4a_1, ae_25_4a_3, ae_25_4b} | person.work_permitted_or_permittable',
	'D.workable': 'person.age >= 15 & person.below_pension_age & person.can_work_3h',
	'RES-01': 'D.must_leave & D.indications & abh.knows_indications',
	'RES-03':
		'person.public_order_threat | (case.indicators & contact.resumed_voluntarily & abh.informed_person)',
	'RES-04':
		'D.aufenthg & D.trafficking & proceedings.presence_appropriate & contact.broken & statement.willing & !D.blocks_title',
	'RES-05':
		'residence.status in {ae_25_4a_1, ae_25_4a_3} & D.proc_ended & (case.humanitarian_reasons | case.personal_reasons | case.public_interest)',
	'RES-07': 'residence.status in {ae_25_4a_1, ae_25_4a_3, ae_25_4b, ae_25_4_1, ae_25_4_2}',
	'RES-08a': 'D.aufenthg & D.asylum_open & !asylum.land_authority_consent',
	'RES-08b': 'D.aufenthg & asylum.status in {rejected_final, withdrawn, withdrawn_without_advice}',
	'RES-09': 'residence.entry_ban_active',
	'RES-20':
		'D.tolerated & residence.status != duldung_60b & (stay.lawful_or_tolerated_months >= 3 | training.type in {qualified, helper}) & !RES-20.bar6 & !removal.concrete_steps',
	'RES-20.bar6':
		'(D.safe_origin & asylum.applied_after_2015_08_31 & asylum.status in {rejected, rejected_final}) | (D.safe_origin & (asylum.status = none | (asylum.applied_after_2015_08_31 & asylum.status = withdrawn_without_advice)) & !(D.minor & minor.unaccompanied & asylum.waived_in_childs_interest)) | removal.self_caused | entry.for_benefits',
	'SUB-01': 'D.asylblg',
	'SUB-02': 'D.asylblg & !SUB-05 & !SUB-06a',
	'SUB-05': 'D.asylblg & stay.months >= 36 & !stay.abused',
	'SUB-06a':
		'D.asylblg_nr5 & (asylum.protected_elsewhere | (asylum.status = inadmissible_dublin & asylum.transfer_order & exit.possible_found))',
	'SUB-06b': 'removal.self_caused | entry.for_benefits | exit.date_fixed_and_missed | asylum.noncooperation',
	'SUB-07':
		'D.workable & person.needy & person.habitual_residence_de & !D.asylblg & !SUB-09.excl & D.work_possible',
	'SUB-09': 'SUB-09.excl',
	'SUB-09.excl':
		'D.third_or_eu & ((stay.months < 3 & !D.eu_worker & !work.legal_employed & !D.ae_sec5) | (((residence.no_right_of_stay & !D.stay_allowed) | D.jobsearch_only | (D.eu & eu.status = none)) & !(eu.registered_years >= 5 & !(D.eu & eu.loss_determined))) | D.asylblg)',
};

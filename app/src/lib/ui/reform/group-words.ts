import { m } from '#lib/paraglide/messages.js';

const kinds: Readonly<Record<string, () => string>> = {
	nationality: m.reform_group_nationality,
	age: m.reform_group_age,
	gender: m.reform_group_gender,
	exploitation: m.reform_group_exploitation,
};

const groups: Readonly<Record<string, () => string>> = {
	'nationality.de': m.reform_group_nationality_de,
	'nationality.eu': m.reform_group_nationality_eu,
	'nationality.third': m.reform_group_nationality_third,
	'nationality.stateless': m.reform_group_nationality_stateless,
	'age.0': m.reform_group_age_0,
	'age.18': m.reform_group_age_18,
	'age.21': m.reform_group_age_21,
	'age.27': m.reform_group_age_27,
	'gender.f': m.reform_group_gender_f,
	'gender.m': m.reform_group_gender_m,
	'gender.x': m.reform_group_gender_x,
	'gender.f_or_child_witness': m.reform_group_gender_f_or_child,
	'case.offence_232': m.reform_group_232,
	'case.offence_232a': m.reform_group_232a,
	'case.offence_232b': m.reform_group_232b,
	'case.offence_233': m.reform_group_233,
	'case.offence_233a': m.reform_group_233a,
	'D.illegal_emp': m.reform_group_illegal_emp,
};

/** What all groups of a kind differ in. */
export const groupKindWords = (kind: string): string => kinds[kind]?.() ?? kind;

/** The name of a group of invented cases. */
export const groupWords = (id: string): string => groups[id]?.() ?? id;

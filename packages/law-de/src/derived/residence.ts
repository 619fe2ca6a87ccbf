import { asylbLG, aufenthG, sgbII } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, atLeast, derived, isOneOf, lessThan, not, yes } = v;

/** Derived facts about residence. */
export const derivedResidence = v.defineDerived({
	'D.ae_sec5': {
		states:
			'die Person hat eine Aufenthaltserlaubnis aus humanitären Gründen (Kapitel 2 Abschnitt 5 AufenthG)',
		denies:
			'die Person hat keine Aufenthaltserlaubnis aus humanitären Gründen (Kapitel 2 Abschnitt 5 AufenthG)',
		condition: isOneOf('residence.status', [
			'ae_25_1',
			'ae_25_2_refugee',
			'ae_25_2_subsidiary',
			'ae_25_3',
			'ae_25_4_1',
			'ae_25_4_2',
			'ae_25_4a_1',
			'ae_25_4a_3',
			'ae_25_4b',
			'ae_25_5',
			'ae_24',
			'ae_25a',
			'ae_25b',
			'ae_22',
			'ae_23a',
			'ae_23_1_war',
			'ae_104c',
		]),
	},
	'D.stay_allowed': {
		states: 'der Aufenthalt der Person ist erlaubt oder gestattet',
		denies: 'der Aufenthalt der Person ist weder erlaubt noch gestattet',
		condition: any(
			derived('D.ae_sec5'),
			isOneOf('residence.status', [
				'gestattung',
				'asylum_seeker',
				'fiction',
				'schengen_short_stay',
				'ae_16g',
				'ae_20a',
				'other_title',
				'freedom_of_movement',
			]),
		),
	},
	'D.tolerated': {
		states: 'die Person ist geduldet',
		denies: 'die Person ist nicht geduldet',
		condition: isOneOf('residence.status', ['duldung', 'duldung_60b']),
	},
	'D.expellable': {
		states: 'die Person ist vollziehbar ausreisepflichtig',
		denies: 'die Person ist nicht vollziehbar ausreisepflichtig',
		condition: any(
			all(
				derived('D.third'),
				not(derived('D.stay_allowed')),
				any(
					yes('residence.enforceable_exit_duty'),
					isOneOf('residence.status', ['none', 'departure_period', 'duldung', 'duldung_60b']),
				),
			),
			all(derived('D.eu'), yes('eu.loss_determined'), yes('residence.enforceable_exit_duty')),
		),
		source: aufenthG('§ 58 Abs. 2', undefined, { note: 'mit § 50 AufenthG' }),
	},
	'D.must_leave': {
		states: 'die Person muss ausreisen (vollziehbar oder nicht)',
		denies: 'die Person muss nicht ausreisen',
		condition: any(
			derived('D.expellable'),
			all(derived('D.third'), not(derived('D.stay_allowed')), yes('residence.exit_duty')),
			all(derived('D.eu'), yes('eu.loss_determined')),
		),
		source: aufenthG('§ 59'),
	},
	'D.asylum_open': {
		states: 'das Asylverfahren ist noch nicht rechtskräftig beendet',
		denies: 'es läuft kein Asylverfahren',
		condition: isOneOf('asylum.status', [
			'pending',
			'rejected',
			'subsequent_application',
			'second_application',
		]),
		source: aufenthG('§ 10 Abs. 1', undefined, {
			note: 'Dass Folge- und Zweitantrag als offenes Verfahren zählen, ist nicht am Text geprüft.',
		}),
	},
	'D.blocks_title': {
		states: 'eine Sperre steht dem Titel entgegen (§ 10 Abs. 1, § 10 Abs. 3 Satz 2 oder § 5 Abs. 4 AufenthG)',
		denies: 'keine Sperre steht dem Titel entgegen (§ 10 Abs. 1, § 10 Abs. 3 Satz 2, § 5 Abs. 4 AufenthG)',
		// A ban on entry is no bar here, see RES-09.
		condition: any(
			all(derived('D.asylum_open'), not(yes('asylum.land_authority_consent'))),
			all(isOneOf('asylum.status', ['rejected_final']), yes('asylum.rejected_30_1_3to7')),
			yes('person.security_bar'),
		),
		source: aufenthG('§ 10', undefined, { note: 'mit § 5 Abs. 4 AufenthG' }),
	},
	'RES-20.bar6': {
		states: 'die Arbeit ist nach § 60a Abs. 6 AufenthG ausgeschlossen',
		denies: 'die Arbeit ist nicht nach § 60a Abs. 6 AufenthG ausgeschlossen',
		condition: any(
			all(
				derived('D.safe_origin'),
				yes('asylum.applied_after_2015_08_31'),
				isOneOf('asylum.status', ['rejected', 'rejected_final']),
			),
			all(
				derived('D.safe_origin'),
				any(
					isOneOf('asylum.status', ['none']),
					all(yes('asylum.applied_after_2015_08_31'), isOneOf('asylum.status', ['withdrawn_without_advice'])),
				),
				not(all(derived('D.minor'), yes('minor.unaccompanied'), yes('asylum.waived_in_childs_interest'))),
			),
			yes('removal.self_caused'),
			yes('entry.for_benefits'),
		),
		source: aufenthG('§ 60a Abs. 6'),
	},
	'D.title_ends_asylblg': {
		states: 'die Person hat einen Titel, mit dem das AsylbLG nicht mehr gilt',
		denies: 'die Person hat keinen Titel, mit dem das AsylbLG nicht mehr gilt',
		condition: isOneOf('residence.status', [
			'ae_22',
			'ae_25_1',
			'ae_25_2_refugee',
			'ae_25_2_subsidiary',
			'ae_25_3',
			'ae_25_4_2',
			'ae_25_4a_1',
			'ae_25_4a_3',
			'ae_25_4b',
			'ae_25a',
			'ae_25b',
			'ae_23a',
			'ae_104c',
			'ae_16g',
			'ae_20a',
			'other_title',
		]),
		source: asylbLG('§ 1 Abs. 2'),
	},
	'D.asylblg_nr5': {
		states: 'die Person ist ohne Duldung vollziehbar ausreisepflichtig (§ 1 Abs. 1 Nr. 5 AsylbLG)',
		denies: 'die Person ist nicht ohne Duldung vollziehbar ausreisepflichtig (§ 1 Abs. 1 Nr. 5 AsylbLG)',
		condition: all(derived('D.expellable'), not(derived('D.tolerated'))),
		source: asylbLG('§ 1 Abs. 1', 'Nr. 5'),
	},
	'D.asylblg': {
		states: 'die Person fällt unter das Asylbewerberleistungsgesetz',
		denies: 'die Person fällt nicht unter das Asylbewerberleistungsgesetz',
		condition: all(
			// "Ausländer" in § 1 Abs. 1: Germans never, not even as family members.
			derived('D.third_or_eu'),
			yes('person.in_germany'),
			not(derived('D.title_ends_asylblg')),
			any(
				all(
					derived('D.third'),
					isOneOf('residence.status', [
						'gestattung',
						'asylum_seeker',
						'duldung',
						'duldung_60b',
						'ae_25_4_1',
						'ae_23_1_war',
					]),
				),
				derived('D.expellable'),
				all(isOneOf('residence.status', ['ae_25_5']), lessThan('residence.suspension_decision_months', 18)),
				all(
					isOneOf('residence.status', ['ae_24']),
					yes('temp.issued_between_2022_02_25_2022_05_31_and_unregistered'),
				),
				all(derived('D.third'), isOneOf('asylum.status', ['subsequent_application', 'second_application'])),
				all(yes('family.spouse_or_minor_child_of_asylblg_person'), not(yes('residence.own_better_status'))),
			),
		),
		source: asylbLG('§ 1', undefined, {
			note: 'Flughafenverfahren (§ 1 Abs. 1 Nr. 2) ist nicht abgebildet.',
		}),
	},
	'SUB-09.excl': {
		states: 'die Person ist nach § 7 Abs. 1 Satz 2 SGB II von Leistungen ausgeschlossen',
		denies: 'die Person ist nicht nach § 7 Abs. 1 Satz 2 SGB II von Leistungen ausgeschlossen',
		condition: all(
			derived('D.third_or_eu'),
			any(
				all(
					lessThan('stay.months', 3),
					not(derived('D.eu_worker')),
					not(yes('work.legal_employed')),
					not(derived('D.ae_sec5')),
				),
				all(
					any(
						all(yes('residence.no_right_of_stay'), not(derived('D.stay_allowed'))),
						derived('D.jobsearch_only'),
						all(derived('D.eu'), isOneOf('eu.status', ['none'])),
					),
					not(all(atLeast('eu.registered_years', 5), not(all(derived('D.eu'), yes('eu.loss_determined'))))),
				),
				derived('D.asylblg'),
			),
		),
		source: sgbII('§ 7 Abs. 1', 'Satz 2 bis 6'),
	},
});

import type { Constraint } from '@schutznetz/rights';
import { v } from '../vocabulary.ts';

const { all, isOneOf, not, yes } = v;
const { implies } = v.constraint;
const german = isOneOf('person.nationality', ['de']);

/** What is nobody's but foreigners', or nobody's but third-country nationals'. */
export const nationality: readonly Constraint[] = [
	// § 1 Abs. 1, § 2 Abs. 1 AufenthG: entry, stay and removal of foreigners alone.
	implies(
		'deutsch-keine-abschiebung',
		'Deutsche dürfen nicht abgeschoben werden.',
		german,
		all(
			not(yes('removal.planned')),
			not(yes('removal.threat_planned')),
			not(yes('removal.concrete_steps')),
			not(yes('removal.date_fixed')),
			not(yes('removal.self_caused')),
		),
	),
	implies(
		'deutsch-kein-ausreisehindernis',
		'Deutsche müssen nicht ausreisen, also gibt es weder ein Hindernis noch eine versäumte Ausreise.',
		german,
		all(
			not(yes('exit.impossible_legal_or_factual')),
			not(yes('exit.own_fault')),
			not(yes('exit.possible_found')),
			not(yes('exit.date_fixed_and_missed')),
			not(yes('removal.impossible')),
		),
	),
	implies(
		'deutsch-rechtmaessig-hier',
		'Deutsche sind immer rechtmäßig in Deutschland und dürfen einreisen.',
		german,
		all(
			yes('stay.lawful_or_tolerated'),
			not(yes('residence.no_right_of_stay')),
			not(yes('entry.irregular')),
			not(yes('entry.for_benefits')),
			not(yes('stay.abused')),
			not(yes('residence.conditions_lapsed')),
		),
	),
	implies(
		'deutsch-keine-ausweisung',
		'Deutsche können nicht ausgewiesen werden.',
		german,
		all(not(yes('person.expulsion_order')), not(yes('person.serious_expulsion_interest'))),
	),
	// § 71 Abs. 1 AufenthG: this authority is there for foreigners.
	implies(
		'deutsch-keine-auslaenderbehoerde',
		'Für Deutsche ist die Ausländerbehörde nicht zuständig.',
		german,
		all(not(yes('person.public_order_threat')), not(yes('abh.informed_person'))),
	),
	// § 15a AufenthG, § 24 AufenthG and § 1 AsylG are about foreigners alone.
	implies(
		'deutsch-keine-verteilung',
		'Deutsche werden nicht auf Bundesländer verteilt.',
		german,
		all(
			not(yes('distribution.pending')),
			not(yes('distribution.decided')),
			not(yes('distribution.compelling_reasons_shown')),
		),
	),
	implies(
		'deutsch-kein-voruebergehender-schutz',
		'Deutsche brauchen keinen vorübergehenden Schutz.',
		german,
		not(yes('temp.covered_group')),
	),
	implies(
		'deutsch-kein-asylverfahren',
		'Wer deutsch ist, ist nicht im Asylverfahren; ein Antrag aus früherer Zeit zählt nicht mehr.',
		german,
		all(isOneOf('asylum.status', ['none']), not(yes('asylum.noncooperation'))),
	),
	// § 1 Abs. 1 Nr. 6 AsylbLG: only who has no better position of their own follows the family.
	implies(
		'deutsch-eigener-besserer-status',
		'Wer deutsch ist, hat selbst einen besseren Status als Angehörige im Asylbewerberleistungsgesetz.',
		german,
		yes('residence.own_better_status'),
	),
	// § 10 and § 11 Abs. 1 SchwarzArbG, § 15a AÜG: employing foreigners without the title or permit they need.
	implies(
		'deutsch-ohne-arbeitserlaubnis',
		'Deutsche brauchen keine Arbeitserlaubnis.',
		german,
		all(
			not(yes('work.without_permit')),
			not(yes('case.indicators_emp')),
			not(yes('case.offence_schwarzarbg10')),
			not(yes('case.offence_schwarzarbg11_minor')),
			not(yes('case.offence_aueg15a')),
		),
	),
	// Regulation (EU) No 604/2013 Art. 2(a) and its successor: third-country nationals and stateless persons (not read).
	implies(
		'zustaendigkeit-nur-drittstaat',
		'Die Regeln, welcher EU-Staat für Asyl zuständig ist, gelten nicht für Unionsbürger*innen und Deutsche.',
		isOneOf('person.nationality', ['de', 'eu']),
		all(not(yes('asylum.dublin_other_state')), not(yes('asylum.transfer_order'))),
	),
	// § 7 Abs. 1 FreizügG/EU: the duty to leave follows the loss decision, and a removal the duty.
	implies(
		'freizuegig-keine-ausreisepflicht',
		'Wer freizügigkeitsberechtigt ist und diese Freizügigkeit nicht verloren hat, muss nicht ausreisen.',
		all(isOneOf('residence.status', ['freedom_of_movement']), not(yes('eu.loss_determined'))),
		all(
			not(yes('residence.exit_duty')),
			not(yes('removal.planned')),
			not(yes('removal.concrete_steps')),
			not(yes('removal.date_fixed')),
		),
	),
];

import { factErrorSentence, readFacts } from '@schutznetz/rights';
import { expect, test } from 'vitest';
import { lawDe } from '../index.ts';
import { acts } from './acts.ts';
import { age } from './age.ts';
import { nationality } from './nationality.ts';
import { stay } from './stay.ts';

const german = { 'person.nationality': 'de' };
const adult = { 'person.age': 22 };

/** Each constraint with facts that it alone refuses. */
const contradictions: readonly (readonly [string, Record<string, unknown>])[] = [
	['deutsch-keine-abschiebung', { ...german, 'removal.planned': true }],
	['deutsch-kein-ausreisehindernis', { ...german, 'exit.impossible_legal_or_factual': true }],
	['deutsch-rechtmaessig-hier', { ...german, 'entry.irregular': true }],
	['deutsch-keine-ausweisung', { ...german, 'person.expulsion_order': true }],
	['deutsch-keine-auslaenderbehoerde', { ...german, 'abh.informed_person': true }],
	['deutsch-keine-verteilung', { ...german, 'distribution.pending': true }],
	['deutsch-kein-voruebergehender-schutz', { ...german, 'temp.covered_group': true }],
	['deutsch-kein-asylverfahren', { ...german, 'asylum.status': 'pending' }],
	['deutsch-eigener-besserer-status', { ...german, 'residence.own_better_status': false }],
	['deutsch-ohne-arbeitserlaubnis', { ...german, 'work.without_permit': true }],
	['zustaendigkeit-nur-drittstaat', { 'person.nationality': 'eu', 'asylum.transfer_order': true }],
	[
		'freizuegig-keine-ausreisepflicht',
		{ 'residence.status': 'freedom_of_movement', 'eu.loss_determined': false, 'residence.exit_duty': true },
	],
	['nur-minderjaehrige', { ...adult, 'minor.asks_for_care': true, 'age.disputed': false }],
	['36-monate-sind-3-jahre', { 'stay.months': 36, 'stay.years': 2 }],
	['48-monate-sind-4-jahre', { 'stay.months': 48, 'stay.years': 3 }],
	['60-monate-sind-5-jahre', { 'stay.months': 60, 'stay.years': 4 }],
	['72-monate-sind-6-jahre', { 'stay.months': 72, 'stay.years': 5 }],
	['120-monate-sind-10-jahre', { 'stay.months': 120, 'stay.years': 9 }],
	['erlaubte-zeit-ist-zeit-15', { 'stay.lawful_or_tolerated_months': 15, 'stay.months': 14 }],
	['erlaubte-zeit-dauert-an', { 'stay.lawful_or_tolerated_months': 2, 'stay.lawful_or_tolerated': false }],
	[
		'mit-papier-rechtmaessig-oder-geduldet',
		{ 'residence.status': 'duldung', 'stay.lawful_or_tolerated': false },
	],
	[
		'aufenthaltserlaubnis-ist-aufenthaltsrecht',
		{ 'residence.has_ae': true, 'residence.no_right_of_stay': true },
	],
	['jahre-mit-aufenthaltserlaubnis', { 'residence.ae_years': 2, 'residence.has_ae': false }],
	['geduldete-zeit-braucht-duldung', { 'residence.duldung_months': 4, 'residence.status': 'ae_25_3' }],
	['duldung-ist-aussetzung-12', { 'residence.duldung_months': 12, 'residence.suspended_months': 11 }],
	['duldung-ist-aussetzung-18', { 'residence.duldung_months': 18, 'residence.suspended_months': 17 }],
	['termin-heisst-geplant', { 'removal.date_fixed': true, 'removal.planned': false }],
	[
		'titel-erteilt-vor-ablauf',
		{ 'residence.granted_on': '2026-05-02', 'residence.valid_until': '2026-05-01' },
	],
	[
		'titel-erteilt-vor-widerruf',
		{ 'residence.granted_on': '2026-05-02', 'residence.revocation_served_date': '2026-05-01' },
	],
	['ausbildung-im-asylverfahren', { 'training.started_as_asylum_seeker': true, 'asylum.applied': false }],
	['ohne-antrag-kein-verfahren', { 'asylum.applied': false, 'asylum.status': 'pending' }],
	['ohne-verfahren-kein-antrag', { 'asylum.status': 'none', 'asylum.court_dismissed': true }],
	['tat-gegen-die-person', { 'case.offence_232a': true, 'case.victim': false }],
	['anzeige-ist-verfahren', { 'report.by_victim': true, 'proceedings.status': 'none' }],
	['aussage-ist-kontakt', { 'statement.made': true, 'contact.with_prosecution': false }],
	['nicht-mehr-aussagen', { 'statement.no_longer_willing': true, 'statement.willing': true }],
	['ohne-erzwungene-tat', { 'coerced.offence': 'none', 'coerced.known_through_report': true }],
	['notfall-ist-akut', { 'health.emergency': true, 'health.acute_or_pain': false }],
	['kind-unter-12-im-haushalt', { 'family.child_under_12': true, 'family.minor_child_household': false }],
	['ohne-erlaubnis-gearbeitet', { 'work.without_permit': true, 'work.done': false }],
	['anspruch-bei-anderem-gericht', { 'comp.claim_pending_elsewhere': true, 'comp.civil_claim': false }],
	['unbegleitet-nur-minderjaehrige', { ...adult, 'minor.unaccompanied': true, 'age.disputed': false }],
	['ab-30-kein-kind', { 'person.age': 34, 'minor.unaccompanied': true }],
	['deutsch-status', { 'person.nationality': 'third', 'residence.status': 'german' }],
];

test.each(contradictions)('%s refuses its contradiction by name', (id, facts) => {
	const read = readFacts(lawDe, facts);
	expect(!read.ok && read.error).toMatchObject([{ kind: 'contradiction', constraint: id }]);
	expect(!read.ok && read.error.map(factErrorSentence).join()).toMatch(new RegExp(`\\(${id}\\): .+\\.$`));
});

test('every constraint of these lists is shown above', () => {
	const shown = contradictions.map(([id]) => id);
	for (const { id } of [...nationality, ...age, ...stay, ...acts]) expect(shown).toContain(id);
});

test.each([
	['a child whose age is doubted', { 'person.age': 20, 'age.disputed': true, 'minor.asks_for_care': true }],
	[
		'somebody who waits for the paper beside a Duldung',
		{ 'residence.status': 'fiction', 'residence.duldung_months': 20 },
	],
	['a long stay with breaks', { 'stay.months': 5, 'stay.years': 8 }],
	['a statement withdrawn', { 'statement.made': true, 'statement.no_longer_willing': true }],
	[
		'a Union citizen who must leave',
		{ 'person.nationality': 'eu', 'eu.loss_determined': true, 'removal.planned': true },
	],
	[
		'a third-country spouse of a Union citizen',
		{ 'person.nationality': 'third', 'residence.status': 'freedom_of_movement' },
	],
	['a Union citizen who once asked for asylum', { 'person.nationality': 'eu', 'asylum.applied': true }],
	['proceedings that others began', { 'proceedings.status': 'investigation', 'report.by_victim': false }],
])('%s is no contradiction', (_, facts) => {
	expect(readFacts(lawDe, facts)).toMatchObject({ ok: true });
});

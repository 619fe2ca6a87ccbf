import { readdirSync } from 'node:fs';
import { readFacts } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { factsOfLaterParts } from './facts/facts-of-later-parts.ts';
import { lawDe } from './law-de.ts';
import { answersFor, lawOn, readWorkedCase } from './read-worked-case.fixture.ts';

type Expected = readonly [rule: string, answer: string, reason: string];

const trafficking =
	'case.offence_232, case.offence_232a, case.offence_232b, case.offence_233, case.offence_233a';
const otherOffences =
	'case.offence_sexual, case.offence_bodily, case.offence_240_4, case.offence_397a_5_other, case.offence_395_other, case.offence_other, case.offence_253, nebenklage.special_reasons';

/** T11 states little, so most stays open; the three cases differ in RES-03 alone. */
const aroundTheReflectionPeriod: readonly Expected[] = [
	[
		'RES-01',
		'ja, must',
		'ausreisepflichtig, Hinweise, bekannt; gilt, solange die Behörde die Befugnis nach RES-03 nicht nutzt',
	],
	[
		'RES-04',
		`offen: ${trafficking}, proceedings.presence_appropriate, contact.broken, statement.willing, asylum.status, asylum.land_authority_consent, asylum.rejected_30_1_3to7, person.security_bar`,
		'am Ende der Frist, wenn die Person aussagen will',
	],
	['RES-05', 'nein', 'kein Titel nach § 25 Abs. 4a'],
	['RES-07', 'nein', 'kein Titel'],
	['RES-08a', 'offen: asylum.status, asylum.land_authority_consent', 'nach Asyl ist nicht gefragt'],
	['RES-08b', 'offen: asylum.status', 'nach Asyl ist nicht gefragt'],
	['RES-09', 'offen: residence.entry_ban_active', 'nicht gefragt'],
	['RES-20', 'nein', 'keine Duldung'],
	['SUB-01', 'ja, automatic', 'AsylbLG während der Frist'],
	[
		'SUB-02',
		'offen: stay.months, stay.abused, asylum.protected_elsewhere, asylum.status, asylum.transfer_order, exit.possible_found',
		'SUB-02 oder SUB-05 je nach Dauer; ein Ausschluss nach § 1 Abs. 4 ist nicht geklärt',
	],
	['SUB-05', 'offen: stay.months, stay.abused', 'je nach Dauer'],
	[
		'SUB-06a',
		'offen: asylum.protected_elsewhere, asylum.status, asylum.transfer_order, exit.possible_found',
		'ohne Duldung; nach anderen Staaten ist nicht gefragt',
	],
	[
		'SUB-06b',
		'offen: removal.self_caused, entry.for_benefits, exit.date_fixed_and_missed, asylum.noncooperation',
		'nach Vorwürfen ist nicht gefragt',
	],
	['SUB-07', 'nein', 'das AsylbLG gilt'],
	['SUB-09', 'ja, exclusion', 'das AsylbLG gilt (Satz 2 Nr. 3)'],
	['CRIM-02', `offen: ${trafficking}, ${otherOffences}`, 'nach den Taten ist nicht gefragt'],
	[
		'CRIM-03',
		`offen: ${trafficking}, ${otherOffences}, case.offence_is_felony, case.offence_177_felony_or_serious, person.age, person.cannot_protect_interests, victim.minor_at_act`,
		'weder Taten noch Alter sind gefragt',
	],
	[
		'CRIM-03b',
		`offen: ${trafficking}, ${otherOffences}, case.offence_397a_3_felony, case.serious_harm`,
		'nach den Taten ist nicht gefragt',
	],
	[
		'COMP-01',
		`offen: case.act_in_germany, case.last_act_date, comp.health_damage, comp.physical_attack, comp.psych_violence_serious, ${trafficking}, comp.caused_blameworthy, comp.applied`,
		'nach Tat, Folgen und Antrag ist nicht gefragt',
	],
];

/**
 * Worked cases as tables: rule, answer (with modality, or the missing facts), reason. 'ja' applies, 'nein' does
 * not apply, 'offen: …' names every missing fact.
 */
const tables: { readonly [name: string]: readonly Expected[] } = {
	t1a: [
		['RES-01', 'offen: abh.knows_indications', 'geduldet und Hinweise; ob die Behörde sie kennt, ist offen'],
		['RES-03', 'nein', 'keine Gefährdung, kein neuer Kontakt'],
		['RES-04', 'nein', 'kein Strafverfahren, also keine Erklärung zur Anwesenheit'],
		['RES-05', 'nein', 'kein Titel nach § 25 Abs. 4a'],
		['RES-07', 'nein', 'Duldung statt Titel'],
		['RES-08a', 'nein', 'das Asylverfahren ist beendet'],
		['RES-08b', 'ja, exclusion', 'rechtskräftig abgelehnt: nur humanitäre Titel'],
		['RES-09', 'offen: residence.entry_ban_active', 'ein Verbot nach § 11 Abs. 7 ist möglich'],
		['RES-20', 'nein', 'sicherer Herkunftsstaat und Antrag nach dem 31.08.2015'],
		['SUB-01', 'ja, automatic', 'Duldung'],
		['SUB-02', 'offen: stay.months', 'SUB-02 oder SUB-05, je nach Dauer'],
		['SUB-05', 'offen: stay.months', 'SUB-02 oder SUB-05, je nach Dauer'],
		['SUB-06a', 'nein', 'mit Duldung gilt Nr. 5 nicht'],
		['SUB-06b', 'nein', 'kein Vorwurf nach § 1a'],
		['SUB-07', 'nein', 'das AsylbLG gilt'],
		['SUB-09', 'ja, exclusion', 'das AsylbLG gilt (Satz 2 Nr. 3)'],
		['CRIM-02', 'ja, must', '§§ 232, 232a stehen in der Liste'],
		[
			'COMP-01',
			'offen: case.last_act_date, comp.health_damage, comp.applied',
			'psychische Gewalt gilt als schwer',
		],
		[
			'CRIM-03',
			'offen: case.offence_is_felony, case.offence_177_felony_or_serious, person.cannot_protect_interests, case.offence_sexual',
			'je nach Verbrechen, Sexualstraftat und der Kraft, die Interessen selbst wahrzunehmen',
		],
		[
			'CRIM-03b',
			'offen: case.offence_397a_3_felony, case.serious_harm',
			'ob ein anderes schweres Verbrechen mit schweren Folgen geschah, hat niemand gefragt',
		],
	],
	t1b: [
		['RES-01', 'nein', 'mit Titel keine Ausreisepflicht: nicht mehr nötig'],
		['RES-04', 'ja, should', 'alle Bedingungen erfüllt'],
		['RES-05', 'ja, should', 'Verfahren beendet, Gründe zu bleiben'],
		['RES-07', 'ja, may', 'Titel nach § 25 Abs. 4a Satz 1'],
		['RES-08b', 'ja, exclusion', 'nur humanitäre Titel, keine völlige Sperre'],
		['RES-09', 'offen: residence.entry_ban_active', 'keine Sperre für RES-04 und RES-05'],
		['RES-20', 'nein', 'Titel statt Duldung'],
		['SUB-01', 'nein', 'der Titel beendet das AsylbLG'],
		['SUB-02', 'nein', 'das AsylbLG gilt nicht'],
		['SUB-05', 'nein', 'das AsylbLG gilt nicht'],
		['SUB-07', 'ja, must', 'Titel, erwerbsfähig, bedürftig'],
		['SUB-09', 'nein', 'der Titel schließt den Ausschluss aus'],
		['CRIM-02', 'ja, must', '§§ 232, 232a'],
		['CRIM-03', 'ja, must', 'Verbrechen nach § 232a Abs. 3'],
		['COMP-01', 'offen: case.last_act_date, comp.health_damage, comp.applied', 'wie vorher'],
		['RES-03', 'nein', 'keine Gefährdung, kein neuer Kontakt'],
		['RES-08a', 'nein', 'das Asylverfahren ist rechtskräftig beendet'],
		['SUB-06a', 'nein', 'mit Titel nicht ausreisepflichtig'],
		['SUB-06b', 'nein', 'kein Vorwurf nach § 1a'],
		[
			'CRIM-03b',
			'offen: case.offence_397a_3_felony, case.serious_harm',
			'ob ein anderes schweres Verbrechen mit schweren Folgen geschah, hat niemand gefragt',
		],
	],
	't1b-im-verfahren': [
		['RES-01', 'ja, must', 'geduldet, Hinweise, die Behörde kennt sie'],
		['RES-04', 'ja, should', 'während des Verfahrens, ein Jahr'],
		['RES-05', 'nein', 'das Verfahren läuft noch'],
		['SUB-05', 'ja, must', 'seit 60 Monaten hier'],
		['SUB-02', 'nein', 'stattdessen SUB-05'],
		['RES-03', 'nein', 'keine Gefährdung, kein neuer Kontakt'],
		['RES-07', 'nein', 'noch Duldung, kein Titel'],
		['RES-08a', 'nein', 'das Asylverfahren ist rechtskräftig beendet'],
		['RES-08b', 'ja, exclusion', 'nur humanitäre Titel, RES-04 ist einer'],
		['RES-09', 'offen: residence.entry_ban_active', 'keine Sperre für RES-04'],
		['RES-20', 'nein', 'sicherer Herkunftsstaat, Antrag nach dem 31.08.2015 abgelehnt'],
		['SUB-01', 'ja, automatic', 'Duldung'],
		['SUB-06a', 'nein', 'mit Duldung gilt Nr. 5 nicht'],
		['SUB-06b', 'nein', 'kein Vorwurf nach § 1a'],
		['SUB-07', 'nein', 'das AsylbLG gilt'],
		['SUB-09', 'ja, exclusion', 'das AsylbLG gilt (Satz 2 Nr. 3)'],
		['CRIM-02', 'ja, must', '§§ 232, 232a'],
		['CRIM-03', 'ja, must', 'Verbrechen nach § 232a Abs. 3'],
		[
			'CRIM-03b',
			'offen: case.offence_397a_3_felony, case.serious_harm',
			'ob ein anderes schweres Verbrechen mit schweren Folgen geschah, hat niemand gefragt',
		],
		['COMP-01', 'offen: case.last_act_date, comp.health_damage, comp.applied', 'wie vor dem Verfahren'],
	],
	t1c: [
		['RES-01', 'ja, must', 'die Einschätzung der Fachberatungsstelle genügt'],
		['RES-04', 'ja, must', 'Titel ohne Mitwirkung'],
		['RES-08a', 'nein', 'wie heute'],
		['RES-08b', 'nein', 'für Betroffene aufgehoben'],
		['RES-20', 'nein', 'keine der Reformen dieses Teils ändert § 60a Abs. 6'],
		['SUB-01', 'nein', 'Betroffene fallen nicht unter das AsylbLG'],
		['SUB-02', 'nein', 'stattdessen SUB-07'],
		['SUB-07', 'ja, must', 'Leistungen für alle Betroffenen'],
		['CRIM-02', 'ja, must', '§§ 232, 232a'],
		['CRIM-03', 'ja, must', 'Beistand für alle Formen'],
		['COMP-01', 'offen: case.last_act_date, comp.health_damage, comp.applied', 'Bedingung unverändert'],
		['RES-03', 'nein', 'keine Gefährdung, kein neuer Kontakt'],
		[
			'RES-05',
			'offen: case.humanitarian_reasons, case.personal_reasons, case.public_interest',
			'betroffen; die Gründe zu bleiben sind noch nicht erfragt',
		],
		['RES-07', 'nein', 'noch Duldung, kein Titel'],
		['RES-09', 'offen: residence.entry_ban_active', 'keine Reform dieses Teils ändert § 11'],
		['SUB-05', 'nein', 'Betroffene fallen nicht unter das AsylbLG'],
		['SUB-06a', 'nein', 'nie bei Hinweisen'],
		['SUB-06b', 'nein', 'nie bei Hinweisen'],
		[
			'SUB-09',
			'offen: stay.months, eu.status, work.legal_employed, residence.no_right_of_stay, eu.registered_years',
			'Nr. 3 entfällt mit dem AsylbLG; Nr. 1 und 2 sind offen, SUB-07 steht daneben',
		],
		[
			'CRIM-03b',
			'offen: case.offence_397a_3_felony, case.serious_harm',
			'ob ein anderes schweres Verbrechen mit schweren Folgen geschah, hat niemand gefragt',
		],
	],
	t1d: [
		['RES-04', 'ja, must', 'Titel ohne Mitwirkung'],
		['RES-05', 'ja, should', 'betroffen, mit Gründen zu bleiben'],
		['RES-07', 'ja, automatic', 'Arbeit von Gesetzes wegen'],
		['RES-08b', 'nein', 'für Betroffene aufgehoben'],
		['SUB-07', 'ja, must', 'Leistungen für alle Betroffenen'],
		['CRIM-03', 'ja, must', 'Beistand für alle Formen'],
		[
			'RES-01',
			'ja, must',
			'die Reform fragt nicht nach einer Ausreisepflicht; mit dem Titel wird die Frist nicht gebraucht',
		],
		['RES-03', 'nein', 'keine Gefährdung, kein neuer Kontakt'],
		['RES-08a', 'nein', 'kein offenes Asylverfahren'],
		['RES-09', 'offen: residence.entry_ban_active', 'keine Reform dieses Teils ändert § 11'],
		['RES-20', 'nein', 'Titel statt Duldung'],
		['SUB-01', 'nein', 'der Titel beendet das AsylbLG'],
		['SUB-02', 'nein', 'das AsylbLG gilt nicht'],
		['SUB-05', 'nein', 'das AsylbLG gilt nicht'],
		['SUB-06a', 'nein', 'mit Titel nicht ausreisepflichtig'],
		['SUB-06b', 'nein', 'kein Vorwurf nach § 1a, und nie bei Hinweisen'],
		['SUB-09', 'nein', 'fünf Jahre hier, Titel, kein AsylbLG'],
		['CRIM-02', 'ja, must', '§§ 232, 232a'],
		[
			'CRIM-03b',
			'offen: case.offence_397a_3_felony, case.serious_harm',
			'ob ein anderes schweres Verbrechen mit schweren Folgen geschah, hat niemand gefragt',
		],
		['COMP-01', 'offen: case.last_act_date, comp.health_damage, comp.applied', 'Bedingung unverändert'],
	],
	t3: [
		['RES-01', 'nein', 'ohne Verlustfeststellung keine Ausreisepflicht'],
		['RES-03', 'nein', 'keine Gefährdung, kein neuer Kontakt'],
		['RES-04', 'offen: eu.aufenthg_more_favourable', 'über § 11 Abs. 14 FreizügG/EU vertretbar'],
		['RES-05', 'nein', 'kein Titel nach § 25 Abs. 4a'],
		['RES-07', 'nein', 'kein Titel nach § 25 Abs. 4a'],
		['RES-08a', 'nein', 'kein Asylantrag'],
		['RES-08b', 'nein', 'kein Asylantrag'],
		['RES-09', 'nein', 'keine Sperre'],
		['RES-20', 'nein', 'keine Duldung'],
		['SUB-01', 'nein', 'Freizügigkeit'],
		['SUB-02', 'nein', 'das AsylbLG gilt nicht'],
		['SUB-07', 'nein', 'nach dem Wortlaut ausgeschlossen'],
		['SUB-09', 'ja, exclusion', 'kein materielles Freizügigkeitsrecht; streitig'],
		['CRIM-02', 'ja, must', '§ 232a'],
		['CRIM-03', 'nein', 'Vergehen, erwachsen, kann Interessen wahrnehmen'],
		['CRIM-03b', 'nein', 'kein anderes Verbrechen'],
		['SUB-05', 'nein', 'das AsylbLG gilt nicht'],
		['SUB-06a', 'nein', 'keine Ausreisepflicht'],
		['SUB-06b', 'nein', 'kein Vorwurf nach § 1a'],
		[
			'COMP-01',
			'offen: case.last_act_date, comp.health_damage, comp.applied',
			'Tat im Inland nach § 232a, also in der Regel schwere psychische Gewalt; Tag, Schaden und Antrag fehlen',
		],
	],
	t4: [
		['RES-01', 'offen: abh.knows_indications', 'gilt, wenn die Behörde es weiß'],
		['RES-03', 'nein', 'keine Gefährdung, keine Tat nach § 25 Abs. 4a'],
		['RES-04', 'nein', 'keine Tat nach §§ 232 bis 233a'],
		['RES-05', 'nein', 'kein Titel'],
		['RES-20', 'nein', 'keine Duldung'],
		['SUB-01', 'ja, automatic', 'ausreisepflichtig ohne Duldung (Nr. 5)'],
		['SUB-02', 'ja, must', 'neun Monate hier, kein Ausschluss'],
		['SUB-05', 'nein', 'keine 36 Monate'],
		['SUB-06a', 'nein', 'kein Schutz und kein Verfahren in einem anderen Staat'],
		['SUB-07', 'nein', 'das AsylbLG gilt'],
		['CRIM-02', 'offen: nebenklage.special_reasons', 'SchwarzArbG nur über § 395 Abs. 3'],
		['RES-07', 'nein', 'kein Titel'],
		['RES-08a', 'nein', 'kein Asylantrag'],
		['RES-08b', 'nein', 'kein Asylantrag'],
		['RES-09', 'offen: residence.entry_ban_active', 'nicht gefragt'],
		['SUB-06b', 'nein', 'kein Vorwurf nach § 1a'],
		['SUB-09', 'ja, exclusion', 'das AsylbLG gilt (Satz 2 Nr. 3)'],
		['CRIM-03', 'nein', '§ 10 SchwarzArbG steht nicht in § 397a Abs. 1 Nr. 1, 4 und 5'],
		[
			'CRIM-03b',
			'offen: nebenklage.special_reasons, case.offence_397a_3_felony, case.serious_harm',
			'hängt an der Nebenklage und an einem anderen schweren Verbrechen',
		],
		[
			'COMP-01',
			'offen: comp.health_damage, comp.physical_attack, comp.psych_violence_serious, comp.caused_blameworthy, comp.applied',
			'Ausbeutung ohne §§ 232 ff. ist noch keine Gewalt: danach ist zu fragen',
		],
	],
	t11a: [['RES-03', 'nein', 'kein neuer Kontakt'], ...aroundTheReflectionPeriod],
	t11b: [['RES-03', 'ja, may', 'freiwilliger Kontakt nach Belehrung'], ...aroundTheReflectionPeriod],
	t11c: [['RES-03', 'nein', 'ohne Belehrung zählt der Kontakt nicht'], ...aroundTheReflectionPeriod],
};

describe.each(Object.entries(tables))('%s', (name, rows) => {
	const { asOf, reforms, facts } = readWorkedCase(name);
	const answers = answersFor(facts, lawOn(asOf, reforms));
	test('has one expectation for each rule', () => {
		expect(rows.map(([rule]) => rule).toSorted()).toEqual(lawDe.rules.map(({ id }) => id).toSorted());
	});

	test.each(rows)('%s: %s (%s)', (rule, expected) => {
		const answer = answers.get(rule);
		const missing = answer?.missing.map(({ fact }) => fact) ?? [];
		const said =
			answer?.status === 'applies' ? `ja, ${answer.modality}` : answer?.status === 'open' ? 'offen' : 'nein';
		const [answered, facts] = expected.split(': ');
		expect([said, ...missing.toSorted()]).toEqual([answered, ...(facts?.split(', ').toSorted() ?? [])]);
	});
});

test('every case file has its table, reads without contradiction and marks only facts that it states', () => {
	const files = readdirSync(new URL('./cases', import.meta.url)).map((file) => file.replace('.json', ''));
	expect(files.toSorted()).toEqual(Object.keys(tables).toSorted());
	const everything = { ...lawDe, facts: { ...lawDe.facts, ...factsOfLaterParts } };
	for (const name of files) {
		const { facts, implied } = readWorkedCase(name);
		expect(readFacts(everything, facts), name).toMatchObject({ ok: true });
		expect(implied.filter((fact) => !Object.hasOwn(facts, fact))).toEqual([]);
	}
});

const today = (name: string, reforms: readonly string[] = [], assumptions = {}) => {
	const { asOf, facts } = readWorkedCase(name);
	return answersFor(facts, lawOn(asOf, reforms, assumptions));
};

describe('T1 beyond the table', () => {
	test('with her consent the Fachberatungsstelle informs the authority: the period applies, contested after a BAMF threat', () => {
		const { asOf, facts } = readWorkedCase('t1a');
		const informed = answersFor({ ...facts, 'abh.knows_indications': true }, lawOn(asOf)).get('RES-01');
		expect(informed?.status).toBe('applies');
		expect(informed?.contested).toMatchObject({ certain: true });
		expect(today('t1a').get('RES-01')?.contested).toMatchObject({ certain: false });
		expect(today('t1b').get('RES-01')?.contested).toBeNull();
	});

	test('CRIM-03 hangs on the felony or on not being able to protect her interests', () => {
		const { asOf, facts } = readWorkedCase('t1a');
		const answer = answersFor(facts, lawOn(asOf)).get('CRIM-03');
		expect(answer?.status).toBe('open');
		expect(answer?.missing.map(({ fact }) => fact)).toEqual(
			expect.arrayContaining(['case.offence_is_felony', 'person.cannot_protect_interests']),
		);
		for (const fact of ['case.offence_is_felony', 'person.cannot_protect_interests'])
			expect(answersFor({ ...facts, [fact]: true }, lawOn(asOf)).get('CRIM-03')?.status).toBe('applies');
	});

	test('after a discontinuation RES-05 applies and a dispute is to be expected', () => {
		const { asOf, facts } = readWorkedCase('t1b');
		const ended = answersFor({ ...facts, 'proceedings.status': 'discontinued' }, lawOn(asOf)).get('RES-05');
		expect(ended).toMatchObject({ status: 'applies', modality: 'should', contested: { certain: true } });
		expect(today('t1b').get('RES-05')?.contested).toBeNull();
	});

	test('the title has to be extended before its last day', () => {
		const { asOf, facts } = readWorkedCase('t1b');
		const dated = answersFor({ ...facts, 'residence.valid_until': '2026-12-31' }, lawOn(asOf)).get('RES-05');
		expect(dated?.deadlines).toMatchObject([{ to: '2026-12-31', meaning: 'lastDay', certain: true }]);
	});
});

describe('T3 beyond the table', () => {
	test('the exclusion is contested while more favourable AufenthG is not denied', () => {
		const { asOf, facts } = readWorkedCase('t3');
		expect(today('t3').get('SUB-09')?.contested).toMatchObject({ certain: false });
		const better = answersFor({ ...facts, 'eu.aufenthg_more_favourable': true }, lawOn(asOf));
		expect(better.get('SUB-09')?.contested).toMatchObject({ certain: true });
		expect(better.get('RES-04')?.status).toBe('applies');
		const denied = answersFor({ ...facts, 'eu.aufenthg_more_favourable': false }, lawOn(asOf));
		expect(denied.get('SUB-09')?.contested).toBeNull();
	});

	test('CRIM-03 applies where she cannot protect her interests', () => {
		const { asOf, facts } = readWorkedCase('t3');
		const weak = answersFor({ ...facts, 'person.cannot_protect_interests': true }, lawOn(asOf));
		expect(weak.get('CRIM-03')?.status).toBe('applies');
	});

	test('R2d opens SGB II, R2g gives a lawyer', () => {
		expect(today('t3', ['R2d']).get('SUB-07')?.status).toBe('applies');
		expect(today('t3', ['R2d']).get('SUB-09')?.status).toBe('doesNotApply');
		expect(today('t3', ['R2g']).get('CRIM-03')).toMatchObject({ status: 'applies', modality: 'must' });
	});
});

describe('CRIM-03 says when no lawyer is appointed without a look at the income', () => {
	const { asOf, facts } = readWorkedCase('t3');
	const sentences = (more: object) =>
		answersFor({ ...facts, ...more }, lawOn(asOf))
			.get('CRIM-03')
			?.warnings.map(({ states }) => states)
			.join(' ');

	test('to an adult after a Vergehen, who can look after her interests', () => {
		expect(sentences({})).toContain('keine Beiordnung ohne Prüfung des Einkommens vorgesehen');
	});

	test('not where § 397a Abs. 1 Nr. 3 gives a lawyer, nor where CRIM-03 itself does', () => {
		const harmed = { 'case.offence_397a_3_felony': true, 'case.serious_harm': true };
		expect(answersFor({ ...facts, ...harmed }, lawOn(asOf)).get('CRIM-03b')?.status).toBe('applies');
		expect(sentences(harmed)).toBe('');
		expect(sentences({ 'person.cannot_protect_interests': true })).toBe('');
	});
});

describe('T4 beyond the table', () => {
	test('RES-01 applies once the authority knows; work stays closed with a mere Duldung', () => {
		const { asOf, facts } = readWorkedCase('t4');
		const known = answersFor({ ...facts, 'abh.knows_indications': true }, lawOn(asOf));
		expect(known.get('RES-01')?.status).toBe('applies');
		const tolerated = answersFor({ ...facts, 'residence.status': 'duldung' }, lawOn(asOf));
		expect(tolerated.get('RES-20')?.status).toBe('doesNotApply');
	});

	test('R2a gives the title as a must', () => {
		expect(today('t4', ['R2a']).get('RES-04')).toMatchObject({ status: 'applies', modality: 'must' });
	});
});

describe('T11: the end of the reflection period', () => {
	test('served on 2026-05-11, it ends on 2026-08-11 at the earliest', () => {
		expect(today('t11a').get('RES-01')?.deadlines).toMatchObject([
			{ from: '2026-08-11', to: '2026-08-11', meaning: 'earliestEnd', certain: true },
		]);
	});

	test('the power to shorten is a warning beside the period, not its end', () => {
		expect(today('t11b').get('RES-01')?.warnings).toHaveLength(1);
		expect(today('t11a').get('RES-01')?.warnings).toHaveLength(0);
	});

	test('R2a leads to the title directly', () => {
		expect(today('t11a', ['R2a']).get('RES-04')?.status).toBe('applies');
	});
});

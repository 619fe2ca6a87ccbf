import { readdirSync } from 'node:fs';
import { readFacts } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { factsOfLaterParts } from './facts/facts-of-later-parts.ts';
import { lawDe } from './law-de.ts';
import { answersFor, lawOn, readWorkedCase } from './read-worked-case.fixture.ts';

type Expected = readonly [rule: string, answer: string, reason: string];

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
	],
	't1b-im-verfahren': [
		['RES-01', 'ja, must', 'geduldet, Hinweise, die Behörde kennt sie'],
		['RES-04', 'ja, should', 'während des Verfahrens, ein Jahr'],
		['RES-05', 'nein', 'das Verfahren läuft noch'],
		['SUB-05', 'ja, must', 'seit 60 Monaten hier'],
		['SUB-02', 'nein', 'stattdessen SUB-05'],
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
	],
	t1d: [
		['RES-04', 'ja, must', 'Titel ohne Mitwirkung'],
		['RES-05', 'ja, should', 'betroffen, mit Gründen zu bleiben'],
		['RES-07', 'ja, automatic', 'Arbeit von Gesetzes wegen'],
		['RES-08b', 'nein', 'für Betroffene aufgehoben'],
		['SUB-07', 'ja, must', 'Leistungen für alle Betroffenen'],
		['CRIM-03', 'ja, must', 'Beistand für alle Formen'],
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
	],
	t11a: [
		['RES-01', 'ja, must', 'ausreisepflichtig, Hinweise, bekannt'],
		['RES-03', 'nein', 'kein neuer Kontakt'],
		['SUB-01', 'ja, automatic', 'AsylbLG während der Frist'],
	],
	t11b: [
		['RES-01', 'ja, must', 'gilt, solange die Behörde die Befugnis nicht nutzt'],
		['RES-03', 'ja, may', 'freiwilliger Kontakt nach Belehrung'],
	],
	t11c: [
		['RES-01', 'ja, must', 'unverändert'],
		['RES-03', 'nein', 'ohne Belehrung zählt der Kontakt nicht'],
	],
};

describe.each(Object.entries(tables))('%s', (name, rows) => {
	const { asOf, reforms, facts } = readWorkedCase(name);
	const answers = answersFor(facts, lawOn(asOf, reforms));
	test.each(rows)('%s: %s (%s)', (rule, expected) => {
		const answer = answers.get(rule);
		const missing = answer?.missing.map(({ fact }) => fact).join(', ');
		const said =
			answer?.status === 'applies'
				? `ja, ${answer.modality}`
				: answer?.status === 'open'
					? `offen: ${missing}`
					: 'nein';
		expect(said).toBe(expected);
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

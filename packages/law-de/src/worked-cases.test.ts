import { readdirSync } from 'node:fs';
import { readFacts } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { also, type Expected } from './also-applies.fixture.ts';
import { lawDe } from './law-de.ts';
import { answersFor, lawOn, readWorkedCase } from './read-worked-case.fixture.ts';

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
	[
		'RES-16',
		'offen: ban.60_5, ban.60_7, ban.exit_elsewhere_reasonable, person.gross_noncooperation, person.serious_crime_exclusion',
		'am Ende der Frist ein Weg, wenn die Person nicht aussagen will',
	],
	[
		'RES-18',
		'offen: exit.impossible_legal_or_factual, exit.end_foreseeable, exit.own_fault',
		'am Ende der Frist ein Weg, wenn die Person nicht aussagen will',
	],
	[
		'RES-19c',
		'offen: case.urgent_humanitarian_reasons, case.urgent_personal_reasons, case.considerable_public_interest',
		'am Ende der Frist ein Weg, wenn die Person nicht aussagen will',
	],
	['RES-23', 'nein', 'die Vorlage nennt ihn als Weg; er verlangt eine Duldung oder § 104c'],
	[
		'RES-27',
		'offen: hardship.commission_takes_up, hardship.urgent_reasons, removal.date_fixed, person.serious_crime',
		'am Ende der Frist ein Weg, wenn die Person nicht aussagen will',
	],
	['LAB-02', 'ja, duty', 'ohne Papier meldet der Zoll'],
	...also('RES-02a', 'SUB-12'),
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
		['RES-13', 'nein', 'niemand ist im Ausland; der Aufenthalt der Kinder hier hängt an ihrem'],
		['RES-14', 'nein', 'niemand ist im Ausland'],
		[
			'RES-16',
			'offen: ban.60_5, ban.60_7, ban.exit_elsewhere_reasonable, person.gross_noncooperation, person.serious_crime_exclusion',
			'Gefahr bei Rückkehr ist nicht geklärt; neue Beweise führen zum Folgeantrag (RES-40e)',
		],
		['RES-19b', 'nein', 'kein Verfahren und keine Erklärung zur Anwesenheit'],
		[
			'RES-19c',
			'offen: case.urgent_humanitarian_reasons, case.urgent_personal_reasons, case.considerable_public_interest',
			'Ermessen aus dringenden Gründen',
		],
		[
			'RES-23',
			'offen: stay.years, integration.livelihood_mainly_or_expected, person.german_level, integration.constitution_ok, children.school_ok, identity.deception, person.serious_expulsion_interest',
			'ab vier Jahren mit Kind; die übrigen Bedingungen nennt die Vorlage nur kurz',
		],
		['RES-25', 'nein', 'sicherer Herkunftsstaat (§ 60a Abs. 6): auch keine Ausbildungsduldung'],
		[
			'RES-27',
			'offen: hardship.commission_takes_up, hardship.urgent_reasons, removal.date_fixed, person.serious_crime',
			'ob die Kommission den Fall annimmt',
		],
		['RES-32a', 'nein', 'kein Anspruch mit Duldung; Zulassung siehe RES-32b'],
		['RES-40e', 'offen: asylum.new_elements, asylum.new_elements_without_fault', 'Folgeantrag nur mit Neuem'],
		['SUB-03a', 'offen: health.acute_or_pain, person.pregnant_or_newborn', 'je nach Bedarf'],
		['SUB-03b', 'offen: health.treatment_indispensable', 'je nach Bedarf'],
		['SUB-13', 'nein', 'mit Duldung weiß die Behörde schon Bescheid'],
		['SUB-17', 'nein', 'Kindergeld nicht mit Duldung'],
		['COMP-03', 'nein', 'die Tat geschah im Inland; Taten in Albanien sind nicht erfasst'],
		...also('RES-24b', 'RES-32b', 'RES-41', 'SUB-12', 'CRIM-01', 'CRIM-07c', 'CRIM-08', 'MIN-09', 'MIN-09b'),
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
		[
			'RES-06',
			'offen: statement.probably_false_per_sa, residence.conditions_lapsed',
			'nach dem Urteil ist kein Grund zum Widerruf bekannt; danach ist nicht gefragt',
		],
		['RES-13', 'nein', 'die Kinder sind schon hier; die Vorlage verweist auf dieselben Normen'],
		['RES-14', 'nein', 'die Kinder sind schon hier; nach der Verlängerung gelten die allgemeinen Regeln'],
		[
			'RES-25',
			'nein',
			'mit Titel keine Ausbildungsduldung; die Ausbildung geht mit der Erlaubnis aus RES-07',
		],
		['RES-32a', 'nein', 'der Anspruch kommt erst mit dem Titel nach Satz 3 (RES-05); bis dahin RES-32b'],
		['SUB-13', 'nein', 'mit Titel keine Mitteilung'],
		['SUB-17', 'offen: stay.lawful_or_tolerated_months', 'Kindergeld je nach Arbeit oder 15 Monaten'],
		[
			'COMP-06',
			'nein',
			'die Vorlage nennt das Adhäsionsverfahren hier; es geht nur bis zu den Schlussvorträgen, das Urteil ist gesprochen',
		],
		[
			'COMP-07',
			'offen: confiscation.final, comp.claim_from_act, confiscation.in_time, comp.enforceable_title, confiscation.missed_without_fault',
			'ob Vermögen eingezogen wurde',
		],
		['COMP-03', 'nein', 'die Tat geschah im Inland'],
		...also(
			'RES-02a',
			'RES-32b',
			'RES-41',
			'SUB-12',
			'CRIM-01',
			'CRIM-06',
			'CRIM-07c',
			'CRIM-08',
			'MIN-09',
			'MIN-09b',
		),
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
		['RES-19b', 'ja, must', 'Verbrechen und Erklärung zur Anwesenheit: solange kein Titel erteilt ist'],
		...also(
			'RES-02a',
			'RES-24b',
			'RES-32b',
			'RES-41',
			'SUB-12',
			'CRIM-01',
			'CRIM-06',
			'CRIM-07c',
			'CRIM-08',
			'CRIM-17',
			'MIN-09',
			'MIN-09b',
		),
	],
	t1c: [
		['RES-01', 'ja, must', 'die Einschätzung der Fachberatungsstelle genügt'],
		['RES-04', 'ja, must', 'Titel ohne Mitwirkung'],
		['RES-08a', 'nein', 'wie heute'],
		['RES-08b', 'nein', 'für Betroffene aufgehoben'],
		['RES-20', 'ja, should', 'mit R2e arbeiten Betroffene auch mit Duldung; § 60a Abs. 6 hält sie nicht auf'],
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
		['RES-09', 'nein', 'das Verbot wird mit dem Titel für Betroffene aufgehoben'],
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
		[
			'RES-13',
			'nein',
			'niemand ist im Ausland; der eigene Titel eines Kindes steht in dessen Fall (MIN-08 mit R7a)',
		],
		['RES-14', 'nein', 'niemand ist im Ausland'],
		[
			'RES-25',
			'nein',
			'die Vorlage erwartet hier die Ausbildung: Sie geht mit dem Titel aus RES-04 und der Arbeit aus RES-20; die Ausbildungsduldung selbst öffnet erst R4f',
		],
		['RES-32a', 'ja, must', 'Integrationskurs vom ersten Tag an (R2e)'],
		['RES-19b', 'nein', 'kein Verfahren; mit dem Titel nicht nötig'],
		['SUB-13', 'nein', 'keine Mitteilung über Betroffene'],
		...also(
			'RES-24b',
			'RES-32b',
			'RES-41',
			'SUB-12',
			'CRIM-01',
			'CRIM-07a',
			'CRIM-07c',
			'CRIM-08',
			'MIN-09',
			'MIN-09b',
		),
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
		['RES-09', 'nein', 'das Verbot wird mit dem Titel für Betroffene aufgehoben'],
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
		['RES-13', 'nein', 'die Kinder sind schon hier'],
		['RES-14', 'nein', 'die Kinder sind schon hier'],
		['RES-25', 'nein', 'mit Titel keine Ausbildungsduldung; die Ausbildung geht mit dem Titel'],
		['RES-32a', 'ja, must', 'Integrationskurs vom ersten Tag an (R2e)'],
		['SUB-13', 'nein', 'mit Titel keine Mitteilung'],
		['SUB-17', 'offen: stay.lawful_or_tolerated_months', 'keine Reform ändert das Kindergeld'],
		...also(
			'RES-02a',
			'RES-32b',
			'RES-41',
			'SUB-12',
			'CRIM-01',
			'CRIM-06',
			'CRIM-07a',
			'CRIM-07c',
			'CRIM-08',
			'MIN-09',
			'MIN-09b',
		),
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
		['RES-36a', 'ja, automatic', 'Aufenthalt rechtmäßig, solange niemand den Verlust feststellt'],
		['RES-36c', 'offen: eu.aufenthg_more_favourable', 'das AufenthG gilt, wo es günstiger ist: vertretbar'],
		['SUB-10', 'nein', 'erwerbsfähig'],
		['SUB-10b', 'ja, must', 'ein Monat Überbrückung, in Härten mehr'],
		['CRIM-04', 'ja, must', 'wenig Geld, allein nicht zumutbar'],
		...also('CRIM-01', 'CRIM-06', 'CRIM-07c', 'CRIM-08', 'CRIM-17'),
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
		['RES-10', 'ja, may', 'ausbeuterische Beschäftigung, Ermittlungen, will aussagen: Ermessen'],
		['RES-11', 'nein', 'erst zur Verlängerung des Titels nach § 25 Abs. 4b, siehe unten'],
		['RES-15', 'nein', 'noch kein Titel; mit § 25 Abs. 4b kein Nachzug, siehe unten'],
		['SUB-13', 'offen: contact.with_public_body', 'vor jedem Amt warnen'],
		['COMP-09', 'ja, must', 'Lohn ist offen'],
		['COMP-10', 'ja, must', 'Arbeit ohne Erlaubnis: drei Monate werden vermutet'],
		['COMP-11', 'ja, must', 'Nachunternehmen: die auftraggebende Firma haftet'],
		['COMP-12', 'ja, automatic', 'Ansprüche aus 2026 verjähren Ende 2029'],
		['LAB-02', 'ja, duty', 'der Zoll meldet Arbeit ohne Erlaubnis'],
		['LAB-08', 'ja, duty', 'Nachunternehmen; das Gesetz ist nicht am Text geprüft'],
		...also('SUB-12', 'CRIM-07c', 'CRIM-08', 'CRIM-17', 'COMP-13', 'LAB-01', 'LAB-04'),
	],
	t5: [
		['MIN-01', 'ja, must', 'unbegleitet, niemand Sorgeberechtigtes in Deutschland'],
		[
			'MIN-02',
			'offen: minor.just_arrived',
			'vorläufige Inobhutnahme, wenn gerade angekommen; dann keine Verteilung gegen das Wohl',
		],
		['MIN-03', 'nein', 'das Alter ist nicht streitig'],
		['MIN-04', 'ja, must', 'niemand hat die elterliche Sorge'],
		['MIN-08', 'nein', 'Lücke: für Kinder gelten dieselben Bedingungen wie für Erwachsene'],
		['CRIM-15a', 'nein', 'keine eigene Anzeige'],
		[
			'CRIM-15b',
			'offen: case.offence_240, case.offence_253, coerced.threatened_with_disclosure',
			'die Vorlage lässt auch die Art der Tat offen; hier zählt Vergehen wie Verbrechen',
		],
		['RES-33', 'offen: removal.planned', 'dann nur mit Einvernehmen der Staatsanwaltschaft'],
		[
			'RES-04',
			'offen: proceedings.presence_appropriate, contact.broken, statement.willing, person.security_bar',
			'dieselben Bedingungen wie für Erwachsene',
		],
		['CRIM-03', 'ja, must', 'minderjährig, Tat nach § 232'],
		[
			'COMP-01',
			'offen: comp.health_damage, comp.caused_blameworthy, comp.applied',
			'Schaden und Antrag fehlen',
		],
		['SUB-01', 'ja, automatic', 'ohne Papier: AsylbLG neben der Jugendhilfe'],
		['SUB-09', 'ja, exclusion', 'das AsylbLG gilt (Satz 2 Nr. 3)'],
		['LAB-02', 'ja, duty', 'der Zoll meldet Aufenthalt ohne Papier'],
		...also(
			'SUB-12',
			'CRIM-01',
			'CRIM-02',
			'CRIM-07a',
			'CRIM-07c',
			'CRIM-08',
			'CRIM-10',
			'CRIM-17',
			'COMP-13',
			'MIN-07',
			'LAB-01',
			'LAB-04',
		),
	],
	t7: [
		['RES-05', 'ja, should', 'Verfahren beendet, humanitäre Gründe; Streit ist zu erwarten'],
		['RES-06', 'offen: residence.conditions_lapsed', 'die Einstellung allein ist kein Grund'],
		['RES-07', 'ja, may', 'Titel nach § 25 Abs. 4a Satz 1'],
		['CRIM-06', 'ja, duty', 'Mitteilung der Einstellung; Beschwerde binnen zwei Wochen'],
		['SUB-07', 'ja, must', 'Titel, erwerbsfähig, bedürftig'],
		...also('RES-32b', 'SUB-12', 'CRIM-01', 'CRIM-02', 'CRIM-07c', 'CRIM-08'),
	],
	'deutsche-19': [
		['SUB-07', 'ja, must', 'erwerbsfähig und bedürftig'],
		['SUB-11', 'ja, must', 'ohne sicheren Ort'],
		['SUB-16', 'ja, duty', 'Gewalt durch den Freund: jede Einrichtung in Deutschland'],
		['CRIM-03', 'ja, must', 'Verbrechen nach § 232a Abs. 3'],
		['CRIM-07b', 'ja, may', 'Verbrechen und besonderer Schutzbedarf'],
		['COMP-01', 'ja, must', 'Tat 2026, körperliche Gewalt, Schaden, Antrag'],
		['COMP-05a', 'ja, should', 'erste Sitzung binnen zwölf Monaten'],
		['COMP-06', 'ja, must', 'Anklage, Forderung, beschuldigte Person erwachsen'],
		['COMP-08', 'ja, must', 'Schadensersatz und Schmerzensgeld'],
		['MIN-06a', 'ja, must', '19 und noch nicht selbständig'],
		['RES-01', 'nein', 'Deutsche brauchen keine Frist'],
		['RES-04', 'nein', 'Deutsche brauchen keinen Titel'],
		['SUB-01', 'nein', 'das AsylbLG gilt nie für Deutsche'],
		...also(
			'SUB-12',
			'CRIM-01',
			'CRIM-02',
			'CRIM-05',
			'CRIM-06',
			'CRIM-07a',
			'CRIM-07c',
			'CRIM-08',
			'CRIM-09a',
			'CRIM-10',
			'CRIM-13',
			'CRIM-17',
			'MIN-07',
		),
	],
	'bauarbeiter-ro': [
		['SUB-07', 'ja, must', 'arbeitet, also kein Ausschluss; bedürftig, weil der Lohn fehlt'],
		['SUB-11', 'ja, must', 'Unterkunft verloren'],
		['COMP-08', 'ja, must', 'Ausbeutung nach § 233 ist auch ein Schaden'],
		['COMP-09', 'ja, must', 'Lohn ist offen'],
		['COMP-10', 'nein', 'Unionsbürger*innen arbeiten ohne Erlaubnis'],
		['COMP-11', 'ja, must', 'Nachunternehmen auf der Baustelle'],
		['COMP-12', 'ja, automatic', 'drei Jahre ab Jahresende'],
		['COMP-13b', 'nein', 'Lücke: niemand klagt für viele'],
		['LAB-08', 'ja, duty', 'Nachunternehmen und Hinweise'],
		['LAB-05', 'nein', 'nur in der Fleischwirtschaft'],
		['RES-10', 'nein', 'Unionsbürger*in ohne Verlustfeststellung, kein Verfahren'],
		['SUB-16', 'nein', 'das Gesetz meint Gewalt gegen Frauen; andere Wege SUB-11'],
		...also(
			'RES-36a',
			'SUB-12',
			'CRIM-01',
			'CRIM-02',
			'CRIM-07c',
			'CRIM-08',
			'CRIM-11',
			'COMP-13',
			'LAB-01',
			'LAB-04',
		),
	],
	'trans-pe': [
		['RES-08a', 'ja, exclusion', 'das Asylverfahren läuft'],
		['RES-37a', 'ja, must', 'Verfolgung als bestimmte soziale Gruppe'],
		['RES-37b', 'ja, must', 'ernsthafter Schaden droht'],
		['RES-39', 'ja, may', 'ein anderer Staat ist zuständig: Selbsteintritt'],
		['SUB-01', 'ja, automatic', 'Aufenthaltsgestattung'],
		['SUB-02', 'ja, must', 'sieben Monate hier'],
		['SUB-03b', 'ja, may', 'Behandlung ist unerlässlich'],
		['SUB-09', 'ja, exclusion', 'das AsylbLG gilt (Satz 2 Nr. 3)'],
		['SUB-16', 'nein', 'das Gesetz nennt trans Personen nicht; trotzdem anfragen'],
		['SUB-18', 'nein', 'Lücke: kein Anspruch auf einen sicheren Platz'],
		['RES-01', 'nein', 'mit Gestattung keine Ausreisepflicht'],
		['RES-04', 'nein', 'kein Verfahren und keine Aussage'],
		['CRIM-03', 'ja, must', 'kann die Interessen nicht selbst wahrnehmen'],
		['COMP-05a', 'ja, should', 'erste Sitzung binnen zwölf Monaten'],
		...also(
			'RES-32b',
			'RES-41',
			'SUB-12',
			'CRIM-01',
			'CRIM-02',
			'CRIM-07a',
			'CRIM-07c',
			'CRIM-08',
			'CRIM-09a',
			'CRIM-11',
			'CRIM-13',
		),
	],
	'pflege-ua': [
		['RES-28', 'ja, must', 'vorübergehender Schutz'],
		['SUB-07', 'ja, must', 'mit § 24, erwerbsfähig und bedürftig'],
		['COMP-09', 'ja, must', 'Lohn ist offen, auch für Bereitschaft'],
		['COMP-10', 'nein', 'die Arbeit war erlaubt'],
		['COMP-12', 'ja, automatic', 'drei Jahre ab Jahresende'],
		['CRIM-02', 'nein', 'Wucher steht nicht in der Liste, besondere Gründe fehlen'],
		['LAB-06', 'ja, must', 'Pflege im Haushalt: Mindestlohn auch für Bereitschaft'],
		['LAB-07', 'nein', 'Lücke: die Agentur braucht keine Zulassung'],
		['RES-10', 'nein', 'keine Beschäftigung ohne Erlaubnis'],
		...also('RES-32b', 'SUB-12', 'CRIM-07c', 'CRIM-08', 'COMP-13', 'LAB-01', 'LAB-04'),
	],
	'junge-15': [
		['MIN-01', 'ja, must', 'dringende Gefahr; das Familiengericht käme zu spät'],
		['MIN-05', 'ja, duty', 'gewichtige Anhaltspunkte'],
		['DUTY-02', 'ja, duty', 'wer berät, wirkt auf Hilfe hin und darf informieren'],
		['DUTY-03', 'ja, duty', 'Jugendhilfe schätzt die Gefahr mit mehreren ein'],
		['CRIM-03', 'ja, must', 'minderjährig, Tat nach § 232'],
		['CRIM-15a', 'nein', 'keine eigene Anzeige: die Strafe droht trotzdem'],
		['CRIM-15b', 'nein', 'niemand drohte mit einer Anzeige'],
		['SUB-09', 'ja, exclusion', 'kein materielles Freizügigkeitsrecht'],
		['SUB-10b', 'ja, must', 'Überbrückung, in Härten mehr; die Jugendhilfe geht vor'],
		['MIN-02', 'nein', 'nicht unbegleitet'],
		['MIN-08', 'nein', 'Lücke, und ohne Verlustfeststellung braucht er keinen Titel'],
		...also(
			'RES-36a',
			'CRIM-01',
			'CRIM-02',
			'CRIM-05',
			'CRIM-06',
			'CRIM-07a',
			'CRIM-07c',
			'CRIM-08',
			'CRIM-09a',
			'CRIM-10',
			'CRIM-11',
			'CRIM-13',
			'CRIM-17',
			'MIN-07',
		),
	],
	t11a: [['RES-03', 'nein', 'kein neuer Kontakt'], ...aroundTheReflectionPeriod],
	t11b: [['RES-03', 'ja, may', 'freiwilliger Kontakt nach Belehrung'], ...aroundTheReflectionPeriod],
	t11c: [['RES-03', 'nein', 'ohne Belehrung zählt der Kontakt nicht'], ...aroundTheReflectionPeriod],
};

describe.each(Object.entries(tables))('%s', (name, rows) => {
	const { asOf, reforms, facts } = readWorkedCase(name);
	const answers = answersFor(facts, lawOn(asOf, reforms));
	test('expects once of a rule, and of rules alone that the law has', () => {
		const named = rows.map(([rule]) => rule);
		expect(new Set(named).size).toBe(named.length);
		const rules = new Set(lawDe.rules.map(({ id }) => id));
		expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
	});

	test('names every rule that applies, so that nothing applies by surprise', () => {
		const named = new Set(rows.map(([rule]) => rule));
		const applying = [...answers.values()].filter(({ status }) => status === 'applies').map(({ id }) => id);
		expect(applying.filter((rule) => !named.has(rule))).toEqual([]);
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
	for (const name of files) {
		const { facts, implied } = readWorkedCase(name);
		expect(readFacts(lawDe, facts), name).toMatchObject({ ok: true });
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
		expect(dated?.deadlines).toContainEqual(
			expect.objectContaining({ id: 'RES-05.antrag', to: '2026-12-31', meaning: 'lastDay', certain: true }),
		);
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

describe('T4, once the title is there', () => {
	const { asOf, facts } = readWorkedCase('t4');
	const titled = {
		...facts,
		'residence.status': 'ae_25_4b',
		'residence.exit_duty': false,
		'residence.enforceable_exit_duty': false,
	};

	test('it may be extended for wages in hardship, the family does not follow, SGB II takes over', () => {
		const answers = answersFor({ ...titled, 'work.hardship_claim_from_abroad': true }, lawOn(asOf));
		expect(answers.get('RES-11')).toMatchObject({ status: 'applies', modality: 'may' });
		expect(answers.get('RES-15')).toMatchObject({ status: 'applies', modality: 'exclusion' });
		expect(answers.get('SUB-07')?.status).toBe('applies');
		expect(answers.get('SUB-01')?.status).toBe('doesNotApply');
	});

	test('R2a makes it a must', () => {
		expect(today('t4', ['R2a']).get('RES-10')).toMatchObject({ status: 'applies', modality: 'must' });
	});
});

describe('T5 under reforms', () => {
	test('R6a: he must not be prosecuted; R7a: a title by his best interests', () => {
		expect(today('t5', ['R6a']).get('CRIM-15a')).toMatchObject({ status: 'applies', modality: 'must' });
		expect(today('t5', ['R7a']).get('MIN-08')).toMatchObject({ status: 'applies', modality: 'must' });
	});
});

describe('T7 beyond the table', () => {
	test('the extension is disputed and has to be asked for before the title ends', () => {
		const extension = today('t7').get('RES-05');
		expect(extension?.contested).toMatchObject({ certain: true });
		expect(extension?.deadlines).toContainEqual(
			expect.objectContaining({ id: 'RES-05.antrag', to: '2026-12-31', meaning: 'lastDay' }),
		);
	});

	test('the complaint against the discontinuation ends after two weeks', () => {
		// 15 November 2026 is a Sunday.
		expect(today('t7').get('CRIM-06')?.deadlines).toContainEqual(
			expect.objectContaining({ id: 'CRIM-06.beschwerde', to: '2026-11-16', meaning: 'lastDay' }),
		);
	});

	test('R2a leaves the title alone: nothing revokes it, and it goes on', () => {
		const reformed = today('t7', ['R2a']);
		expect(reformed.has('RES-06')).toBe(false);
		expect(reformed.get('RES-05')?.status).toBe('applies');
	});
});

describe('cases of our own under reforms', () => {
	test.each([
		['trans-pe', 'R3b', 'SUB-18', 'must'],
		['trans-pe', 'R3a', 'SUB-16c', 'must'],
		['trans-pe', 'R4b', 'RES-39b', 'must'],
		['bauarbeiter-ro', 'R5a', 'LAB-05', 'duty'],
		['bauarbeiter-ro', 'R5d', 'COMP-13b', 'must'],
		['pflege-ua', 'R5a', 'LAB-05', 'duty'],
		['pflege-ua', 'R5e', 'LAB-07', 'duty'],
		['pflege-ua', 'R2g', 'CRIM-03', 'must'],
		['junge-15', 'R6a', 'CRIM-15a', 'must'],
		['deutsche-19', 'R3c', 'CRIM-16', 'must'],
	])('%s with %s: %s applies (%s)', (name, reform, rule, modality) => {
		expect(today(name, [reform]).get(rule)).toMatchObject({ status: 'applies', modality });
	});
});

describe('T11: the end of the reflection period', () => {
	test('served on 2026-05-11, it ends on 2026-08-11 at the earliest', () => {
		expect(today('t11a').get('RES-01')?.deadlines).toContainEqual(
			expect.objectContaining({
				id: 'RES-01.ende',
				from: '2026-08-11',
				to: '2026-08-11',
				meaning: 'earliestEnd',
				certain: true,
			}),
		);
	});

	test('the power to shorten is a warning beside the period, not its end', () => {
		expect(today('t11b').get('RES-01')?.warnings).toHaveLength(1);
		expect(today('t11a').get('RES-01')?.warnings).toHaveLength(0);
	});

	test('R2a leads to the title directly', () => {
		expect(today('t11a', ['R2a']).get('RES-04')?.status).toBe('applies');
	});
});

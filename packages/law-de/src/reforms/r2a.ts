import type { Reform } from '@schutznetz/rights';
import { compensationEffect } from '../compensation/soziale-entschaedigung.ts';
import { conditionSatz1, conditionSatz3, reasonsToStay } from '../residence/aufenthaltserlaubnis-25-4a.ts';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, derived, not, yes } = v;

const source = kokDemands(
	'Kapitel 2',
	'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Das Papier des KOK vom März 2023 zur Neuregelung des Aufenthaltsrechts ist nicht gelesen: Dauer, Nachweis, Familie und Kontakt sind deshalb Annahmen.',
);

/** R2a: a title for people affected, independent of cooperation in criminal proceedings. */
export const r2a: Reform = v.reform({
	id: 'R2a',
	title: {
		de: 'Aufenthaltstitel unabhängig von der Mitwirkung im Strafverfahren',
		en: 'Residence title independent of cooperation in criminal proceedings',
	},
	demands: ['F2.1'],
	sources: [source],
	assumptions: {
		'R2a.kontakt': {
			states: 'Offen ist, ob der Kontakt zu den Beschuldigten beendet sein muss.',
			settings: {
				entfaellt: 'der Kontakt spielt keine Rolle mehr',
				bleibt: 'jeder Kontakt muss beendet sein, wie heute',
			},
			default: 'entfaellt',
		},
		'R2a.nachweis': {
			states: 'Offen ist, was als Nachweis der Betroffenheit genügt.',
			settings: {
				anhaltspunkteOderFbs:
					'konkrete Anhaltspunkte genügen ebenso wie die Einschätzung einer Fachberatungsstelle',
				nurFbs: 'es braucht die schriftliche Einschätzung einer Fachberatungsstelle',
			},
			default: 'anhaltspunkteOderFbs',
		},
		'R2a.heutigeFaelle': {
			states:
				'Offen ist, ob auch weiter den Titel erhält, wer ihn nach heutigem Recht erhält, aber nicht unter die neue Regel fällt (etwa Unionsbürger*innen nach einer Verlustfeststellung).',
			settings: {
				ersetzt: 'nur noch die neue Regel gilt, sie nennt Personen ohne EU-Staatsangehörigkeit',
				bleiben: 'die heutigen Wege bleiben daneben bestehen',
			},
			default: 'ersetzt',
		},
		'R2a.dauer': {
			states: 'Offen ist die Dauer des Titels.',
			settings: { einJahr: 'ein Jahr, wie heute', zweiJahre: 'zwei Jahre', dreiJahre: 'drei Jahre' },
			default: 'einJahr',
		},
		'R2a.asylsperre': {
			states:
				'Offen ist, wie weit die Sperre durch ein Asylverfahren (§ 10 AufenthG) für Betroffene entfällt.',
			settings: {
				entfaellt: 'die Sperre entfällt für Betroffene',
				nurDieserTitel: 'nur der Titel für Betroffene ist von ihr ausgenommen',
			},
			default: 'entfaellt',
		},
	},
	operations: [
		{
			op: 'replaceCondition',
			target: { rule: 'RES-04' },
			condition: all(derived('D.third'), betroffene),
			under: { 'R2a.nachweis': 'anhaltspunkteOderFbs' },
		},
		{
			op: 'replaceCondition',
			target: { rule: 'RES-04' },
			condition: all(derived('D.third'), yes('case.fbs_assessment')),
			under: { 'R2a.nachweis': 'nurFbs' },
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-04' },
			condition: yes('contact.broken'),
			under: { 'R2a.kontakt': 'bleibt' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-04' },
			condition: conditionSatz1,
			under: { 'R2a.heutigeFaelle': 'bleiben' },
		},
		{ op: 'changeModality', rule: 'RES-04', modality: 'must' },
		{
			op: 'changeEffect',
			rule: 'RES-04',
			effect:
				'Die Ausländerbehörde muss eine Aufenthaltserlaubnis erteilen, auch ohne Aussage und ohne Stellungnahme der Staatsanwaltschaft.',
		},
		{
			op: 'changeAmount',
			amount: 'aufenthaltserlaubnis-25-4a-satz-1.dauer',
			value: 2,
			source,
			under: { 'R2a.dauer': 'zweiJahre' },
		},
		{
			op: 'changeAmount',
			amount: 'aufenthaltserlaubnis-25-4a-satz-1.dauer',
			value: 3,
			source,
			under: { 'R2a.dauer': 'dreiJahre' },
		},
		// The second title that the demands name too: for exploitative work, on indications.
		{
			op: 'addAlternative',
			target: { rule: 'RES-10' },
			condition: all(derived('D.third'), yes('case.indicators_emp')),
			under: { 'R2a.nachweis': 'anhaltspunkteOderFbs' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-10' },
			condition: all(derived('D.third'), derived('D.illegal_emp'), yes('case.fbs_assessment')),
			under: { 'R2a.nachweis': 'nurFbs' },
		},
		{ op: 'changeModality', rule: 'RES-10', modality: 'must' },
		{
			op: 'changeEffect',
			rule: 'RES-10',
			effect:
				'Die Ausländerbehörde muss eine Aufenthaltserlaubnis erteilen, auch ohne Aussage und ohne Stellungnahme der Staatsanwaltschaft. Dass der Kontakt abgebrochen ist, wird nicht verlangt.',
		},
		// Without cooperation as a condition there is nothing left to revoke for.
		{ op: 'removeRule', rule: 'RES-06' },
		// A ban on entry is lifted together with the title.
		{ op: 'addRequirement', target: { rule: 'RES-09' }, condition: not(betroffene) },
		// The title goes on independent of its history: people affected, with need, whom the AufenthG covers.
		{
			op: 'replaceCondition',
			target: { rule: 'RES-05' },
			condition: all(derived('D.aufenthg'), betroffene, reasonsToStay),
			under: { 'R2a.nachweis': 'anhaltspunkteOderFbs' },
		},
		{
			op: 'replaceCondition',
			target: { rule: 'RES-05' },
			condition: all(derived('D.aufenthg'), yes('case.fbs_assessment'), reasonsToStay),
			under: { 'R2a.nachweis': 'nurFbs' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-05' },
			condition: conditionSatz3,
			under: { 'R2a.heutigeFaelle': 'bleiben' },
		},
		{ op: 'changeModality', rule: 'RES-07', modality: 'automatic' },
		{
			op: 'changeEffect',
			rule: 'RES-07',
			effect:
				'Der Titel erlaubt die Arbeit von Gesetzes wegen; eine Erlaubnis der Ausländerbehörde ist nicht nötig.',
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-08a' },
			condition: not(betroffene),
			under: { 'R2a.asylsperre': 'entfaellt' },
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-08b' },
			condition: not(betroffene),
			under: { 'R2a.asylsperre': 'entfaellt' },
		},
		{
			op: 'changeEffect',
			rule: 'RES-08a',
			effect:
				'Vor dem rechtskräftigen Ende des Asylverfahrens gibt es Titel nur mit Zustimmung der obersten Landesbehörde; der Titel für Betroffene ist davon ausgenommen.',
			under: { 'R2a.asylsperre': 'nurDieserTitel' },
		},
		{
			op: 'changeEffect',
			rule: 'RES-08b',
			effect:
				'Vor der Ausreise gibt es nur Titel aus humanitären Gründen; der Titel für Betroffene ist von jeder Sperre des § 10 AufenthG ausgenommen.',
			under: { 'R2a.asylsperre': 'nurDieserTitel' },
		},
		// § 17 Abs. 2 SGB XIV: missing cooperation is no ground to refuse compensation to trafficked persons.
		{
			op: 'addRequirement',
			target: { derived: 'D.versagung_17_2' },
			condition: not(derived('D.trafficking')),
		},
		{
			op: 'changeEffect',
			rule: 'COMP-01',
			effect: `${compensationEffect} Betroffenen von Menschenhandel dürfen Leistungen nicht versagt werden, weil sie nicht bei der Aufklärung der Tat mitwirken (§ 17 Abs. 2 gilt für sie nicht).`,
		},
	],
});

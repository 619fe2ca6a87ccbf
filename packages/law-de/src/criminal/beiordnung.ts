import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import { stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { remedyOfCriminalCourt } from './remedy-of-criminal-court.ts';

const { all, any, applies, derived, not, yes } = v;

const authority = 'Vorsitzende*r des Gerichts; im Vorverfahren das Gericht nach § 162 StPO';
const evidence = [
	'Schreiben einer Fachberatungsstelle dazu, warum die Person ihre Interessen nicht selbst wahrnehmen kann (Sprache, Trauma, Angst)',
	'Aktenzeichen des Strafverfahrens',
] as const;

const nextStep = afterWhoLearnsWhat(
	'mit einer Anwält*in des Vertrauens den Antrag auf Beiordnung stellen, mit einem Schreiben der Beratungsstelle zu Sprache, Trauma und Angst; er geht schon vor einer Vernehmung.',
);

/** § 397a Abs. 1 StPO: a lawyer at the expense of the State. */
export const beiordnung: readonly Rule[] = [
	v.rule({
		id: 'CRIM-03',
		title: {
			de: 'Beiordnung eines Rechtsbeistands (§ 397a Abs. 1 StPO)',
			en: 'Lawyer appointed at the expense of the State',
		},
		area: 'Strafverfahren',
		holder: 'Nebenklageberechtigte',
		condition: all(
			applies('CRIM-02'),
			any(
				all(
					derived('D.felony'),
					any(
						yes('case.offence_232'),
						yes('case.offence_232a'),
						yes('case.offence_232b'),
						yes('case.offence_233a'),
					),
				),
				yes('case.offence_177_felony_or_serious'),
				all(
					any(derived('D.trafficking'), yes('case.offence_240_4'), yes('case.offence_397a_5_other')),
					any(derived('D.minor_at_application'), yes('person.cannot_protect_interests')),
				),
				all(
					yes('case.offence_sexual'),
					any(yes('victim.minor_at_act'), yes('person.cannot_protect_interests')),
				),
			),
		),
		modality: 'must',
		effect:
			'Auf Antrag wird eine Rechtsanwält*in beigeordnet, ohne Prüfung des Einkommens. Der Antrag geht schon vor dem Anschluss und vor der Anklage.',
		inShort: {
			easy: 'Nach schweren Straftaten bezahlt der Staat eine Anwält*in für das Strafverfahren. Wie viel Geld die Person hat, ist dabei egal. Man muss das beantragen.',
			en: 'After serious offences the State pays for a lawyer in the criminal proceedings, whatever the income. It has to be applied for.',
		},
		nextStep,
		remedy: remedyOfCriminalCourt,
		authority,
		evidence,
		sources: [stPO('§ 397a Abs. 1', 'Nr. 1, 4 und 5'), stPO('§ 397a Abs. 3'), stPO('§ 406h Abs. 3')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Für Erwachsene, gegen die ein Vergehen begangen wurde und die ihre Interessen selbst wahrnehmen können, ist keine Beiordnung ohne Prüfung des Einkommens vorgesehen. Prozesskostenhilfe nach § 397a Abs. 2 StPO prüfen (CRIM-04).',
				when: all(applies('CRIM-02'), not(applies('CRIM-03')), not(applies('CRIM-03b'))),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-03b' },
			{ kind: 'alternative', rule: 'CRIM-04', note: 'Prozesskostenhilfe bei geringem Einkommen' },
			{ kind: 'alternative', rule: 'CRIM-05', note: 'Beistand für die Vernehmung' },
			{ kind: 'alternative', rule: 'CRIM-02', note: 'Nebenklage mit eigener anwaltlicher Vertretung' },
		],
	}),
	v.rule({
		id: 'CRIM-03b',
		title: {
			de: 'Beiordnung bei anderen schweren Verbrechen (§ 397a Abs. 1 Nr. 3 StPO)',
			en: 'Appointed lawyer after other serious felonies',
		},
		area: 'Strafverfahren',
		holder: 'Nebenklageberechtigte, die schwer geschädigt sind',
		condition: all(applies('CRIM-02'), yes('case.offence_397a_3_felony'), yes('case.serious_harm')),
		modality: 'must',
		effect: 'Auf Antrag wird eine Rechtsanwält*in beigeordnet, ohne Prüfung des Einkommens.',
		inShort: {
			easy: 'Nach anderen schweren Verbrechen mit schweren Folgen bezahlt der Staat eine Anwält*in. Wie viel Geld die Person hat, ist dabei egal.',
			en: 'After other serious felonies with grave consequences the State pays for a lawyer, whatever the income.',
		},
		nextStep,
		remedy: remedyOfCriminalCourt,
		authority,
		evidence,
		sources: [
			stPO('§ 397a Abs. 1', 'Nr. 3', {
				note: 'Weitere Gründe (Nr. 1a, 2 und 6: Tötung, Versuch, Völkerrechtsverbrechen) sind nicht abgebildet: anwaltlich klären.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'CRIM-03' },
			{ kind: 'alternative', rule: 'CRIM-04', note: 'Prozesskostenhilfe bei geringem Einkommen' },
		],
	}),
];

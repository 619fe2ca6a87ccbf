import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { remedyOfCriminalCourt } from './remedy-of-criminal-court.ts';

const { all, any, applies, not, yes } = v;

/** § 397a Abs. 2 StPO: legal aid for those without an appointed lawyer. */
export const prozesskostenhilfe: readonly Rule[] = [
	v.rule({
		id: 'CRIM-04',
		title: {
			de: 'Prozesskostenhilfe für die Nebenklage (§ 397a Abs. 2 StPO)',
			en: 'Legal aid for the accessory prosecution',
		},
		area: 'Strafverfahren',
		holder: 'Nebenklageberechtigte mit geringem Einkommen',
		condition: all(
			applies('CRIM-02'),
			not(any(applies('CRIM-03'), applies('CRIM-03b'))),
			yes('person.low_income'),
			any(yes('person.cannot_protect_interests'), yes('person.unreasonable_alone')),
		),
		modality: 'must',
		effect:
			'Auf Antrag wird Prozesskostenhilfe für eine Rechtsanwält*in bewilligt, wenn das Einkommen gering ist und die Person ihre Interessen nicht selbst wahrnehmen kann oder ihr das nicht zuzumuten ist. Eilt es, kann vorläufig eine Rechtsanwält*in bestellt werden (§ 406h Abs. 4 StPO).',
		inShort: {
			easy: 'Anwält*innen kosten Geld. Wer wenig Geld hat, kann Hilfe vom Staat für die Kosten im Strafverfahren beantragen.',
			en: 'People with little money may apply for help with the costs of a lawyer in criminal proceedings.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit der Anwält*in den Antrag mit der Erklärung über Einkommen und Vermögen stellen; vor einer nahen Vernehmung zugleich die vorläufige Bestellung beantragen.',
		),
		remedy: remedyOfCriminalCourt,
		authority: 'Vorsitzende*r des Gerichts; im Vorverfahren das Gericht nach § 162 StPO',
		evidence: [
			'Erklärung über Einkommen und Vermögen mit Belegen (Leistungsbescheid)',
			'Schreiben einer Fachberatungsstelle dazu, warum die Person nicht allein auftreten kann',
			'Aktenzeichen des Strafverfahrens',
		],
		sources: [stPO('§ 397a Abs. 2'), stPO('§ 406h Abs. 4')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Der Bewilligungsbescheid anderer Leistungen im Antrag zeigt dem Gericht, wovon und wo die Person lebt: Anschrift schützen (CRIM-09a).',
				when: all(applies('CRIM-04'), yes('protection.address_risk')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-03', note: 'Beiordnung ohne Prüfung des Einkommens' },
			{ kind: 'alternative', rule: 'CRIM-03b', note: 'Beiordnung nach anderen schweren Verbrechen' },
			{ kind: 'alternative', rule: 'CRIM-05', note: 'Beistand für die Dauer einer Vernehmung' },
		],
	}),
];

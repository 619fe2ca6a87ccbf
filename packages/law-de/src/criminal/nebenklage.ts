import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import { notRead, stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { remedyOfCriminalCourt } from './remedy-of-criminal-court.ts';

const { all, any, applies, derived, not, yes } = v;

/** § 395 StPO: joining the prosecution. */
export const nebenklage: readonly Rule[] = [
	v.rule({
		id: 'CRIM-02',
		title: { de: 'Nebenklage (§ 395 StPO)', en: 'Joining the prosecution as accessory prosecutor' },
		area: 'Strafverfahren',
		holder: 'Verletzte einer der genannten Straftaten',
		condition: any(
			derived('D.trafficking'),
			yes('case.offence_sexual'),
			yes('case.offence_bodily'),
			yes('case.offence_240_4'),
			yes('case.offence_397a_5_other'),
			yes('case.offence_395_other'),
			all(any(yes('case.offence_other'), yes('case.offence_253')), yes('nebenklage.special_reasons')),
		),
		modality: 'must',
		effect:
			'Die Person kann sich der Anklage als Nebenkläger*in anschließen: erklären kann sie das schon vorher, wirksam wird es mit der Anklage; das Gericht entscheidet. Es geht in jedem Stand des Verfahrens, auch nach dem Urteil, um Rechtsmittel einzulegen.',
		inShort: {
			easy: 'Wer von einer schweren Straftat verletzt ist, kann im Strafprozess eine eigene Rolle haben: die Nebenklage. Dann darf die Person im Gericht dabei sein, fragen und Anträge stellen.',
			en: 'People hurt by certain offences may take part in the trial in a role of their own: be present, ask questions and make applications.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit einer Rechtsanwält*in die Anschlusserklärung vorbereiten und zugleich die Beiordnung beantragen (CRIM-03); die ladungsfähige Anschrift kann die der Kanzlei oder der Beratungsstelle sein (CRIM-09a).',
		),
		remedy: remedyOfCriminalCourt,
		authority: 'Gericht; die Erklärung geht an Gericht oder Staatsanwaltschaft',
		evidence: ['Anschlusserklärung', 'Aktenzeichen des Strafverfahrens'],
		sources: [
			stPO('§ 395 Abs. 1 bis 4', undefined, {
				note: 'Nicht genannt und nur über Absatz 3 möglich: § 291, § 240 Abs. 1, §§ 249 bis 255 StGB, SchwarzArbG.',
			}),
			stPO('§ 396 Abs. 1 und 2'),
			notRead(
				'statute',
				'JGG',
				'§ 80 Abs. 3',
				'dass § 232a StGB als Verbrechen auch gegen jugendliche Angeklagte zur Nebenklage berechtigt.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Gegen Angeklagte unter 18 geht die Nebenklage nur bei bestimmten Verbrechen; Menschenhandel als solcher ist nicht genannt (§ 80 Abs. 3 JGG).',
				when: all(applies('CRIM-02'), not(yes('accused.adult'))),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-03', note: 'Beistand auf Staatskosten' },
			{ kind: 'alternative', rule: 'CRIM-05', note: 'eigener Beistand auch ohne Nebenklage' },
			{ kind: 'alternative', rule: 'CRIM-07c', note: 'Begleitung im Verfahren auch ohne Nebenklage' },
			{ kind: 'alternative', rule: 'COMP-06', note: 'Geldansprüche im Strafprozess, auch ohne Nebenklage' },
		],
	}),
];

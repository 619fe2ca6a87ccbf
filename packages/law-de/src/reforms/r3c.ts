import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { reformRule } from './reform-rule.ts';

const sources = [kokDemands('Kapitel 3')] as const;

/** R3c: counsellors of specialised centres may stay silent in court. */
export const r3c: Reform = v.reform({
	id: 'R3c',
	title: {
		de: 'Zeugnisverweigerungsrecht für Fachberatungsstellen',
		en: 'Counsellors may refuse testimony',
	},
	demands: ['F3.3'],
	sources,
	assumptions: {
		'R3c.begleitung': {
			states: 'Offen ist, ob auch die psychosoziale Prozessbegleitung schweigen darf.',
			settings: {
				nurBeratung: 'nur Beratende spezialisierter Fachberatungsstellen',
				auchBegleitung: 'auch Prozessbegleiter*innen',
			},
			default: 'nurBeratung',
		},
	},
	operations: [
		{
			op: 'addRule',
			rule: reformRule({
				id: 'CRIM-16',
				title: {
					de: 'Zeugnisverweigerungsrecht der Fachberatungsstellen (§ 53 StPO)',
					en: 'Right of counsellors to refuse testimony',
				},
				area: 'Strafverfahren',
				holder: 'Mitarbeitende spezialisierter Fachberatungsstellen',
				condition: v.derived('D.proc_open'),
				modality: 'must',
				effect:
					'Wer in einer spezialisierten Fachberatungsstelle berät, darf vor Gericht schweigen; Unterlagen der Beratung werden nicht beschlagnahmt.',
				inShort: {
					easy: 'Berater*innen müssen vor Gericht nicht erzählen, was sie in der Beratung gehört haben.',
					en: 'Counsellors need not tell a court what they heard in counselling.',
				},
				authority: 'Gericht, Staatsanwaltschaft',
				sources,
				related: [
					{ kind: 'alternative', rule: 'CRIM-17', note: 'was die Person selbst nicht beantworten muss' },
				],
			}),
		},
		{
			op: 'changeEffect',
			rule: 'CRIM-16',
			effect:
				'Wer in einer spezialisierten Fachberatungsstelle berät oder durch das Verfahren begleitet, darf vor Gericht schweigen; Unterlagen der Beratung werden nicht beschlagnahmt.',
			under: { 'R3c.begleitung': 'auchBegleitung' },
		},
	],
});

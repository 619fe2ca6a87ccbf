import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, any, yes } = v;

/** R10a: claims of those harmed along a supply chain. */
export const r10a: Reform = v.reform({
	id: 'R10a',
	title: { de: 'Lieferkettengesetz mit eigenen Ansprüchen', en: 'Supply-chain law with claims' },
	demands: ['F10.3'],
	sources: [
		kokDemands(
			'Kapitel 10',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Das Lieferkettengesetz selbst ist nicht gelesen.',
		),
	],
	assumptions: {
		'R10a.kette': {
			states: 'Offen ist, wie weit die Kette reicht.',
			settings: {
				auchEinsatz: 'auch wer über eine andere Firma eingesetzt war',
				nurAuftrag: 'nur wer bei einer Firma arbeitete, die im Auftrag einer anderen tätig war',
			},
			default: 'auchEinsatz',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'LAB-08' },
			condition: all(yes('work.via_contractor'), any(betroffene, yes('work.wages_unpaid'))),
			under: { 'R10a.kette': 'auchEinsatz' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'LAB-08' },
			condition: all(yes('work.employer_is_subcontractor'), yes('case.fbs_assessment')),
			under: { 'R10a.kette': 'nurAuftrag' },
		},
		{ op: 'changeModality', rule: 'LAB-08', modality: 'must' },
		{
			op: 'changeEffect',
			rule: 'LAB-08',
			effect:
				'Das Unternehmen an der Spitze der Kette haftet auf Schadensersatz; die Person kann vor einem deutschen Gericht klagen, auch aus dem Ausland.',
		},
	],
});

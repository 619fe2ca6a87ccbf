import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

/** R8d: compensation stays with the person, whoever pays it. */
export const r8d: Reform = v.reform({
	id: 'R8d',
	title: {
		de: 'Entschädigung ohne Anrechnung auf Sozialleistungen',
		en: 'Compensation without offset against social benefits',
	},
	demands: ['F8.4'],
	sources: [
		kokDemands(
			'Kapitel 8',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Für Zahlungen nach dem SGB XIV ist sie heute weitgehend erfüllt (SUB-08).',
		),
	],
	assumptions: {
		'R8d.lohn': {
			states: 'Offen ist, ob auch nachgezahlter Lohn geschont wird.',
			settings: {
				geschont: 'auch nachgezahlter Lohn zählt nicht als Einkommen',
				wieHeute: 'nachgezahlter Lohn bleibt Einkommen',
			},
			default: 'geschont',
		},
	},
	operations: [
		{ op: 'addAlternative', target: { rule: 'SUB-08' }, condition: v.yes('comp.other_payment') },
		{
			op: 'changeEffect',
			rule: 'SUB-08',
			effect:
				'Keine Entschädigung zählt bei Sozialleistungen als Einkommen oder Vermögen: weder Schmerzensgeld noch Leistungen des SGB XIV, anderer Schadensersatz oder nachgezahlter Lohn.',
			under: { 'R8d.lohn': 'geschont' },
		},
		{
			op: 'changeEffect',
			rule: 'SUB-08',
			effect:
				'Keine Entschädigung zählt bei Sozialleistungen als Einkommen oder Vermögen: weder Schmerzensgeld noch Leistungen des SGB XIV oder anderer Schadensersatz. Nachgezahlter Lohn bleibt Einkommen.',
			under: { 'R8d.lohn': 'wieHeute' },
		},
	],
});

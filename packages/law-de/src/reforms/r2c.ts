import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, any, derived, undecided, yes } = v;

/** R2c: the reflection period for everybody concerned, on the same trigger everywhere. */
export const r2c: Reform = v.reform({
	id: 'R2c',
	title: {
		de: 'Bedenk- und Stabilisierungsfrist konsequent anwenden',
		en: 'Consistent use of the reflection and recovery period',
	},
	demands: ['F2.3'],
	sources: [kokDemands('Kapitel 2')],
	assumptions: {
		'R2c.kontakt': {
			states: 'Offen ist, ob ein neuer Kontakt zu den Beschuldigten die Frist noch beenden kann.',
			settings: {
				nurOhneDrohung: 'nur ein Kontakt, der frei von Drohung ist',
				entfaellt: 'der Kontakt ist kein Grund mehr',
			},
			default: 'nurOhneDrohung',
		},
		'R2c.polizei': {
			states: 'Offen ist, ob die Behörde Staatsanwaltschaft oder Polizei ohne Einwilligung beteiligt.',
			settings: {
				nurMitEinwilligung: 'nur mit Einwilligung der Person',
				wieHeute: 'wie heute vor der Entscheidung',
			},
			default: 'nurMitEinwilligung',
		},
	},
	operations: [
		{
			op: 'replaceCondition',
			target: { rule: 'RES-01' },
			condition: all(derived('D.third_or_eu'), betroffene),
		},
		{
			op: 'changeEffect',
			rule: 'RES-01',
			effect:
				'Die Ausländerbehörde setzt die Bedenkfrist; die Einschätzung einer Fachberatungsstelle bindet sie. Polizei und Staatsanwaltschaft werden nur mit Einwilligung der Person beteiligt.',
			under: { 'R2c.polizei': 'nurMitEinwilligung' },
		},
		{
			op: 'changeEffect',
			rule: 'RES-01',
			effect:
				'Die Ausländerbehörde setzt die Bedenkfrist; die Einschätzung einer Fachberatungsstelle bindet sie.',
			under: { 'R2c.polizei': 'wieHeute' },
		},
		{
			op: 'replaceCondition',
			target: { rule: 'RES-03' },
			condition: any(
				yes('person.public_order_threat'),
				all(
					yes('case.indicators'),
					yes('contact.resumed_voluntarily'),
					yes('abh.informed_person'),
					undecided('Ob der Kontakt frei von Drohung war, ist eine Wertung im Einzelfall.'),
				),
			),
			under: { 'R2c.kontakt': 'nurOhneDrohung' },
		},
		{
			op: 'replaceCondition',
			target: { rule: 'RES-03' },
			condition: yes('person.public_order_threat'),
			under: { 'R2c.kontakt': 'entfaellt' },
		},
	],
});

import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, atLeast, derived, isOneOf, not, yes } = v;

/** § 26 Abs. 4 AufenthG: the settlement permit after humanitarian titles. */
export const niederlassungserlaubnis: readonly Rule[] = [
	v.rule({
		id: 'RES-12',
		title: { de: 'Niederlassungserlaubnis (§ 26 Abs. 4)', en: 'Settlement permit' },
		area: 'Aufenthalt',
		holder: 'Personen mit einer Aufenthaltserlaubnis aus humanitären Gründen',
		condition: all(
			derived('D.ae_sec5'),
			atLeast('residence.ae_years', 5),
			yes('person.livelihood_secured'),
			atLeast('person.pension_months', 60),
			isOneOf('person.german_level', ['B1', 'B2', 'C1', 'C2']),
			not(yes('person.public_order_threat')),
			yes('housing.sufficient'),
		),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann eine Niederlassungserlaubnis erteilen, also einen Titel ohne Ende. Die Zeit des Asylverfahrens zählt bei den fünf Jahren mit.',
		inShort: {
			easy: 'Eine Person lebt seit fünf Jahren mit Papier in Deutschland. Sie arbeitet und spricht gut Deutsch. Dann kann die Ausländerbehörde ein Papier geben, das nicht mehr endet.',
			en: 'After five years with a humanitarian permit, with work, pension contributions and German at about level B1, a permit without an end date is possible.',
		},
		nextStep:
			'Rentenverlauf, Sprachzeugnis, Einkommen und Mietvertrag sammeln und den Antrag vor Ablauf des jetzigen Titels stellen; zugleich hilfsweise dessen Verlängerung beantragen.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-12')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Versicherungsverlauf der Rentenversicherung',
			'Sprachzeugnis',
			'Einkommensnachweise',
			'Mietvertrag',
			'alle bisherigen Titel',
		],
		sources: [
			aufenthG('§ 26 Abs. 4'),
			aufenthG('§ 9 Abs. 2'),
			inferred(aufenthG('§ 9 Abs. 2'), 'dass ausreichende Kenntnisse der Sprache das Niveau B1 meinen.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-05', note: 'den jetzigen Titel verlängern' },
			{ kind: 'alternative', rule: 'RES-23', note: 'bei nachhaltiger Integration' },
		],
	}),
];

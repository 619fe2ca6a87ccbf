import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, any, atLeast, derived, isOneOf, not, yes } = v;

const toTheAuslaenderbehoerde =
	'Zuerst klären, wer dadurch was erfährt; dann den Titel schriftlich bei der Ausländerbehörde beantragen und die Nachweise beilegen.';

/** §§ 25a, 25b, 104c AufenthG: staying on because somebody has settled. */
export const bleiberecht: readonly Rule[] = [
	v.rule({
		id: 'RES-22',
		title: {
			de: 'Aufenthaltserlaubnis für gut integrierte Jugendliche und junge Erwachsene (§ 25a)',
			en: 'Residence permit for well-integrated young people (section 25a)',
		},
		area: 'Aufenthalt',
		holder: 'Geduldete und Inhaber*innen eines Chancen-Aufenthaltsrechts zwischen 14 und 26 Jahren',
		condition: all(
			any(atLeast('residence.duldung_months', 12), isOneOf('residence.status', ['ae_104c'])),
			derived('D.under27'),
			atLeast('person.age', 14),
			atLeast('stay.years', 3),
			any(atLeast('school.years_success', 3), yes('school.degree')),
			yes('integration.positive'),
			not(yes('identity.deception')),
		),
		modality: 'should',
		effect:
			'Die Ausländerbehörde soll die Aufenthaltserlaubnis erteilen, auch nach einem erfolglosen Asylverfahren.',
		inShort: {
			easy: 'Hier geht es um junge Menschen mit Duldung. Sie leben schon länger in Deutschland und gehen zur Schule oder haben einen Abschluss. Für sie gibt es eine eigene Aufenthaltserlaubnis.',
			en: 'A residence permit made for young people with a Duldung who have been in Germany for some years and at school or with a school certificate.',
		},
		nextStep: toTheAuslaenderbehoerde,
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-22')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Zeugnisse und Schulbescheinigungen',
			'Nachweis der Aufenthaltszeiten',
			'Nachweise der Integration (Ausbildung, Verein, Ehrenamt)',
		],
		sources: [
			aufenthG('§ 25a Abs. 1'),
			aufenthG('§ 25a Abs. 4', undefined, { note: 'möglich auch trotz § 10 Abs. 3 Satz 2' }),
			inferred(aufenthG('§ 25a Abs. 1'), 'das Mindestalter von 14 Jahren.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-23', note: 'ohne Altersgrenze, nach längerem Aufenthalt' },
			{ kind: 'alternative', rule: 'RES-25', note: 'Duldung für eine Ausbildung' },
			{ kind: 'alternative', rule: 'RES-04', note: 'Titel für Betroffene von Menschenhandel' },
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefall' },
		],
	}),
	v.rule({
		id: 'RES-22b',
		title: {
			de: 'Aufenthaltserlaubnis für Eltern gut integrierter Jugendlicher (§ 25a Abs. 2)',
			en: 'Residence permit for parents of well-integrated young people',
		},
		area: 'Aufenthalt',
		holder: 'Eltern eines minderjährigen Kindes mit Aufenthaltserlaubnis nach § 25a AufenthG',
		condition: all(derived('D.third'), yes('family.minor_child_25a'), yes('person.livelihood_secured')),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann den Eltern eine Aufenthaltserlaubnis erteilen, wenn sie selbst für ihren Lebensunterhalt sorgen.',
		inShort: {
			easy: 'Ein Kind hat eine Aufenthaltserlaubnis für gut integrierte Jugendliche. Dann kann die Behörde auch den Eltern eine geben. Die Eltern müssen eigenes Geld haben.',
			en: 'Where a minor child holds a permit for well-integrated young people, the authority may also give one to the parents if they live on their own income.',
		},
		nextStep: toTheAuslaenderbehoerde,
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-22b')],
		authority: 'Ausländerbehörde',
		evidence: ['Titel des Kindes', 'Geburtsurkunde oder Sorgenachweis', 'Nachweise über das Einkommen'],
		sources: [aufenthG('§ 25a Abs. 2')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-22c', note: 'auch ohne eigenes Einkommen' },
			{ kind: 'alternative', rule: 'RES-23' },
		],
	}),
	v.rule({
		id: 'RES-22c',
		title: {
			de: 'Keine Abschiebung der Eltern gut integrierter Jugendlicher (§ 60a Abs. 2b)',
			en: 'Removal of parents of well-integrated young people suspended',
		},
		area: 'Aufenthalt',
		holder:
			'ausreisepflichtige Eltern eines minderjährigen Kindes mit Aufenthaltserlaubnis nach § 25a AufenthG',
		condition: all(derived('D.expellable'), yes('family.minor_child_25a')),
		modality: 'should',
		effect: 'Solange das Kind minderjährig ist, soll die Abschiebung der Eltern ausgesetzt werden.',
		inShort: {
			easy: 'Ein Kind unter 18 hat eine Aufenthaltserlaubnis für gut integrierte Jugendliche. Dann soll die Behörde die Eltern nicht abschieben, solange das Kind unter 18 ist.',
			en: 'While a child under 18 holds a permit for well-integrated young people, the authority should suspend the removal of the parents.',
		},
		nextStep:
			'Zuerst klären, wer dadurch was erfährt; dann bei der Ausländerbehörde eine Duldung nach § 60a Abs. 2b AufenthG beantragen.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-22c')],
		authority: 'Ausländerbehörde',
		evidence: ['Titel des Kindes', 'Geburtsurkunde oder Sorgenachweis'],
		sources: [
			aufenthG('§ 60a Abs. 2b'),
			inferred(aufenthG('§ 60a Abs. 2b'), 'ob die Vorschrift bindet oder als „soll“ gefasst ist.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-22b', note: 'mit eigenem Einkommen' },
			{ kind: 'alternative', rule: 'RES-31a', note: 'Kindeswohl und Familie gegen die Androhung' },
		],
	}),
	v.rule({
		id: 'RES-23',
		title: {
			de: 'Aufenthaltserlaubnis bei nachhaltiger Integration (§ 25b)',
			en: 'Residence permit for lasting integration (section 25b)',
		},
		area: 'Aufenthalt',
		holder: 'Geduldete und Inhaber*innen eines Chancen-Aufenthaltsrechts nach langem Aufenthalt',
		condition: all(
			any(derived('D.tolerated'), isOneOf('residence.status', ['ae_104c'])),
			any(atLeast('stay.years', 6), all(atLeast('stay.years', 4), yes('family.minor_child_household'))),
			yes('integration.livelihood_mainly_or_expected'),
			isOneOf('person.german_level', ['A2', 'B1', 'B2', 'C1', 'C2']),
			yes('integration.constitution_ok'),
			yes('children.school_ok'),
			not(yes('identity.deception')),
			not(yes('person.serious_expulsion_interest')),
		),
		modality: 'should',
		effect:
			'Die Ausländerbehörde soll die Aufenthaltserlaubnis erteilen: nach sechs Jahren Aufenthalt, mit minderjährigem Kind im Haushalt nach vier.',
		duration: {
			states: 'Längstens zwei Jahre, verlängerbar um jeweils längstens zwei.',
			atMost: { years: 2 },
		},
		inShort: {
			easy: 'Hier geht es um Menschen mit Duldung. Sie leben schon viele Jahre in Deutschland, sprechen etwas Deutsch und arbeiten oder suchen Arbeit. Für sie gibt es eine eigene Aufenthaltserlaubnis.',
			en: 'A residence permit made for people with a Duldung who have lived in Germany for many years, speak basic German and work or are about to.',
		},
		nextStep: toTheAuslaenderbehoerde,
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-23')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Nachweis der Aufenthaltszeiten',
			'Arbeitsvertrag und Lohnabrechnungen',
			'Sprachzeugnis',
			'Schulbescheinigungen der Kinder',
			'Nachweise über ein Leben in der Gemeinschaft',
		],
		sources: [
			aufenthG('§ 25b'),
			aufenthG('§ 25b Abs. 5', undefined, { note: 'möglich auch trotz § 10 Abs. 3 Satz 2' }),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Auf Lebensunterhalt und Sprache wird bei Krankheit, Behinderung oder aus Altersgründen verzichtet; dann ärztliche Unterlagen beilegen.',
				when: all(
					derived('D.tolerated'),
					any(
						not(yes('integration.livelihood_mainly_or_expected')),
						isOneOf('person.german_level', ['A0', 'A1']),
					),
				),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-22', note: 'für junge Menschen nach drei Jahren' },
			{ kind: 'alternative', rule: 'RES-26', note: 'Duldung für Beschäftigte' },
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefall' },
			{ kind: 'alternative', rule: 'RES-04', note: 'Titel für Betroffene von Menschenhandel' },
		],
	}),
	v.rule({
		id: 'RES-24',
		title: {
			de: 'Chancen-Aufenthaltsrecht: Übergang in §§ 25a, 25b (§ 104c)',
			en: 'Opportunity residence right: on to sections 25a, 25b (section 104c)',
		},
		area: 'Aufenthalt',
		holder: 'Inhaber*innen eines Chancen-Aufenthaltsrechts',
		condition: isOneOf('residence.status', ['ae_104c']),
		modality: 'automatic',
		effect:
			'Ein erteiltes Chancen-Aufenthaltsrecht läuft bis zu seinem Ende weiter. Danach geht es nur mit einer Aufenthaltserlaubnis nach § 25a oder § 25b AufenthG weiter; sie ist eigens zu beantragen, bevor der Titel abläuft.',
		inShort: {
			easy: 'Das Chancen-Aufenthaltsrecht gilt bis zu dem Tag, der im Papier steht. Vor diesem Tag ist ein neuer Antrag nötig. Die Beratungsstelle hilft, rechtzeitig daran zu denken.',
			en: 'The opportunity residence right lasts until the day in the paper. A new application is needed before that day; a counselling centre helps to be in time.',
		},
		nextStep:
			'Ablauftag notieren und früh prüfen, was für § 25a (RES-22) oder § 25b (RES-23) noch fehlt; vor dem Ablauf bei der Ausländerbehörde beantragen, nachdem geklärt ist, wer dadurch was erfährt.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [
			{
				id: 'RES-24.antrag',
				states:
					'Spätestens an diesem Tag, dem letzten der Geltung, muss der Titel nach § 25a oder § 25b beantragt sein; besser deutlich früher.',
				ifMissed:
					'Der Titel endet, meist folgt wieder eine Duldung. Möglich bleiben §§ 25a und 25b aus der Duldung heraus (RES-22, RES-23), die Ausbildungs- oder Beschäftigungsduldung (RES-25, RES-26) und der Härtefall (RES-27).',
				start: 'residence.valid_until',
				length: { days: 0 },
				counts: 'event',
				meaning: 'lastDay',
				source: aufenthG('§ 104c'),
			},
			monthAgainstRefusal('RES-24'),
		],
		authority: 'Ausländerbehörde',
		evidence: ['Aufenthaltstitel', 'Nachweise zu § 25a oder § 25b (siehe dort)'],
		sources: [aufenthG('§ 104c')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-22' },
			{ kind: 'alternative', rule: 'RES-23' },
		],
	}),
	v.rule({
		id: 'RES-24b',
		title: {
			de: 'Chancen-Aufenthaltsrecht: keine neue Erteilung seit 2026',
			en: 'Opportunity residence right: no new grants since 2026',
		},
		area: 'Aufenthalt',
		holder: 'Geduldete ohne Chancen-Aufenthaltsrecht',
		condition: derived('D.tolerated'),
		modality: 'exclusion',
		effect:
			'Neu erteilt wird das Chancen-Aufenthaltsrecht seit dem 1. Januar 2026 nicht mehr. Andere Wege: §§ 25a und 25b AufenthG, Ausbildungs- und Beschäftigungsduldung, Härtefall, Titel für Betroffene; bitte beraten lassen.',
		inShort: {
			easy: 'Das Chancen-Aufenthaltsrecht wird seit 2026 nicht mehr neu vergeben. Es gibt andere Wege. Die Beratungsstelle kennt sie.',
			en: 'The opportunity residence right is no longer granted anew since 2026. There are other ways; a counselling centre knows them.',
		},
		nextStep: 'Die anderen Wege prüfen: RES-22, RES-23, RES-25, RES-26, RES-27 und den Titel für Betroffene.',
		remedy: remedyAgainstAuslaenderbehoerde,
		authority: 'Ausländerbehörde',
		evidence: ['Duldung', 'Nachweis der Aufenthaltszeiten'],
		sources: [aufenthG('§ 104c', undefined, { note: 'Der Text kennt nur noch die Fälle von 2022.' })],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: '2026-01-01' },
		related: [
			{ kind: 'alternative', rule: 'RES-22' },
			{ kind: 'alternative', rule: 'RES-23' },
			{ kind: 'alternative', rule: 'RES-25' },
			{ kind: 'alternative', rule: 'RES-26' },
			{ kind: 'alternative', rule: 'RES-27' },
		],
	}),
];

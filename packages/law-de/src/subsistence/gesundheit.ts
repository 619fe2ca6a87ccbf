import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import { asylbLG, aufenthG, ecatNotRead, notRead, sgbV, sgbXII, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { widerspruch } from './widerspruch.ts';

const { all, any, applies, derived, isOneOf, not, yes } = v;

const asylblgChanged = [changes.geas('§§ 1, 1a und 11 AsylbLG')];
const office = 'Leistungsbehörde nach dem AsylbLG (Sozialamt oder Aufnahmeeinrichtung)';
const remedy =
	'Widerspruch binnen eines Monats nach der Bekanntgabe bei der Leistungsbehörde, danach Klage; wenn die Behandlung nicht warten kann, ein Eilantrag beim Sozialgericht (§ 86b SGG). Nicht am Text geprüft.';

/** Treatment under the AsylbLG, in an emergency without insurance, and the way into health insurance. */
export const gesundheit: readonly Rule[] = [
	v.rule({
		id: 'SUB-03a',
		title: {
			de: 'Behandlung bei Krankheit, Schmerzen, Schwangerschaft (§ 4 AsylbLG)',
			en: 'Treatment of acute illness and pain, care around birth',
		},
		area: 'Gesundheit',
		holder: 'Personen, die unter das Asylbewerberleistungsgesetz fallen',
		condition: all(derived('D.asylblg'), any(yes('health.acute_or_pain'), yes('person.pregnant_or_newborn'))),
		modality: 'must',
		effect:
			'Akute Krankheiten und Schmerzen werden behandelt; um Schwangerschaft und Geburt gibt es ärztliche Hilfe und Betreuung.',
		inShort: {
			easy: 'Hier geht es um Hilfe bei Krankheit, Schmerzen und Schwangerschaft. Auch ohne Krankenkasse gibt es Wege zu einer Ärzt*in.',
			en: 'This is about care in illness, pain and pregnancy. There are ways to a doctor even without health insurance.',
		},
		nextStep: afterWhoLearnsWhat(
			'bei der Leistungsbehörde einen Behandlungsschein oder die Gesundheitskarte verlangen; im Notfall ohne Schein in die Praxis oder Klinik gehen (SUB-04).',
		),
		remedy,
		deadlines: [widerspruch('SUB-03a')],
		authority: office,
		evidence: ['ärztliche Bescheinigung', 'Mutterpass'],
		sources: [asylbLG('§ 4')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: asylblgChanged,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'SUB-04', note: 'im Notfall ohne Versicherung' },
			{ kind: 'alternative', rule: 'SUB-12', note: 'Versicherung oder Karte' },
			{ kind: 'alternative', rule: 'SUB-03b', note: 'Behandlungen, die darüber hinausgehen' },
		],
	}),
	v.rule({
		id: 'SUB-03b',
		title: {
			de: 'Unerlässliche Behandlung, Therapie, Sprachmittlung (§ 6 AsylbLG)',
			en: 'Indispensable treatment, therapy and interpreting',
		},
		area: 'Gesundheit',
		holder: 'Personen, die unter das Asylbewerberleistungsgesetz fallen',
		condition: all(derived('D.asylblg'), yes('health.treatment_indispensable')),
		modality: 'may',
		effect:
			'Die Leistungsbehörde kann Leistungen bewilligen, die für die Gesundheit unerlässlich sind, etwa Psychotherapie und Sprachmittlung. Bei Betroffenen schwerer Gewalt bleibt ihr dabei wenig Spielraum.',
		inShort: {
			easy: 'Hier geht es um Behandlung, die sehr wichtig ist, zum Beispiel Therapie nach Gewalt. Auch Hilfe beim Übersetzen gehört dazu. Das Amt entscheidet im Einzelfall.',
			en: 'This is about treatment that cannot be left out, such as therapy after violence, and about interpreting. The office decides case by case.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit einer ärztlichen oder psychologischen Stellungnahme schriftlich Leistungen nach § 6 AsylbLG beantragen und die besondere Schutzbedürftigkeit darlegen.',
		),
		remedy,
		deadlines: [widerspruch('SUB-03b')],
		authority: office,
		evidence: [
			'ärztliche oder psychologische Stellungnahme',
			'Bericht einer Fachberatungsstelle',
			'Kostenvoranschlag der Praxis',
		],
		sources: [
			asylbLG('§ 6 Abs. 1'),
			notRead(
				'directive',
				'Aufnahmerichtlinie der EU',
				'Vorschriften über schutzbedürftige Personen',
				'dass der Spielraum bei Betroffenen schwerer Gewalt stark eingeschränkt ist.',
			),
			ecatNotRead('Art. 12', 'medizinische Notversorgung und Beratung ohne Bedingung einer Aussage.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: asylblgChanged,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Wer vorübergehenden Schutz (§ 24 AufenthG) und besondere Bedürfnisse hat, für den steht die Hilfe als Anspruch in § 6 Abs. 2 AsylbLG.',
				when: all(derived('D.asylblg'), isOneOf('residence.status', ['ae_24'])),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-03a', note: 'akute Krankheit und Schmerzen' },
			{ kind: 'alternative', rule: 'COMP-05a', note: 'Sitzungen in einer Traumaambulanz' },
			{ kind: 'alternative', rule: 'SUB-12', note: 'Versicherung oder Karte' },
		],
	}),
	v.rule({
		id: 'SUB-04',
		title: {
			de: 'Nothilfe im Krankenhaus ohne Versicherung (§ 6a AsylbLG, § 25 SGB XII)',
			en: 'Emergency treatment without insurance',
		},
		area: 'Gesundheit',
		holder: 'Krankenhäuser und Praxen, die im Notfall helfen; sie bekommen ihre Kosten ersetzt',
		condition: all(yes('health.emergency'), not(yes('insurance.active'))),
		modality: 'must',
		effect:
			'Wer im Notfall behandelt, bekommt die Kosten vom zuständigen Amt ersetzt, wenn der Antrag rechtzeitig kommt. Angaben, die das Amt so erfährt, stehen unter verlängerter Schweigepflicht (§ 88 Abs. 2 AufenthG); es darf sie nicht weitergeben.',
		inShort: {
			easy: 'Im Notfall hilft das Krankenhaus auch ohne Krankenkasse. Das Krankenhaus bekommt das Geld vom Amt. Das Amt muss über diese Daten schweigen.',
			en: 'In an emergency a hospital helps without insurance too. It gets its costs from the public office, which must keep what it learns that way to itself.',
		},
		nextStep:
			'Bei Gefahr sofort 112 rufen oder in die Notaufnahme gehen; der Klinik sagen, dass sie die Kosten gleich beim Sozialamt anmelden soll und dass die Angaben unter die Schweigepflicht fallen.',
		remedy:
			'Den Ersatz der Kosten verlangt die Klinik oder Praxis selbst: Widerspruch, danach Klage beim Sozialgericht. Gegen eine Rechnung an die Person anwaltliche Hilfe suchen. Nicht am Text geprüft.',
		authority: 'Sozialamt oder Leistungsbehörde nach dem AsylbLG',
		evidence: ['Aufnahmebericht der Klinik mit der Uhrzeit', 'Angaben zur Bedürftigkeit'],
		sources: [asylbLG('§ 6a'), sgbXII('§ 25'), aufenthG('§ 88 Abs. 2')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [...asylblgChanged, changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Der Schutz gilt für Angaben aus dem Notfall; bei geplanten Behandlungen vorher klären, wer was erfährt.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-03a', note: 'wer unter das AsylbLG fällt' },
			{ kind: 'alternative', rule: 'SUB-12', note: 'Versicherung oder Karte' },
		],
	}),
	v.rule({
		id: 'SUB-12',
		title: { de: 'Krankenversicherung oder Behandlungskarte', en: 'Health insurance or treatment card' },
		area: 'Gesundheit',
		holder: 'Personen, die Leistungen zum Lebensunterhalt bekommen',
		condition: any(applies('SUB-07'), applies('SUB-10'), derived('D.asylblg')),
		modality: 'automatic',
		effect:
			'Mit SGB II besteht gesetzliche Krankenversicherung. Mit Analogleistungen oder Sozialhilfe gibt es eine Gesundheitskarte (§ 264 SGB V). Mit Grundleistungen nach dem AsylbLG gibt es einen Behandlungsschein oder die Karte des Landes.',
		inShort: {
			easy: 'Wer Hilfe zum Leben bekommt, hat meist auch einen Weg zur Ärzt*in. Das ist eine Krankenkasse, eine Karte oder ein Schein vom Amt.',
			en: 'Help to live on usually brings a way to a doctor: health insurance, a card, or a voucher from the office.',
		},
		nextStep:
			'Klären, aus welcher Leistung die Versorgung folgt; bei SGB II eine Krankenkasse wählen, sonst Karte oder Behandlungsschein verlangen. Vor jedem neuen Amt: Wer erfährt dadurch was?',
		remedy:
			'Widerspruch binnen eines Monats nach der Bekanntgabe bei der Stelle, die ablehnt (Krankenkasse, Sozialamt, Leistungsbehörde); in der Not ein Eilantrag beim Sozialgericht. Nicht am Text geprüft.',
		authority: 'Krankenkasse, Jobcenter, Sozialamt oder Leistungsbehörde nach dem AsylbLG',
		evidence: ['Bescheid über die Leistung', 'Versicherungskarte eines anderen EU-Staats'],
		sources: [
			sgbV('§ 5 Abs. 1', 'Nr. 2a'),
			notRead('statute', 'SGB V', '§ 264', 'Karte bei Analogleistungen und Sozialhilfe, Karte der Länder.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.sgbII, ...asylblgChanged],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Bei Unionsbürger*innen zuerst klären, ob im Herkunftsstaat eine Versicherung besteht (Europäische Krankenversicherungskarte).',
				when: derived('D.eu'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'SUB-04', note: 'im Notfall ohne Versicherung' },
			{ kind: 'alternative', rule: 'SUB-03a', note: 'Behandlung nach dem AsylbLG' },
			{ kind: 'alternative', rule: 'SUB-10b', note: 'Überbrückung und Härteleistungen' },
		],
	}),
];

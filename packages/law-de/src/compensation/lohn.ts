import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { minimumWages } from '../amounts-compensation.ts';
import { changes } from '../changes.ts';
import { aEntG, aUEG, aufenthG, bGB, inferred, miLoG, miLoV5, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, derived, isOneOf, yes } = v;

const authority = 'die Firma; bei Streit das Arbeitsgericht (COMP-13)';
const remedy =
	'Zahlt die Firma nicht: Klage beim Arbeitsgericht; Fristen siehe COMP-12. Gegen das Urteil die Berufung. Nicht am Text geprüft: binnen eines Monats nach Zustellung beim Landesarbeitsgericht.';
const evidence = [
	'eigener Kalender mit Stunden und Pausen',
	'Fotos, Chatnachrichten, Standortverlauf, Fahrkarten',
	'Namen von Kolleg*innen',
	'Feststellungen der Finanzkontrolle Schwarzarbeit',
] as const;

/** Claims for wages, also without permission to work. */
export const lohn: readonly Rule[] = [
	v.rule({
		id: 'COMP-09',
		title: { de: 'Lohn und Mindestlohn', en: 'Wages and minimum wage' },
		area: 'Lohn und Arbeit',
		holder: 'Menschen, die gearbeitet haben und nicht oder zu wenig bezahlt sind',
		condition: all(yes('work.done'), yes('work.wages_unpaid')),
		modality: 'must',
		effect:
			'Die Firma muss den Lohn zahlen, gleich ob die Person einen Titel oder eine Arbeitserlaubnis hatte. Ist der Vertrag ganz oder zum Teil unwirksam, etwa wegen Wucher, gilt der übliche Lohn. Der Mindestlohn ist die Untergrenze; in manchen Branchen ist sie höher. Fällig ist er spätestens am letzten Bankarbeitstag des Folgemonats. Verzicht und Verfall wirken beim Mindestlohn nicht.',
		inShort: {
			easy: 'Wer arbeitet, bekommt Lohn. Das gilt auch ohne Arbeitserlaubnis und ohne Vertrag auf Papier. Es gibt einen Mindestlohn für jede Stunde.',
			en: 'Work has to be paid, also without a permit or a written contract. There is a minimum wage for every hour.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit der Person die Stunden Monat für Monat aufschreiben, Belege sichern und eine Beratungsstelle für Arbeitsrecht oder eine Anwält*in den Lohn berechnen und schriftlich verlangen lassen; die Firma erfährt dadurch, dass die Person Hilfe hat.',
		),
		remedy,
		authority,
		evidence,
		sources: [
			miLoG('§ 1'),
			miLoG('§ 2', undefined, { note: 'Fällig am letzten Bankarbeitstag des Folgemonats.' }),
			miLoG('§ 3', undefined, { note: 'Kein Verzicht, keine Verwirkung, kein Ausschluss beim Mindestlohn.' }),
			miLoV5('§ 1'),
			bGB('§ 612 Abs. 2'),
			bGB('§ 138 Abs. 2'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states: `Gesetzlicher Mindestlohn je Stunde: ${minimumWages}. Für 2022 bis September nicht am Text geprüft; Branchenmindestlöhne sind höher.`,
			},
			{
				states:
					'Arbeit ohne Erlaubnis kann der Ausländerbehörde bekannt werden: vor jedem Schritt klären, wer davon erfährt, und Angaben dazu nicht ohne Not aufschreiben.',
				when: yes('work.without_permit'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-10', note: 'Vergütung bei Beschäftigung ohne Erlaubnis' },
			{ kind: 'alternative', rule: 'COMP-11', note: 'Haftung der auftraggebenden Firma' },
			{ kind: 'alternative', rule: 'COMP-08', note: 'Schadensersatz' },
		],
	}),
	v.rule({
		id: 'COMP-10',
		title: {
			de: 'Vergütung bei Beschäftigung ohne Erlaubnis (§ 98a AufenthG)',
			en: 'Pay for work without a permit',
		},
		area: 'Lohn und Arbeit',
		holder: 'Menschen ohne EU-Staatsangehörigkeit, die ohne Erlaubnis gearbeitet haben',
		condition: all(derived('D.third'), yes('work.without_permit'), yes('work.wages_unpaid')),
		modality: 'must',
		effect:
			'Die Firma schuldet den vereinbarten Lohn; das ist der übliche, wenn nicht zulässig etwas anderes vereinbart ist. Vermutet werden drei Monate Beschäftigung. Daneben haftet die auftraggebende Firma wie bei einer Bürgschaft, ohne dass zuerst die eigene Firma verklagt wird; auch weitere Unternehmen der Kette, außer sie wussten nichts davon. Der Aufenthaltsstatus spielt keine Rolle.',
		inShort: {
			easy: 'Auch Arbeit ohne Erlaubnis muss bezahlt werden. Das Gesetz geht von drei Monaten Arbeit aus, wenn nichts anderes bewiesen ist. Auch die Firma darüber kann zahlen müssen.',
			en: 'Work without a permit has to be paid as well. The law presumes three months of work; firms higher in the chain may have to pay.',
		},
		nextStep: afterWhoLearnsWhat(
			'feststellen, welche Firmen in der Kette standen (Baustellenschild, Lieferscheine, Kleidung), und mit einer Anwält*in alle zusammen schriftlich zur Zahlung auffordern.',
		),
		remedy,
		authority: 'die Firmen der Kette; bei Streit ein deutsches Arbeitsgericht (§ 98a Abs. 6 AufenthG)',
		evidence: [...evidence, 'Angaben zur Kette der Firmen'],
		sources: [
			aufenthG('§ 98a Abs. 1 und 2'),
			aufenthG('§ 98a Abs. 3', undefined, {
				note: 'Haftung der auftraggebenden Firma wie bei einer Bürgschaft.',
			}),
			aufenthG('§ 98a Abs. 4 und 5', undefined, {
				note: 'Weitere Unternehmen der Kette, außer sie wussten nichts; keine Haftung bei sorgfältiger Prüfung.',
			}),
			aufenthG('§ 98a Abs. 6'),
			aufenthG('§ 59 Abs. 8', undefined, { note: 'Unterrichtung über diese Rechte vor einer Abschiebung.' }),
			inferred(aufenthG('§ 98a Abs. 6'), 'dass die Klage auch nach der Ausreise geht.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Die auftraggebende Firma haftet nicht, wenn sie nachweist, dass sie sorgfältig geprüft hat (§ 98a Abs. 5 AufenthG).',
			},
			{
				states:
					'Wer ohne Erlaubnis arbeitet, kann selbst verfolgt werden: vorher anwaltlich klären und SUB-13 beachten (Meldungen an die Ausländerbehörde).',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-09', note: 'Lohn, auch für EU-Bürger*innen' },
			{ kind: 'alternative', rule: 'RES-10', note: 'Aufenthalt nach ausbeuterischer Beschäftigung' },
			{ kind: 'alternative', rule: 'RES-11', note: 'länger bleiben, bis der Lohn gezahlt ist' },
			{ kind: 'alternative', rule: 'COMP-11', note: 'Haftung für den Mindestlohn in der Kette' },
		],
	}),
	v.rule({
		id: 'COMP-11',
		title: {
			de: 'Haftung auftraggebender Firmen (§ 14 AEntG, § 13 MiLoG)',
			en: 'Liability of firms higher in the chain',
		},
		area: 'Lohn und Arbeit',
		holder: 'Beschäftigte einer Firma, die für eine andere Firma arbeitet',
		condition: all(yes('work.employer_is_subcontractor'), yes('work.wages_unpaid')),
		modality: 'must',
		effect:
			'Die auftraggebende Firma haftet wie bei einer Bürgschaft für den Mindestlohn (netto), die ganze Kette hinunter. War die Person unerlaubt verliehen, entsteht ein Arbeitsverhältnis mit der Firma, bei der sie gearbeitet hat (§ 10 AÜG).',
		inShort: {
			easy: 'Manchmal arbeitet die eigene Firma für eine größere Firma. Zahlt die eigene Firma nicht, kann die größere Firma zahlen müssen.',
			en: 'Where the own firm works for a bigger one and does not pay, the bigger one may have to.',
		},
		nextStep: afterWhoLearnsWhat(
			'die auftraggebende Firma ermitteln und mit einer Anwält*in zur Zahlung des Mindestlohns auffordern, bevor Fristen enden (COMP-12).',
		),
		remedy,
		authority,
		evidence: [...evidence, 'Name und Ort der auftraggebenden Firma'],
		sources: [
			aEntG('§ 14'),
			miLoG('§ 13'),
			aUEG('§ 10', undefined, {
				note: 'Arbeitsverhältnis mit der einsetzenden Firma bei unerlaubtem Verleih.',
			}),
			notRead(
				'statute',
				'AEntG',
				'§ 14',
				'dass Privatpersonen, die für den eigenen Bedarf beauftragen, nicht haften.',
			),
			notRead('statute', 'SGB IV', '§ 28e', 'Haftung für die Beiträge zur Sozialversicherung.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'In der Fleischwirtschaft gelten strengere Regeln (GSA Fleisch): Kernarbeit nur mit eigenen Beschäftigten.',
				when: all(yes('work.wages_unpaid'), isOneOf('work.sector', ['meat'])),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-09', note: 'Lohn von der eigenen Firma' },
			{ kind: 'alternative', rule: 'COMP-10', note: 'bei Beschäftigung ohne Erlaubnis' },
			{ kind: 'alternative', rule: 'LAB-05', note: 'eigene Regeln der Fleischwirtschaft' },
		],
	}),
];

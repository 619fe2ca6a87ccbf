import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { bGB, notRead, stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, applies, isOneOf, not, yes } = v;

/** Money from those who did it: in the criminal trial, from what was confiscated, and in the civil courts. */
export const geldDerBeschuldigten: readonly Rule[] = [
	v.rule({
		id: 'COMP-06',
		title: {
			de: 'Geldansprüche im Strafprozess: Adhäsionsverfahren (§§ 403 bis 406c StPO)',
			en: 'Claims for money within the criminal trial',
		},
		area: 'Entschädigung',
		holder: 'Verletzte mit einem Geldanspruch gegen eine erwachsene angeklagte Person',
		condition: all(
			isOneOf('proceedings.status', ['charged', 'trial']),
			yes('comp.civil_claim'),
			not(yes('comp.claim_pending_elsewhere')),
			yes('accused.adult'),
		),
		modality: 'must',
		effect:
			'Das Strafgericht entscheidet auf Antrag auch über Schadensersatz und Schmerzensgeld. Der Antrag wirkt wie eine Klage und hält die Verjährung auf; er geht schriftlich oder mündlich, bis die Schlussvorträge beginnen. Absehen darf das Gericht nur, wenn sich der Antrag nicht eignet; beim Schmerzensgeld aus diesem Grund nicht. Prozesskostenhilfe ist möglich.',
		inShort: {
			easy: 'Im Strafprozess kann das Gericht auch über Geld entscheiden, zum Beispiel Schmerzensgeld. Der Antrag muss vor dem Ende des Prozesses da sein.',
			en: 'The criminal court may also decide on money, for example for pain and suffering. The application has to come before the closing speeches.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit der Anwält*in Schaden und Schmerzensgeld beziffern und den Antrag früh stellen, spätestens vor den Schlussvorträgen; ohne Wohnadresse (CRIM-09a).',
		),
		remedy:
			'Sieht das Gericht vom Antrag ab, bleibt die Klage beim Zivilgericht. Nicht am Text geprüft: sofortige Beschwerde gegen das Absehen (§ 406a StPO); anwaltlich klären.',
		authority: 'das Strafgericht, bei dem angeklagt ist',
		evidence: [
			'Berechnung des Schadens',
			'Gründe für das Schmerzensgeld (Berichte, Folgen)',
			'Belege über Geld und Schulden',
		],
		sources: [
			stPO('§ 403'),
			stPO('§ 404 Abs. 1, 2 und 5'),
			stPO('§ 406 Abs. 1', 'Satz 6', { note: 'Schmerzensgeld darf nicht als ungeeignet abgelehnt werden.' }),
			notRead(
				'statute',
				'ArbGG',
				'§ 2',
				'dass Lohn selbst vor das Arbeitsgericht gehört und im Strafprozess nur als Schadensersatz (§ 823 Abs. 2, § 826 BGB) verlangt wird.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states: 'Gegen Jugendliche gibt es kein Adhäsionsverfahren (§ 81 JGG): Klage beim Zivilgericht.',
				when: not(yes('accused.adult')),
			},
			{
				states:
					'Lohn wird hier als Schadensersatz verlangt; der Lohn selbst gehört vor das Arbeitsgericht (COMP-13).',
				when: yes('work.wages_unpaid'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-08', note: 'Klage beim Zivilgericht' },
			{ kind: 'alternative', rule: 'COMP-07', note: 'Geld aus eingezogenem Vermögen' },
			{ kind: 'alternative', rule: 'COMP-13', note: 'Lohn vor dem Arbeitsgericht' },
		],
	}),
	v.rule({
		id: 'COMP-07',
		title: {
			de: 'Geld aus eingezogenem Vermögen (§§ 73 bis 73e StGB, 459h bis 459m StPO)',
			en: 'Money from confiscated assets',
		},
		area: 'Entschädigung',
		holder: 'Verletzte, deren Anspruch aus der Tat entstand, aus der Vermögen eingezogen wurde',
		condition: all(
			yes('confiscation.final'),
			yes('comp.claim_from_act'),
			any(
				yes('confiscation.in_time'),
				yes('comp.enforceable_title'),
				yes('confiscation.missed_without_fault'),
			),
		),
		modality: 'must',
		effect:
			'Eingezogene Gegenstände werden zurückgegeben, der Wert wird ausgezahlt. Dafür meldet die Person ihren Anspruch binnen sechs Monaten nach der Mitteilung bei der Vollstreckungsbehörde an, bei Geld mit dem Betrag. Zeigt die Entscheidung den Anspruch nicht, lässt ihn das Gericht zu, wenn er glaubhaft ist. Wer die Frist ohne Schuld versäumt, kann Wiedereinsetzung beantragen; ein vollstreckbarer Titel geht auch ohne die Frist.',
		inShort: {
			easy: 'Manchmal nimmt der Staat Geld von denen, die ausgebeutet haben. Betroffene können daraus Geld zurückbekommen. Nach dem Brief der Behörde sind dafür sechs Monate Zeit.',
			en: 'The State may take money from those who exploited. People affected may get money from it; after the notice there are six months to register.',
		},
		nextStep: afterWhoLearnsWhat(
			'den Anspruch schriftlich bei der Staatsanwaltschaft als Vollstreckungsbehörde anmelden, mit Betrag und Nachweis; ist die Frist vorbei, sofort Wiedereinsetzung oder den Titel prüfen.',
		),
		remedy:
			'Die Zulassung des Anspruchs entscheidet das Gericht auf Antrag. Nicht am Text geprüft: Beschwerde gegen die Ablehnung; anwaltlich klären.',
		deadlines: [
			{
				id: 'COMP-07.anmeldung',
				states:
					'Bis zu diesem Tag wird der Anspruch bei der Vollstreckungsbehörde angemeldet, bei Geld mit dem Betrag.',
				ifMissed:
					'Wiedereinsetzung beantragen, wenn die Frist ohne Schuld versäumt ist; ein Urteil oder anderer vollstreckbarer Titel über den Anspruch kann auch später vorgelegt werden.',
				start: 'confiscation.notice_date',
				length: { months: 6 },
				counts: 'event',
				meaning: 'lastDay',
				movesToWorkingDay: true,
				source: stPO('§ 459j Abs. 1 und § 459k Abs. 1'),
			},
		],
		authority: 'Staatsanwaltschaft als Vollstreckungsbehörde; über die Zulassung das Gericht',
		evidence: [
			'Titel oder Strafurteil',
			'Mitteilung über die Einziehung mit Tag des Zugangs',
			'Berechnung des Anspruchs',
		],
		sources: [
			stPO('§ 459h Abs. 1 und 2'),
			stPO('§ 459j'),
			stPO('§ 459k'),
			stPO('§ 111i Abs. 2', undefined, {
				note: 'Mehrere Verletzte und zu wenig Vermögen: Insolvenzantrag der Staatsanwaltschaft.',
			}),
			notRead('statute', 'StGB', '§§ 73 bis 73e', 'Einziehung von Taterträgen und ihres Werts.'),
			notRead('statute', 'StPO', '§§ 459i, 459l, 459m', 'Mitteilungen und weitere Auszahlung.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Der Anspruch muss „aus der Tat“ der Person selbst zustehen; bei Einnahmen aus Prostitution kann das streitig sein. Anwaltlich begründen.',
				when: any(yes('case.offence_232a'), yes('case.offence_sexual')),
			},
			{
				states:
					'Reicht das Vermögen nicht für alle Verletzten, beantragt die Staatsanwaltschaft ein Insolvenzverfahren (§ 111i Abs. 2 StPO).',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-06', note: 'Titel im Strafprozess' },
			{ kind: 'alternative', rule: 'COMP-08', note: 'Titel beim Zivilgericht' },
			{ kind: 'alternative', rule: 'COMP-01', note: 'Entschädigung vom Staat' },
		],
	}),
	v.rule({
		id: 'COMP-08',
		title: {
			de: 'Schadensersatz und Schmerzensgeld (§§ 253, 823, 825, 826 BGB)',
			en: 'Damages and compensation for pain',
		},
		area: 'Entschädigung',
		holder: 'Personen mit Geldansprüchen gegen die Verantwortlichen',
		condition: yes('comp.civil_claim'),
		modality: 'must',
		effect:
			'Die Verantwortlichen müssen den Schaden ersetzen und Schmerzensgeld zahlen, auch ohne Verurteilung. Bei vorsätzlicher Verletzung von Leben, Körper, Gesundheit, Freiheit oder sexueller Selbstbestimmung verjährt das nach 30 Jahren, sonst nach drei Jahren ab dem Ende des Jahres der Kenntnis.',
		inShort: {
			easy: 'Wer einen anderen Menschen verletzt, muss dafür Geld zahlen. Darüber entscheidet das Zivilgericht. Manchmal ist es schon nach drei Jahren zu spät. Deshalb bald fragen.',
			en: 'Those who hurt somebody owe damages. Civil courts decide. For some harm it is too late after three years already: ask soon.',
		},
		nextStep: afterWhoLearnsWhat(
			'anwaltlich prüfen, ob bei der Gegenseite Geld zu holen ist, und Prozesskostenhilfe beantragen; die Klage nennt eine ladungsfähige Anschrift, deshalb vorher den Schutz der Adresse klären.',
		),
		remedy:
			'Gegen das Urteil die Berufung. Nicht am Text geprüft: binnen eines Monats nach Zustellung, beim Berufungsgericht, mit Anwält*in.',
		deadlines: [
			{
				id: 'COMP-08.verjaehrung-30',
				states:
					'Mit diesem Tag verjähren Ansprüche aus vorsätzlicher Verletzung von Leben, Körper, Gesundheit, Freiheit oder sexueller Selbstbestimmung (gerechnet ab der letzten Tat).',
				ifMissed:
					'Die Gegenseite kann die Zahlung verweigern; freiwillig gezahltes Geld darf die Person behalten.',
				start: 'case.last_act_date',
				length: { years: 30 },
				counts: 'event',
				meaning: 'lastDay',
				source: bGB('§ 197 Abs. 1', 'Nr. 1'),
			},
			{
				id: 'COMP-08.verjaehrung-3',
				states:
					'Mit diesem Tag verjähren die übrigen Ansprüche. Eine Klage oder ein Adhäsionsantrag vorher hält das auf.',
				ifMissed: 'Die Gegenseite kann die Zahlung verweigern; Ansprüche mit 30 Jahren Verjährung bleiben.',
				start: 'comp.knowledge_date',
				length: { years: 3 },
				counts: 'endOfYear',
				meaning: 'lastDay',
				source: bGB('§§ 195, 199 Abs. 1'),
			},
		],
		authority: 'Zivilgericht (Amtsgericht oder Landgericht)',
		evidence: [
			'Strafurteil',
			'ärztliche und psychologische Berichte',
			'Belege über Schulden, Zahlungen und Lohn',
		],
		sources: [
			bGB('§ 823'),
			bGB('§ 825'),
			bGB('§ 253 Abs. 2'),
			bGB('§ 197 Abs. 1', 'Nr. 1'),
			bGB('§§ 195, 199 Abs. 1'),
			notRead('statute', 'BGB', '§ 826', 'Ersatz bei vorsätzlicher sittenwidriger Schädigung.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Läuft ein Strafprozess, ist der Antrag dort (COMP-06) meist billiger und schonender als eine eigene Klage.',
				when: all(applies('COMP-08'), isOneOf('proceedings.status', ['charged', 'trial'])),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-06', note: 'im Strafprozess' },
			{ kind: 'alternative', rule: 'COMP-01', note: 'Entschädigung vom Staat' },
		],
	}),
];

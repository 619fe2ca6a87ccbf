import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { aEntG, arbGG, bGB, inferred, kSchG, miLoG, notRead, stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, applies, yes } = v;

/** Until when wages can be claimed, and where. */
export const lohnDurchsetzen: readonly Rule[] = [
	v.rule({
		id: 'COMP-12',
		title: { de: 'Fristen für Lohn (§§ 195, 199 BGB)', en: 'Time limits for wages' },
		area: 'Lohn und Arbeit',
		holder: 'Menschen, denen Lohn fehlt',
		condition: applies('COMP-09'),
		modality: 'automatic',
		effect:
			'Lohn verjährt drei Jahre nach dem Ende des Jahres, in dem er fällig war und die Person davon wusste. Eine Klage, ein Mahnbescheid oder ein Adhäsionsantrag hält das auf, ebenso höhere Gewalt. In Verträgen und Tarifverträgen stehen oft kürzere Ausschlussfristen, meist drei Monate in zwei Stufen; unter den Mindestlohn greifen sie nicht.',
		inShort: {
			easy: 'Lohn kann man nicht für immer verlangen. Meist sind es drei Jahre ab Jahresende. Manche Verträge haben viel kürzere Zeiten.',
			en: 'Wages can be claimed for three years from the end of the year; some contracts set much shorter times.',
		},
		nextStep:
			'Sofort den Vertrag und den Tarifvertrag auf Ausschlussfristen lesen und den Lohn nachweisbar schriftlich verlangen lassen; den ältesten Monat zuerst.',
		remedy:
			'Vor dem letzten Tag: Klage oder Mahnbescheid beim Arbeitsgericht. Ein Schreiben an die Firma allein hält die Verjährung nicht auf.',
		deadlines: [
			{
				id: 'COMP-12.verjaehrung',
				states:
					'Mit diesem Tag verjährt der Lohn, der in dem Jahr fällig war; bei mehreren Jahren zuerst der älteste.',
				ifMissed:
					'Die Firma kann die Zahlung dieses Lohns verweigern. Späterer Lohn bleibt; Schadensersatz wegen einer Straftat kann länger verlangt werden (COMP-08).',
				start: 'work.claim_years',
				length: { years: 3 },
				counts: 'endOfYear',
				meaning: 'lastDay',
				source: bGB('§§ 195, 199 Abs. 1', undefined, {
					note: 'Vorausgesetzt, dass die Person die Firma und die Umstände schon in dem Jahr kannte; sonst später.',
				}),
			},
		],
		authority: 'Arbeitsgericht',
		evidence: [
			'Vertrag, Tarifvertrag',
			'Kalender mit den Monaten, für die Lohn fehlt',
			'Nachweis der Zahlungsaufforderung',
		],
		sources: [
			bGB('§§ 195, 199 Abs. 1'),
			bGB('§ 204', undefined, { note: 'Hemmung durch Klage oder Mahnbescheid.' }),
			bGB('§ 206', undefined, { note: 'Hemmung durch höhere Gewalt.' }),
			bGB('§ 202 Abs. 1', undefined, { note: 'Haftung für Vorsatz kann nicht im Voraus verkürzt werden.' }),
			stPO('§ 404 Abs. 2'),
			miLoG('§ 3'),
			aEntG('§ 15', undefined, { note: 'Gerichtsstand in Deutschland für entsandte Beschäftigte.' }),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Ausschlussfristen im Vertrag können schon nach drei Monaten greifen; sie lassen sich hier nicht berechnen. Nicht für den Teil bis zum Mindestlohn (§ 3 MiLoG) und nicht im Voraus für vorsätzliches Handeln (§ 202 Abs. 1 BGB).',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-06', note: 'Adhäsionsantrag hält die Verjährung auf' },
			{ kind: 'alternative', rule: 'COMP-08', note: 'längere Verjährung bei vorsätzlicher Verletzung' },
			{ kind: 'alternative', rule: 'COMP-13', note: 'Klage beim Arbeitsgericht' },
		],
	}),
	v.rule({
		id: 'COMP-13',
		title: { de: 'Klage beim Arbeitsgericht', en: 'Suit at the labour court' },
		area: 'Lohn und Arbeit',
		holder: 'Menschen, die gearbeitet haben',
		condition: yes('work.done'),
		modality: 'must',
		effect:
			'In der ersten Instanz kann die Person selbst klagen; die Rechtsantragstelle nimmt die Klage kostenfrei auf. Eigene Anwaltskosten werden dort auch nach einem Erfolg nicht erstattet (§ 12a ArbGG); Prozesskostenhilfe ist möglich. Gegen eine schriftliche Kündigung geht die Klage nur drei Wochen lang.',
		inShort: {
			easy: 'Beim Arbeitsgericht kann man ohne Anwält*in klagen. Eine Stelle im Gericht hilft kostenlos beim Schreiben. Nach einer Kündigung sind nur drei Wochen Zeit.',
			en: 'At the labour court people may sue without a lawyer; an office there helps free of charge. After a dismissal there are only three weeks.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit der Person zur Rechtsantragstelle des Arbeitsgerichts gehen oder eine Anwält*in mit Prozesskostenhilfe beauftragen; die Klage geht der Firma zu, deshalb eine sichere ladungsfähige Anschrift angeben.',
		),
		remedy:
			'Gegen das Urteil die Berufung beim Landesarbeitsgericht. Nicht am Text geprüft: binnen eines Monats nach Zustellung, mit Anwält*in oder Gewerkschaft.',
		deadlines: [
			{
				id: 'COMP-13.kuendigung',
				states: 'Bis zu diesem Tag geht die Klage gegen die schriftliche Kündigung.',
				ifMissed:
					'Die Kündigung gilt als wirksam. Wer ohne Schuld gehindert war, beantragt sofort die nachträgliche Zulassung der Klage (nicht am Text geprüft); Lohn bis zum Ende bleibt zu verlangen.',
				start: 'work.dismissal_date',
				length: { weeks: 3 },
				counts: 'event',
				meaning: 'lastDay',
				movesToWorkingDay: true,
				source: kSchG('§ 4'),
			},
		],
		authority: 'Arbeitsgericht, meist am Ort der Arbeit',
		evidence: [
			'Kündigung mit Tag des Zugangs',
			'Kalender mit Stunden',
			'Vertrag, Lohnabrechnungen, Chatnachrichten',
		],
		sources: [
			arbGG('§ 12a'),
			kSchG('§ 4'),
			inferred(arbGG('§ 12a'), 'die kostenfreie Rechtsantragstelle und die Prozesskostenhilfe.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'COMP-06', note: 'Schadensersatz im Strafprozess' },
			{ kind: 'alternative', rule: 'COMP-08', note: 'Schadensersatz beim Zivilgericht' },
		],
	}),
	v.rule({
		id: 'COMP-13b',
		title: { de: 'Keine Verbandsklage für Lohn', en: 'No collective action for wages' },
		area: 'Lohn und Arbeit',
		holder: 'Menschen, denen Lohn fehlt',
		condition: all(yes('work.done'), yes('work.wages_unpaid')),
		modality: 'gap',
		effect:
			'Jede Person muss ihren Lohn selbst einklagen. Ein Verband, eine Gewerkschaft oder eine Beratungsstelle kann nicht an ihrer Stelle für viele klagen.',
		inShort: {
			easy: 'Eine Gewerkschaft oder ein Verein kann heute nicht für viele zusammen Lohn einklagen. Jede Person klagt selbst.',
			en: 'Today no union or association may sue for the wages of many; each person sues alone.',
		},
		nextStep:
			'Mehrere Betroffene derselben Firma zusammen beraten, gleichzeitig klagen lassen und Kosten über Gewerkschaft oder Prozesskostenhilfe klären.',
		authority: 'Arbeitsgericht',
		evidence: ['Namen weiterer Betroffener, wenn sie einverstanden sind'],
		sources: [
			arbGG('§ 12a'),
			notRead('statute', 'ArbGG', 'Verfahren', 'dass keine Vorschrift eine Verbandsklage auf Lohn vorsieht.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [{ kind: 'alternative', rule: 'COMP-13', note: 'eigene Klage' }],
	}),
];

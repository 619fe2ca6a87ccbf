import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { arbSchG, inferred, schwarzArbG, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, applies, derived, isOneOf, not, yes } = v;

const fks = 'Zoll (Finanzkontrolle Schwarzarbeit)';
const evidence = [
	'Ort und Zeiten der Arbeit',
	'Namen von Verantwortlichen und Kolleg*innen',
	'Fotos und Chatnachrichten',
];
const noDecision =
	'Die Stelle entscheidet über ihre Kontrollen selbst; eine Frist gibt es nicht. Bleibt sie untätig, bei ihrer Leitung nachfragen. Eigene Ansprüche gehen unabhängig davon vor das Arbeitsgericht.';

/** Who controls work, what is told to the Ausländerbehörde, and what is missing. */
export const kontrolle: readonly Rule[] = [
	v.rule({
		id: 'LAB-01',
		title: { de: 'Der Zoll prüft ausbeuterische Arbeit', en: 'Customs check exploitative work' },
		area: 'Lohn und Arbeit',
		holder: 'Zoll; die Person kann auf einen Betrieb hinweisen',
		condition: all(yes('work.done'), derived('D.indications')),
		modality: 'duty',
		effect:
			'Die Finanzkontrolle Schwarzarbeit prüft, ob Menschen zu ausbeuterischen Bedingungen arbeiten. Sie ermittelt auch bei Taten nach §§ 232, 232b und 233 StGB, die damit zusammenhängen.',
		inShort: {
			easy: 'Der Zoll kontrolliert Betriebe. Er prüft auch, ob Menschen bei der Arbeit ausgebeutet werden. Ein Hinweis geht auch ohne Namen.',
			en: 'Customs control workplaces and check whether people are exploited there. A hint can be given without a name.',
		},
		nextStep: afterWhoLearnsWhat(
			'gemeinsam entscheiden, ob und wie der Zoll einen Hinweis bekommt (auch ohne Namen möglich), und vorher klären, was das für Menschen ohne Papiere im Betrieb bedeutet (LAB-02).',
		),
		remedy: noDecision,
		authority: fks,
		evidence,
		sources: [
			schwarzArbG('§ 2 Abs. 1', 'Nr. 7'),
			schwarzArbG('§ 3', undefined, { note: 'Befugnisse bei der Prüfung, §§ 3 ff.' }),
			inferred(
				schwarzArbG('§ 14'),
				'Ermittlungen wegen §§ 232, 232b und 233 StGB; der Prüfauftrag besteht seit 2019.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states: 'Der Zoll meldet Verstöße gegen das Aufenthaltsgesetz der Ausländerbehörde.',
				when: applies('LAB-02'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'LAB-04', note: 'Arbeitsschutz der Länder' },
			{ kind: 'alternative', rule: 'RES-10', note: 'Titel bei ausbeuterischer Beschäftigung' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Hinweise des Zolls können die Bedenkfrist auslösen' },
		],
	}),
	v.rule({
		id: 'LAB-01b',
		title: {
			de: 'Keine Pflicht, vor einer Kontrolle eine Fachberatungsstelle einzubinden',
			en: 'No duty to involve a counselling centre before a control',
		},
		area: 'Beratung',
		holder: 'Menschen, die in einem kontrollierten Betrieb arbeiten',
		condition: all(yes('work.done'), derived('D.indications')),
		modality: 'gap',
		effect:
			'Keine Vorschrift verpflichtet den Zoll, vor oder bei einer Kontrolle eine Fachberatungsstelle zu rufen. Es hängt von Absprachen vor Ort ab.',
		inShort: {
			easy: 'Bei einer Kontrolle fehlt oft eine Beratungsstelle. Manche Orte haben dafür eine Absprache.',
			en: 'Counselling centres are often absent when a workplace is controlled. Some places have an agreement for that.',
		},
		nextStep:
			'Mit Zoll und Polizei vor Ort eine Absprache treffen, wann die Fachberatungsstelle gerufen wird; Betroffenen die Nummer der Stelle mitgeben.',
		remedy: 'Es gibt keine Entscheidung, gegen die ein Rechtsmittel möglich wäre.',
		authority: fks,
		evidence: ['Absprache oder Kooperationsvereinbarung vor Ort'],
		sources: [
			inferred(
				schwarzArbG('§ 2 Abs. 1', 'Nr. 7'),
				'dass eine Pflicht, Fachberatungsstellen einzubinden, fehlt.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'LAB-01', note: 'der Prüfauftrag selbst' },
			{ kind: 'alternative', rule: 'SUB-18', note: 'ein sicherer Platz nach einer Kontrolle' },
		],
	}),
	v.rule({
		id: 'LAB-02',
		title: {
			de: 'Der Zoll meldet der Ausländerbehörde (§ 6 SchwarzArbG)',
			en: 'Customs report to the immigration authority',
		},
		area: 'Beratung',
		holder: 'Zoll (eine Pflicht, die die Person gefährden kann)',
		condition: all(
			derived('D.third'),
			any(isOneOf('residence.status', ['none']), yes('work.without_permit')),
		),
		modality: 'duty',
		effect:
			'Die Finanzkontrolle Schwarzarbeit unterrichtet die Ausländerbehörde, wenn sie auf Verstöße gegen das Aufenthaltsgesetz stößt, etwa Arbeit ohne Erlaubnis oder Aufenthalt ohne Titel.',
		inShort: {
			easy: 'Der Zoll meldet der Ausländerbehörde Arbeit ohne Erlaubnis und Menschen ohne Papiere. Vor einem Hinweis an den Zoll ist darum Beratung wichtig.',
			en: 'Customs tell the immigration authority about stay without papers or work without a permit. Advice is important before a hint to customs.',
		},
		nextStep:
			'Vor jedem Hinweis an den Zoll klären: Wer erfährt dadurch was? Zuerst, wenn die Person es will, die Bedenkfrist erreichen (RES-01) und anwaltlichen Rat zu eigenen Vorwürfen einholen.',
		remedy:
			'Gegen das, was die Ausländerbehörde nach einer Meldung verfügt: Widerspruch oder Klage binnen eines Monats nach der Zustellung und in der Not ein Eilantrag beim Verwaltungsgericht. Nicht am Text geprüft.',
		authority: fks,
		evidence: ['Bericht einer Fachberatungsstelle über Hinweise auf Ausbeutung'],
		sources: [schwarzArbG('§ 6 Abs. 4', 'Nr. 5')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states: 'Dieselbe Frage stellt sich bei jeder anderen öffentlichen Stelle (SUB-13).',
				when: all(applies('LAB-02'), not(yes('contact.with_public_body'))),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'zuerst die Bedenkfrist' },
			{ kind: 'alternative', rule: 'RES-10', note: 'Titel bei ausbeuterischer Beschäftigung' },
		],
	}),
	v.rule({
		id: 'LAB-04',
		title: { de: 'Arbeitsschutz der Länder (§ 21 ArbSchG)', en: 'Labour inspection by the Länder' },
		area: 'Lohn und Arbeit',
		holder: 'Länder; die Person kann auf einen Betrieb hinweisen',
		condition: yes('work.done'),
		modality: 'duty',
		effect:
			'Die Länder müssen jedes Jahr mindestens fünf Prozent der Betriebe besichtigen. Der Arbeitsschutz prüft Arbeitszeit, Sicherheit und Unterkunft am Arbeitsplatz.',
		inShort: {
			easy: 'Der Arbeitsschutz schaut in Betriebe: Ist die Arbeit sicher? Sind die Zeiten in Ordnung? Ein Hinweis geht auch ohne Namen.',
			en: 'Labour inspection looks into workplaces: is work safe, are the hours right? A hint can be given without a name.',
		},
		nextStep: afterWhoLearnsWhat(
			'einen Hinweis an die Arbeitsschutzbehörde des Landes geben, wenn die Person es will; auch ohne Namen möglich.',
		),
		remedy: noDecision,
		authority: 'Arbeitsschutzbehörde des Landes (Gewerbeaufsicht)',
		evidence,
		sources: [arbSchG('§ 21 Abs. 1a')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: '2026-01-01' },
		related: [
			{ kind: 'alternative', rule: 'LAB-01', note: 'Zoll bei Ausbeutung' },
			{ kind: 'alternative', rule: 'COMP-14', note: 'Unfallversicherung nach einem Unfall bei der Arbeit' },
		],
	}),
];

import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { notRead, practiceNotRead, sgbVII, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, derived, not, yes } = v;

/** Accidents at work, and the fund that does not exist. */
export const unfallUndHaertefall: readonly Rule[] = [
	v.rule({
		id: 'COMP-14',
		title: {
			de: 'Unfallversicherung, auch bei Arbeit ohne Erlaubnis',
			en: 'Accident insurance, also for work without a permit',
		},
		area: 'Entschädigung',
		holder: 'Menschen mit einem Unfall bei der Arbeit',
		condition: all(yes('work.done'), yes('work.accident')),
		modality: 'must',
		effect:
			'Verbotenes Handeln schließt einen Arbeitsunfall nicht aus (§ 7 Abs. 2 SGB VII): Auch wer ohne Erlaubnis oder ohne Anmeldung beschäftigt war, ist versichert. Die Berufsgenossenschaft trägt Behandlung und bei bleibenden Folgen eine Rente; für Behandlung gibt es keine Ausschlussfrist.',
		inShort: {
			easy: 'Wer bei der Arbeit einen Unfall hat, ist versichert. Das gilt auch bei Arbeit ohne Erlaubnis. Die Berufsgenossenschaft bezahlt die Behandlung.',
			en: 'Accidents at work are insured, also without a permit to work. The insurance pays for treatment.',
		},
		nextStep: afterWhoLearnsWhat(
			'zu einer Durchgangsärzt*in gehen, dort sagen, dass es ein Unfall bei der Arbeit war, und den Unfall der Berufsgenossenschaft melden; das kann die Person selbst tun.',
		),
		remedy:
			'Widerspruch bei der Berufsgenossenschaft, dann Klage beim Sozialgericht. Nicht am Text geprüft: jeweils binnen eines Monats nach Bekanntgabe.',
		authority: 'Berufsgenossenschaft',
		evidence: [
			'Unfallbericht',
			'ärztliche Unterlagen vom Tag des Unfalls',
			'Namen von Kolleg*innen, Fotos vom Ort',
		],
		sources: [
			sgbVII('§ 7 Abs. 2'),
			notRead('statute', 'SGB VII', '§ 2', 'dass auch Beschäftigte ohne Erlaubnis versichert sind.'),
			notRead(
				'statute',
				'SGB VII',
				'§§ 27 ff.',
				'Behandlung ohne Ausschlussfrist, Rente, Anzeige des Unfalls.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Die Berufsgenossenschaft fragt die Firma nach dem Unfall und kann Schwarzarbeit melden: vorher klären, wer was erfährt.',
				when: all(yes('work.accident'), yes('work.without_permit')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-01', note: 'Schäden durch Gewalt' },
			{ kind: 'alternative', rule: 'COMP-08', note: 'Schadensersatz' },
		],
	}),
	v.rule({
		id: 'COMP-15',
		title: {
			de: 'Kein Härtefallfonds für Betroffene von Menschenhandel',
			en: 'No hardship fund for people affected by trafficking',
		},
		area: 'Entschädigung',
		holder: 'Betroffene, die von niemandem Geld erhalten',
		condition: all(derived('D.indications'), not(yes('comp.other_payment'))),
		modality: 'gap',
		effect:
			'Einen Fonds des Bundes für Betroffene von Menschenhandel und Ausbeutung gibt es nicht; der Härtefallfonds des Bundes betrifft extremistische Taten.',
		inShort: {
			easy: 'Manche Menschen bekommen von niemandem Geld für das, was passiert ist. Einen Topf vom Staat für diese Fälle gibt es heute nicht. Es gibt andere Wege.',
			en: 'Some people get no money from anybody for what happened. Today there is no State fund for them; there are other ways.',
		},
		nextStep:
			'Andere Wege prüfen (COMP-01, COMP-06, COMP-07, COMP-09) und nach Stiftungen und Opferfonds des Landes fragen.',
		authority: 'keine Stelle',
		evidence: [],
		sources: [
			practiceNotRead(
				'Bundesamt für Justiz',
				'Härteleistungen des Bundes',
				'dass der Fonds extremistische und terroristische Taten betrifft und Menschenhandel nicht.',
			),
		],
		confidence: 'unverified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'COMP-01', note: 'Soziale Entschädigung' },
			{ kind: 'alternative', rule: 'COMP-06', note: 'Geld im Strafprozess' },
			{ kind: 'alternative', rule: 'COMP-07', note: 'Geld aus eingezogenem Vermögen' },
			{ kind: 'alternative', rule: 'COMP-09', note: 'Lohn' },
		],
	}),
];

import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, derived, isOneOf, not, yes } = v;

/** § 10 AufenthG: what an asylum procedure bars. */
export const asylsperren: readonly Rule[] = [
	v.rule({
		id: 'RES-08a',
		title: { de: 'Sperre während des Asylverfahrens', en: 'Bar during the asylum procedure' },
		area: 'Aufenthalt',
		holder: 'Personen, deren Asylverfahren nicht rechtskräftig beendet ist',
		condition: all(
			derived('D.aufenthg'),
			derived('D.asylum_open'),
			not(yes('asylum.land_authority_consent')),
		),
		modality: 'exclusion',
		effect:
			'Vor dem rechtskräftigen Ende des Asylverfahrens gibt es einen Titel nur mit Zustimmung der obersten Landesbehörde und bei wichtigen Interessen Deutschlands, außer bei einem gesetzlichen Anspruch. Einen vorhandenen Titel zu verlängern bleibt möglich.',
		inShort: {
			easy: 'Während eines Asylverfahrens gibt es andere Papiere nur selten. Eine höhere Behörde kann aber zustimmen. Den Asylantrag nicht ohne Beratung zurücknehmen.',
			en: 'While an asylum procedure is open, other permits are rare unless a higher authority agrees. An application should not be withdrawn without advice.',
		},
		nextStep:
			'Anwaltlich klären, ob die oberste Landesbehörde um Zustimmung gebeten wird (das Strafverfahren als wichtiges Interesse) oder welcher Weg im Asylverfahren besser ist.',
		remedy: remedyAgainstAuslaenderbehoerde,
		authority: 'Ausländerbehörde; Zustimmung: oberste Landesbehörde',
		evidence: ['Zustimmung der obersten Landesbehörde (das Strafverfahren als wichtiges Interesse)'],
		sources: [
			aufenthG('§ 10 Abs. 1 und 2'),
			inferred(
				aufenthG('§ 10 Abs. 1'),
				'dass eine Soll-Vorschrift kein gesetzlicher Anspruch in diesem Sinn ist (Bundesverwaltungsgericht) und dass Folge- und Zweitantrag als offenes Verfahren zählen.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geas('AufenthG und AsylG')],
		valid: { from: textReadOn },
		warnings: [
			{ states: 'Einen Asylantrag nur nach rechtlicher Beratung zurücknehmen.' },
			{ states: 'Die oberste Landesbehörde kann um Zustimmung gebeten werden.' },
		],
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'die Bedenkfrist ist kein Titel' },
			{ kind: 'exception', rule: 'RES-05', note: 'die Verlängerung bleibt möglich' },
		],
	}),
	v.rule({
		id: 'RES-08b',
		title: { de: 'Sperre nach dem Asylverfahren', en: 'Bar after the asylum procedure' },
		area: 'Aufenthalt',
		holder: 'Personen, deren Asylantrag unanfechtbar abgelehnt oder zurückgenommen ist',
		condition: all(
			derived('D.aufenthg'),
			isOneOf('asylum.status', ['rejected_final', 'withdrawn', 'withdrawn_without_advice']),
		),
		modality: 'exclusion',
		effect:
			'Vor der Ausreise gibt es nur Titel aus humanitären Gründen (Kapitel 2 Abschnitt 5 AufenthG), zum Beispiel nach § 25 Abs. 3, 4a, 4b oder 5, §§ 23a, 25a, 25b. § 16g steht trotzdem offen.',
		inShort: {
			easy: 'Ein Asylantrag wurde endgültig abgelehnt oder zurückgenommen. Dann gibt es in Deutschland nur noch bestimmte Papiere, zum Beispiel nach Ausbeutung. Eine Beratungsstelle kennt die Wege.',
			en: 'After a final rejection or a withdrawal of an asylum application only certain permits remain open in Germany, among them those for trafficked people.',
		},
		nextStep:
			'Den Bescheid des BAMF lesen: Welche Nummer des § 30 AsylG steht darin? Dann einen humanitären Titel prüfen (RES-04, RES-10, RES-16, RES-18).',
		remedy: remedyAgainstAuslaenderbehoerde,
		authority: 'Ausländerbehörde',
		evidence: ['Bescheid des BAMF mit der Begründung der Ablehnung'],
		sources: [
			aufenthG('§ 10 Abs. 3', undefined, {
				note: 'Eine Ablehnung allein nach § 29a AsylG löst die völlige Sperre nicht aus.',
			}),
			aufenthG('§ 16g Abs. 10'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geas('AufenthG und AsylG (auch die Nummern des § 30 AsylG)')],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Nach einer Ablehnung gemäß § 30 Abs. 1 Nr. 3 bis 7 AsylG gibt es gar keinen Titel, außer bei einem gesetzlichen Anspruch oder nach § 25 Abs. 3; §§ 25a und 25b können trotzdem erteilt werden.',
				when: all(isOneOf('asylum.status', ['rejected_final']), yes('asylum.rejected_30_1_3to7')),
			},
		],
		related: [
			{ kind: 'exception', rule: 'RES-04', note: 'Titel aus humanitären Gründen bleiben möglich' },
			{ kind: 'exception', rule: 'RES-05' },
			{ kind: 'exception', rule: 'RES-10' },
			{ kind: 'exception', rule: 'RES-16' },
			{ kind: 'exception', rule: 'RES-18' },
			{ kind: 'exception', rule: 'RES-22' },
			{ kind: 'exception', rule: 'RES-23' },
			{ kind: 'exception', rule: 'RES-25', note: '§ 16g' },
		],
	}),
];

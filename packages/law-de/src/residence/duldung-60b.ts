import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, any, derived, not, yes } = v;

/** § 60b AufenthG: the Duldung of those whose identity is not clear. */
export const duldung60b: readonly Rule[] = [
	v.rule({
		id: 'RES-21',
		title: {
			de: 'Duldung bei ungeklärter Identität (§ 60b)',
			en: 'Duldung where the identity is not clear (section 60b)',
		},
		area: 'Aufenthalt',
		holder: 'Geduldete, denen die Behörde Täuschung oder fehlende Bemühungen um einen Pass vorwirft',
		condition: all(
			derived('D.tolerated'),
			any(yes('identity.deception'), yes('identity.no_passport_efforts')),
			not(derived('D.asylum_open')),
		),
		modality: 'exclusion',
		effect:
			'Mit dieser Duldung ist Arbeit nicht erlaubt, und die Zeit zählt nicht für ein Bleiberecht. Wer die zumutbaren Schritte nachholt, bekommt wieder eine Duldung ohne diesen Zusatz; das geht jederzeit (§ 60b Abs. 4). Während des Asylverfahrens gilt die Vorschrift nicht.',
		inShort: {
			easy: 'Manche Duldungen haben den Zusatz „mit ungeklärter Identität“. Dann ist Arbeit verboten. Das lässt sich ändern: mit Schritten für einen Pass. Die Beratungsstelle hilft dabei.',
			en: 'Some Duldung papers carry the note “identity not clarified”. Work is then not permitted. Steps towards a passport can change this at any time; a counselling centre helps.',
		},
		nextStep:
			'Mit der Person klären, welche Schritte für einen Pass zumutbar und ungefährlich sind, und sie schriftlich festhalten. Erst klären, wer dadurch was erfährt, dann der Ausländerbehörde die Schritte nachweisen oder begründen, warum sie unzumutbar sind.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-21')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Nachweise über Schreiben an die Botschaft oder das Konsulat',
			'Belege, dass der Gang dorthin gefährlich ist (Verbindung zu Beschuldigten)',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			aufenthG('§ 60b', undefined, { note: 'Absatz 4: Heilung jederzeit.' }),
			inferred(
				aufenthG('§ 60b'),
				'dass der Gang zu einem Konsulat, das mit Beschuldigten verbunden ist, für Betroffene unzumutbar sein kann (Argument).',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Niemanden zum Konsulat schicken, ohne vorher zu klären, ob dort Verbindungen zu Beschuldigten bestehen.',
			},
		],
		related: [
			{ kind: 'exclusion', rule: 'RES-20', note: 'ohne den Zusatz ist Arbeit mit Erlaubnis möglich' },
			{ kind: 'alternative', rule: 'RES-01', note: 'die Bedenkfrist hängt nicht an der Identität' },
		],
	}),
];

import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, practiceNotRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { isOneOf } = v;

const whoAdmits = inferred(aufenthG('§ 44'), 'wer den Anspruch bestätigt und wer zum Kurs zulässt.');
const authority = 'Ausländerbehörde (Bestätigung des Anspruchs), BAMF (Zulassung)';

/** § 44 AufenthG: German and orientation courses. */
export const integrationskurs: readonly Rule[] = [
	v.rule({
		id: 'RES-32a',
		title: {
			de: 'Integrationskurs: Anspruch (§ 44 Abs. 1)',
			en: 'Integration course: claim (section 44 (1))',
		},
		area: 'Aufenthalt',
		holder: 'Inhaber*innen einer Aufenthaltserlaubnis nach § 25 Abs. 1, 2, 4a Satz 3 oder § 25b AufenthG',
		condition: isOneOf('residence.status', [
			'ae_25_4a_3',
			'ae_25_1',
			'ae_25_2_refugee',
			'ae_25_2_subsidiary',
			'ae_25b',
		]),
		modality: 'must',
		effect: 'Die Person kann einmal an einem Integrationskurs teilnehmen.',
		inShort: {
			easy: 'Im Integrationskurs lernt man Deutsch und etwas über das Leben in Deutschland. Manche Aufenthaltserlaubnisse öffnen den Kurs. Die Anmeldung soll im ersten Jahr kommen.',
			en: 'The integration course teaches German and life in Germany. Some permits carry a claim to it; it should be used within the first year.',
		},
		nextStep:
			'Bei der Ausländerbehörde nach der Bestätigung fragen und einen Kurs mit Kinderbetreuung und sicherem Ort suchen; bei Gefahr die Teilnahmelisten bedenken.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [
			{
				id: 'RES-32a.erloschen',
				states: 'Ein Jahr nach der Erteilung des Titels erlischt der Anspruch; bis dahin anmelden.',
				ifMissed:
					'Der Anspruch ist erloschen. Möglich bleibt ein Antrag auf Zulassung, wenn Plätze frei sind (§ 44 Abs. 4); dazu beraten lassen.',
				start: 'residence.granted_on',
				length: { years: 1 },
				counts: 'event',
				meaning: 'lastDay',
				source: aufenthG('§ 44', undefined, {
					note: 'Das Gesetz löscht den Anspruch ein Jahr nach der Erteilung.',
				}),
			},
			monthAgainstRefusal('RES-32a'),
		],
		authority,
		evidence: ['Aufenthaltstitel', 'Bestätigung über das Recht auf Teilnahme'],
		sources: [
			aufenthG('§ 44 Abs. 1'),
			aufenthG('§ 44 Abs. 1', 'Nr. 1 Buchstabe c', { note: 'nennt § 25 Abs. 4a Satz 3' }),
			whoAdmits,
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [{ kind: 'alternative', rule: 'RES-32b', note: 'Zulassung, wenn Plätze frei sind' }],
	}),
	v.rule({
		id: 'RES-32b',
		title: {
			de: 'Integrationskurs: Zulassung bei freien Plätzen (§ 44 Abs. 4)',
			en: 'Integration course: admission where places are free (section 44 (4))',
		},
		area: 'Aufenthalt',
		holder:
			'Inhaber*innen einer Gestattung, einer Duldung nach § 60a Abs. 2 Satz 3 oder eines Titels nach §§ 24, 25 Abs. 4a Satz 1, 4b oder 5 AufenthG',
		condition: isOneOf('residence.status', [
			'ae_25_4a_1',
			'ae_25_4b',
			'duldung',
			'ae_25_5',
			'ae_24',
			'gestattung',
		]),
		modality: 'may',
		effect: 'Die Person kann zum Integrationskurs zugelassen werden, wenn Plätze frei sind.',
		inShort: {
			easy: 'Ein Integrationskurs ist auch mit anderen Papieren möglich. Dann muss ein Platz frei sein. Ein Antrag ist nötig.',
			en: 'An integration course is possible with other papers too, if a place is free and somebody applies.',
		},
		nextStep:
			'Antrag auf Zulassung vorbereiten und nach freien Plätzen und anderen Sprachkursen des Landes fragen; vorher klären, wer dadurch was erfährt.',
		remedy:
			'Gegen eine Ablehnung Widerspruch oder Klage, in der Regel binnen eines Monats. Nicht am Text geprüft; es gilt die Rechtsbehelfsbelehrung.',
		authority,
		evidence: ['Aufenthaltspapier', 'Nachweis über Sprachstand'],
		sources: [
			aufenthG('§ 44 Abs. 4', undefined, {
				note: 'Titel nach § 25 Abs. 4a Satz 1 und 4b über die allgemeine Öffnung in Satz 1.',
			}),
			whoAdmits,
			practiceNotRead(
				'BAMF',
				'Meldungen 2025/2026 zur Zulassung nach § 44 Abs. 4',
				'dass in dieser Zeit keine Zulassungen erteilt wurden (nur Überschriften gelesen).',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states: 'Mit einer Duldung nur, wenn sie nach § 60a Abs. 2 Satz 3 AufenthG erteilt ist.',
				when: isOneOf('residence.status', ['duldung']),
			},
			{ states: 'Für 2025 und 2026 wird ein Stopp der Zulassungen berichtet; vor einem Antrag nachfragen.' },
		],
		related: [{ kind: 'alternative', rule: 'RES-32a', note: 'Anspruch mit anderem Titel' }],
	}),
];

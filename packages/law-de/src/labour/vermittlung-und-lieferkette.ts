import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { notRead, practiceNotRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, derived, yes } = v;

/** Agencies nobody certifies, and the complaint along a supply chain. Nobody has opened a text for these two. */
export const vermittlungUndLieferkette: readonly Rule[] = [
	v.rule({
		id: 'LAB-07',
		title: { de: 'Keine Zulassung von Vermittlungsagenturen', en: 'No certification of placement agencies' },
		area: 'Lohn und Arbeit',
		holder: 'Menschen, die über eine Agentur oder eine andere Firma zur Arbeit kamen',
		condition: yes('work.via_contractor'),
		modality: 'gap',
		effect:
			'Eine verbindliche Zulassung für Agenturen, die Arbeit vermitteln, gibt es heute nicht. Ob eine Agentur seriös ist, muss jede Person selbst herausfinden.',
		inShort: {
			easy: 'Agenturen vermitteln Arbeit. Der Staat prüft sie vorher nicht. Eine Beratungsstelle kann helfen, einen Vertrag zu verstehen.',
			en: 'Agencies find work for people. The state does not check them first. A counselling centre can help to understand a contract.',
		},
		nextStep:
			'Vertrag und Zahlungen an die Agentur zusammenstellen, Rückforderung anwaltlich prüfen lassen und klären, wer dadurch was erfährt.',
		remedy:
			'Es gibt keine Stelle, die eine Zulassung entzieht; Geld zurück und Schadensersatz gehen vor das Zivil- oder Arbeitsgericht.',
		authority: 'keine Stelle; Ansprüche gegen die Agentur vor Gericht',
		evidence: ['Vertrag mit der Agentur', 'Zahlungsbelege', 'Anzeige oder Chatverlauf der Anwerbung'],
		sources: [
			practiceNotRead(
				'KOK – Bundesweiter Koordinierungskreis gegen Menschenhandel e.V.',
				'Forderungen im Vorfeld der Bundestagswahl 2021',
				'dass eine Zertifizierung von Vermittlungsagenturen fehlt; aus der Forderung geschlossen (Kapitel 5 und 10).',
			),
		],
		confidence: 'unverified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'COMP-08', note: 'Schadensersatz vor dem Zivilgericht' },
			{ kind: 'alternative', rule: 'LAB-05', note: 'in der Fleischwirtschaft' },
			{ kind: 'alternative', rule: 'LAB-01', note: 'Prüfung durch den Zoll' },
		],
	}),
	v.rule({
		id: 'LAB-08',
		title: {
			de: 'Beschwerde in der Lieferkette (Lieferkettensorgfaltspflichtengesetz)',
			en: 'Complaint along the supply chain',
		},
		area: 'Lohn und Arbeit',
		holder: 'Menschen, deren Betrieb für ein großes Unternehmen arbeitet',
		condition: all(
			yes('work.employer_is_subcontractor'),
			any(derived('D.indications'), yes('work.wages_unpaid')),
		),
		modality: 'duty',
		effect:
			'Große Unternehmen müssen Beschwerden über Verletzungen in ihrer Lieferkette entgegennehmen; das Bundesamt für Wirtschaft und Ausfuhrkontrolle geht begründeten Anträgen nach. Einen eigenen Anspruch auf Schadensersatz gibt das Gesetz nicht.',
		inShort: {
			easy: 'Manche Betriebe arbeiten für sehr große Firmen. Die große Firma soll eine Stelle für Beschwerden haben. Eine Beratungsstelle kann dabei helfen.',
			en: 'Some workplaces work for very big companies. The big company should have a place for complaints. A counselling centre can help with it.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit einer Gewerkschaft oder Anwält*in prüfen, ob das Unternehmen unter das Gesetz fällt, und eine Beschwerde ohne Namen der Person abwägen.',
		),
		remedy:
			'Über die Beschwerde entscheidet das Unternehmen; daneben ist ein Antrag beim Bundesamt möglich. Lohn wird unabhängig davon vor dem Arbeitsgericht verlangt. Nicht am Text geprüft.',
		authority: 'Beschwerdestelle des Unternehmens; Bundesamt für Wirtschaft und Ausfuhrkontrolle (BAFA)',
		evidence: ['Nachweis, für wen der Betrieb arbeitete', 'Fotos, Lieferscheine, Logos', 'Kolleg*innen'],
		sources: [
			notRead(
				'statute',
				'LkSG',
				'§§ 3, 8, 11 und 14',
				'Beschwerdeverfahren, Antrag beim Bundesamt, Klage durch Gewerkschaften und Verbände, kein eigener Schadensersatz; ab welcher Größe ein Unternehmen darunter fällt und ob das Gesetz geändert ist.',
			),
		],
		confidence: 'unverified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Ob das Gesetz so noch gilt und ob das Unternehmen groß genug ist, hat hier niemand geprüft: vor dem ersten Schritt anwaltlich klären.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-11', note: 'Haftung der auftraggebenden Firma für den Mindestlohn' },
			{ kind: 'alternative', rule: 'COMP-09', note: 'der Lohn selbst' },
			{ kind: 'alternative', rule: 'LAB-01', note: 'Prüfung durch den Zoll' },
		],
	}),
];

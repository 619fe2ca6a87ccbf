import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylbLG, aufenthG, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal, remedyAgainstAuslaenderbehoerde } from './against-a-refusal.ts';

const { all, derived, not, yes } = v;

/** §§ 23a and 24 AufenthG: hardship, and temporary protection of a group. */
export const haertefallUndSchutz: readonly Rule[] = [
	v.rule({
		id: 'RES-27',
		title: { de: 'Härtefall (§ 23a)', en: 'Hardship (section 23a)' },
		area: 'Aufenthalt',
		holder: 'vollziehbar ausreisepflichtige Personen, deren Fall eine Härtefallkommission annimmt',
		condition: all(
			derived('D.expellable'),
			yes('hardship.commission_takes_up'),
			yes('hardship.urgent_reasons'),
			not(yes('removal.date_fixed')),
			not(yes('person.serious_crime')),
		),
		modality: 'may',
		effect:
			'Auf Ersuchen der Härtefallkommission kann die oberste Landesbehörde eine Aufenthaltserlaubnis anordnen, abweichend von den sonstigen Bedingungen. Ein eigenes Recht darauf gibt es nicht; die Kommission befasst sich von sich aus.',
		inShort: {
			easy: 'In jedem Bundesland gibt es eine Härtefall-Kommission. Sie kann in besonders schweren Fällen um eine Aufenthaltserlaubnis bitten. Das Land entscheidet frei.',
			en: 'Each federal state has a hardship commission. In very hard cases it may ask the state to grant a residence permit; the state decides freely.',
		},
		nextStep:
			'Ein Mitglied der Härtefallkommission ansprechen, bevor ein Termin zur Abschiebung feststeht, und den ganzen Fall schriftlich darstellen. Vorher klären, wer dadurch was erfährt (die Ausländerbehörde erfährt davon).',
		remedy:
			'Gegen die Entscheidung der Kommission oder des Landes gibt es kein eigenes Rechtsmittel auf Erteilung; die Eingabe läuft über ein Mitglied der Kommission und muss vor dem Termin zur Abschiebung kommen. Nicht am Text geprüft.',
		authority: 'Härtefallkommission des Landes; Anordnung durch die oberste Landesbehörde',
		evidence: [
			'ausführlicher Bericht über den Fall',
			'Schreiben von Unterstützer*innen, Schule und Arbeitsstelle',
			'ärztliche und psychologische Unterlagen',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [aufenthG('§ 23a')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Steht ein Termin zur Abschiebung fest, ist der Weg zur Härtefallkommission versperrt; sofort anwaltliche Hilfe suchen.',
				when: all(derived('D.expellable'), yes('removal.date_fixed')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-23', note: 'Titel nach langem Aufenthalt' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist, wenn es Hinweise gibt' },
			{ kind: 'alternative', rule: 'RES-40e', note: 'Folgeantrag bei neuen Tatsachen' },
		],
	}),
	v.rule({
		id: 'RES-28',
		title: { de: 'Vorübergehender Schutz (§ 24)', en: 'Temporary protection (section 24)' },
		area: 'Aufenthalt',
		holder: 'Personen, die zu der vom EU-Beschluss geschützten Gruppe gehören',
		condition: all(
			yes('temp.covered_group'),
			yes('temp.protection_decision_valid'),
			not(yes('temp.exclusion')),
		),
		modality: 'must',
		effect:
			'Die Person erhält eine Aufenthaltserlaubnis, solange der Beschluss der EU gilt. Die Behörde unterrichtet schriftlich über Rechte und Pflichten (§ 24 Abs. 7). Bei besonderen Bedürfnissen kommen weitere Leistungen in Betracht (§ 6 Abs. 2 AsylbLG).',
		duration: {
			states:
				'Solange der Beschluss des Rates gilt; die Verlängerung bis 04.03.2027 ist nicht am Text geprüft.',
		},
		inShort: {
			easy: 'Hier geht es um Menschen, die wegen des Krieges aus der Ukraine geflohen sind. Für diese Gruppe gibt es eine Aufenthaltserlaubnis ohne Asylverfahren.',
			en: 'For people who fled the war in Ukraine: the EU protects them as a group, with a residence permit and without an asylum procedure.',
		},
		nextStep:
			'Prüfen, ob die Person zur Gruppe gehört (auch Familie und Menschen mit anderem Pass); dann bei der Ausländerbehörde beantragen, nachdem geklärt ist, wer dadurch was erfährt.',
		remedy: remedyAgainstAuslaenderbehoerde,
		deadlines: [monthAgainstRefusal('RES-28')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Pass oder anderer Nachweis der Herkunft',
			'Nachweis des Aufenthalts vor der Flucht',
			'Familienurkunden',
		],
		sources: [
			aufenthG('§ 24'),
			asylbLG('§ 6 Abs. 2'),
			notRead(
				'directive',
				'Durchführungsbeschluss des Rates nach der Richtlinie 2001/55/EG',
				'Geltung',
				'verlängert bis 04.03.2027; vor jeder Auskunft prüfen.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-37a', note: 'Asylverfahren' },
			{ kind: 'alternative', rule: 'RES-04', note: 'Titel für Betroffene von Menschenhandel' },
		],
	}),
];

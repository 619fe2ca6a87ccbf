import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { sgbXIV, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { objection } from './objection.ts';

const { all, applies, derived, lessThan, not, yes } = v;

const effect =
	'Die Person soll Sitzungen in einer Traumaambulanz erhalten, wenn eine summarische Prüfung genügt: bis zu 15 Sitzungen (unter 18 bis zu 18). Die ersten 5 (8) gibt es vor jeder Entscheidung, die ersten beiden werden auch ohne Anspruch bezahlt. Weitere 10 gibt es nach der Entscheidung, oder zwei Wochen nach der Anzeige dringenden Bedarfs durch die Ambulanz, wenn bis dahin nicht entschieden ist. Fahrt, Begleitung, Kinderbetreuung und unter Umständen Dolmetschen werden übernommen. Auch Angehörige, Hinterbliebene und nahe Menschen können kommen.';
const inShort = {
	easy: 'Eine Traumaambulanz hilft der Seele nach Gewalt. Dafür soll man nicht auf eine Entscheidung vom Amt warten müssen. Wichtig: Der Antrag muss spätestens gleich nach dem zweiten Termin gestellt werden.',
	en: 'A trauma clinic helps after violence. The first sessions should not have to wait for a decision. Important: the application must be made right after the second session at the latest.',
} as const;
const nextStep = afterWhoLearnsWhat(
	'eine Traumaambulanz anrufen und den ersten Termin machen; danach mit der Ambulanz den Antrag stellen, sichere Anschrift angeben und Dolmetschen mitbeantragen.',
);
const authority =
	'Traumaambulanz vor Ort; Kosten und Antrag: Träger der Sozialen Entschädigung des Landes am Wohnsitz';
const evidence = [
	'kurze Angaben zum Ereignis (es genügt, dass sie nicht offensichtlich falsch sind)',
] as const;
const sources = [
	sgbXIV('§ 34 Abs. 1 und 3'),
	sgbXIV('§ 10 Abs. 5', undefined, { note: 'Antrag spätestens unverzüglich nach der zweiten Sitzung.' }),
	sgbXIV('§ 11 Abs. 4 und 5'),
	sgbXIV('§ 115', undefined, { note: 'Vereinfachtes Verfahren, summarische Prüfung.' }),
	sgbXIV('§ 36', undefined, { note: 'Fahrt, Begleitung, Kinderbetreuung.' }),
	sgbXIV('§ 12 Abs. 1', undefined, {
		note: 'Dolmetschen bei weniger als fünf Jahren gewöhnlichem Aufenthalt, für Traumaambulanz und Psychotherapie bei weniger als zehn.',
	}),
	sgbXIV('§ 30 Abs. 2 bis 4', undefined, { note: 'Fallmanagement mit schriftlicher Einwilligung.' }),
	objection.source,
] as const;
const afterSecondSession = (rule: string) =>
	({
		id: `${rule}.antrag`,
		states: 'Mit der zweiten Sitzung, spätestens unverzüglich danach, gehört der Antrag gestellt.',
		ifMissed:
			'Die ersten beiden Sitzungen bleiben bezahlt. Für die Zeit danach und vor dem Antrag gibt es kein Geld: den Antrag sofort nachholen, er wirkt für die folgenden Sitzungen.',
		start: 'trauma.second_session_date',
		length: { days: 0 },
		counts: 'event',
		meaning: 'lastDay',
		source: sgbXIV('§ 10 Abs. 5', undefined, {
			note: 'Unverzüglich heißt ohne schuldhaftes Zögern; gezeigt ist der Tag der Sitzung selbst.',
		}),
	}) as const;
const warnings = [
	{
		states:
			'Dolmetschkosten trägt der Träger bei gewöhnlichem Aufenthalt in Deutschland unter fünf Jahren, für Traumaambulanz und Psychotherapie unter zehn Jahren (§ 12 Abs. 1 SGB XIV).',
		when: lessThan('stay.years', 10),
	},
	{
		states:
			'Fallmanagement kann dazukommen, mit schriftlicher Einwilligung; nach Straftaten gegen das Leben oder die sexuelle Selbstbestimmung und bei Minderjährigen soll es angeboten werden (§ 30 SGB XIV).',
	},
] as const;

/** SGB XIV §§ 29 to 36: quick help before long procedures. */
export const traumaambulanz: readonly Rule[] = [
	v.rule({
		id: 'COMP-05a',
		title: {
			de: 'Traumaambulanz bald nach dem Ereignis (§ 32 SGB XIV)',
			en: 'Trauma clinic soon after the event',
		},
		area: 'Entschädigung',
		holder:
			'Betroffene, deren erste Sitzung binnen zwölf Monaten nach dem Ereignis oder der Kenntnis davon liegt',
		condition: all(derived('D.comp_event'), yes('trauma.first_session_within_12m_of_event_or_knowledge')),
		modality: 'should',
		effect,
		inShort,
		nextStep,
		remedy: objection.remedy,
		deadlines: [
			{
				id: 'COMP-05a.erste-sitzung',
				states:
					'Bis zu diesem Tag nach der letzten Tat liegt die erste Sitzung; wer erst später von dem Ereignis erfuhr, zählt ab dann.',
				ifMissed: 'Bei akuter seelischer Belastung bleibt der Weg über COMP-05b (§ 33 SGB XIV).',
				start: 'case.last_act_date',
				length: { months: 12 },
				counts: 'event',
				meaning: 'lastDay',
				source: sgbXIV('§ 32'),
			},
			afterSecondSession('COMP-05a'),
		],
		authority,
		evidence,
		sources: [sgbXIV('§ 32'), ...sources],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: '2021-01-01' },
		warnings,
		related: [
			{ kind: 'alternative', rule: 'COMP-05b', note: 'bei akuter Belastung auch später' },
			{ kind: 'alternative', rule: 'COMP-01', note: 'Behandlung nach dem SGB XIV' },
		],
	}),
	v.rule({
		id: 'COMP-05b',
		title: {
			de: 'Traumaambulanz bei späterer akuter Belastung (§ 33 SGB XIV)',
			en: 'Trauma clinic after later acute distress',
		},
		area: 'Entschädigung',
		holder: 'Betroffene, bei denen mehr als zwölf Monate nach dem Ereignis eine akute Belastung auftritt',
		condition: all(
			derived('D.comp_event'),
			not(applies('COMP-05a')),
			yes('trauma.acute_distress'),
			yes('trauma.first_session_within_12m_of_distress'),
		),
		modality: 'should',
		effect,
		inShort,
		nextStep,
		remedy: objection.remedy,
		deadlines: [
			{
				id: 'COMP-05b.erste-sitzung',
				states: 'Bis zu diesem Tag liegt die erste Sitzung nach Beginn der akuten Belastung.',
				ifMissed: 'Behandlung bleibt über COMP-01 oder COMP-02 und über die Krankenversicherung möglich.',
				start: 'trauma.distress_since',
				length: { months: 12 },
				counts: 'event',
				meaning: 'lastDay',
				source: sgbXIV('§ 33'),
			},
			afterSecondSession('COMP-05b'),
		],
		authority,
		evidence,
		sources: [sgbXIV('§ 33'), ...sources],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: '2021-01-01' },
		warnings,
		related: [
			{ kind: 'alternative', rule: 'COMP-05a', note: 'bald nach dem Ereignis' },
			{ kind: 'alternative', rule: 'COMP-01', note: 'Behandlung nach dem SGB XIV' },
		],
	}),
];

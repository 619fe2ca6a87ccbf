import type { Deadline, Notice, Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylG, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, isOneOf, not, yes } = v;

/** The law of these periods changed after its text was read, and nobody may rely on a longer one. */
const mayBeOutdated: Notice = {
	states:
		'Diese Fristen stehen im Textstand vom 29.04.2026. Für Anträge seit dem 12.06.2026 ersetzt das neue Asylrecht der EU (GEAS) Teile davon. Es gilt die Rechtsbehelfsbelehrung des Bescheids; bis das geklärt ist, immer mit der kürzesten Frist rechnen (eine Woche).',
};

const reinstatement =
	'Wiedereinsetzung kommt in Betracht, wenn niemand an der Versäumnis schuld ist, zum Beispiel bei Krankheit, Gewalt oder fehlender Zustellung (Antrag sehr bald, mit Gründen und zusammen mit der versäumten Klage). Nicht am Text geprüft.';
const afterwards =
	'Danach bleiben Folgeantrag bei neuen Tatsachen (RES-40e), Bedenkfrist (RES-01) und Härtefall (RES-27).';

const toCourt = (
	deadline: Pick<Deadline, 'id' | 'states' | 'length' | 'source'> & { readonly missed: string },
) => {
	const { missed, ...rest } = deadline;
	return {
		...rest,
		ifMissed: `${missed} ${reinstatement} ${afterwards}`,
		start: 'asylum.decision_served',
		counts: 'event',
		meaning: 'lastDay',
		movesToWorkingDay: true,
	} as const;
};

const nextStep =
	'Umschlag und Bescheid fotografieren, Tag der Zustellung festhalten und noch am selben Tag anwaltliche Hilfe oder die Rechtsantragstelle des Verwaltungsgerichts suchen. Das Gericht erfährt die Anschrift; bei Gefahr eine Zustelladresse der Beratungsstelle oder der Anwält*in angeben.';
const authority = 'Verwaltungsgericht, das im Bescheid genannt ist';
const evidence = [
	'Bescheid mit Umschlag (gelber Brief mit Datum)',
	'Niederschrift der Anhörung',
	'Bericht einer Fachberatungsstelle',
	'ärztliche und psychologische Unterlagen',
] as const;
const asRead = {
	area: 'Asyl',
	modality: 'must',
	lawAsRead: textReadOn,
	changedAfterReading: [changes.geas('das AsylG und seine Fristen')],
	valid: { from: textReadOn },
} as const;
const reinstatementSource = notRead(
	'statute',
	'VwGO',
	'§ 60',
	'Wiedereinsetzung in den vorigen Stand und ihre Fristen.',
);

/** §§ 36, 34a, 71, 74, 78 AsylG: the periods of the asylum procedure, counted from service. */
export const asylfristen: readonly Rule[] = [
	v.rule({
		...asRead,
		id: 'RES-40a',
		title: {
			de: 'Klage gegen die einfache Ablehnung des Asylantrags',
			en: 'Action against a simple rejection',
		},
		holder: 'Personen, deren Asylantrag einfach abgelehnt ist',
		condition: all(
			isOneOf('asylum.status', ['rejected']),
			not(yes('asylum.manifestly_unfounded')),
			not(yes('asylum.protected_elsewhere')),
			not(yes('asylum.transfer_order')),
			not(yes('asylum.court_dismissed')),
		),
		effect:
			'Die Klage ist binnen zwei Wochen ab Zustellung zu erheben, die Gründe sind binnen eines Monats vorzutragen. Die Klage hat aufschiebende Wirkung: Bis zur Entscheidung wird nicht abgeschoben.',
		inShort: {
			easy: 'Das Bundesamt hat den Asylantrag abgelehnt. Dagegen gibt es eine Klage beim Gericht. Die Zeit dafür ist sehr kurz, deshalb ist Hilfe noch heute wichtig.',
			en: 'The Federal Office has rejected the asylum application. An action in court is possible; the time is very short, so get help today.',
		},
		nextStep,
		remedy:
			'Klage zum Verwaltungsgericht binnen zwei Wochen ab Zustellung, auch zu Protokoll der Rechtsantragstelle (§ 74 Abs. 1 AsylG, Textstand 29.04.2026; die Rechtsantragstelle ist nicht am Text geprüft).',
		deadlines: [
			toCourt({
				id: 'RES-40a.klage',
				states: 'Spätestens an diesem Tag muss die Klage beim Verwaltungsgericht eingegangen sein.',
				length: { weeks: 2 },
				missed: 'Die Ablehnung wird unanfechtbar, die Pflicht zur Ausreise vollziehbar.',
				source: asylG('§ 74 Abs. 1'),
			}),
			toCourt({
				id: 'RES-40a.gruende',
				states: 'Bis zu diesem Tag müssen alle Gründe und Beweise der Klage vorgetragen sein.',
				length: { months: 1 },
				missed:
					'Das Gericht kann Späteres unbeachtet lassen; trotzdem vortragen und die Verspätung entschuldigen.',
				source: asylG('§ 74'),
			}),
		],
		authority,
		evidence,
		sources: [
			asylG('§ 74'),
			asylG('§ 75', undefined, { note: 'aufschiebende Wirkung' }),
			asylG('§ 38', undefined, { note: 'Ausreisefrist bei einfacher Ablehnung' }),
			reinstatementSource,
		],
		confidence: 'mixed',
		warnings: [
			mayBeOutdated,
			{
				states:
					'Steht im Bescheid „offensichtlich unbegründet“, „unzulässig“ oder eine Überstellung in einen anderen Staat, ist es nur eine Woche (RES-40b, RES-40c).',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-40b', note: 'offensichtlich unbegründet: eine Woche' },
			{ kind: 'alternative', rule: 'RES-40c', note: 'Überstellung: eine Woche' },
			{ kind: 'alternative', rule: 'RES-40e', note: 'Folgeantrag' },
		],
	}),
	v.rule({
		...asRead,
		id: 'RES-40b',
		title: {
			de: 'Klage und Eilantrag: offensichtlich unbegründet oder Schutz in einem anderen EU-Staat',
			en: 'Action and urgent application: manifestly unfounded, or protected in another EU state',
		},
		holder:
			'Personen, deren Asylantrag als offensichtlich unbegründet oder wegen Schutzes in einem anderen EU-Staat abgelehnt ist',
		condition: all(
			isOneOf('asylum.status', ['rejected']),
			any(yes('asylum.manifestly_unfounded'), yes('asylum.protected_elsewhere')),
			not(yes('asylum.court_dismissed')),
		),
		effect:
			'Klage und Eilantrag nach § 80 Abs. 5 VwGO sind binnen einer Woche ab Zustellung zu erheben. Erst der rechtzeitige Eilantrag hält die Abschiebung auf.',
		inShort: {
			easy: 'Das Bundesamt hat den Antrag sehr klar abgelehnt. Für das Gericht ist nur wenige Tage Zeit. Hilfe noch heute ist wichtig.',
			en: 'The application was rejected in a way that leaves only days to go to court. Get help today.',
		},
		nextStep,
		remedy:
			'Klage und Eilantrag nach § 80 Abs. 5 VwGO binnen einer Woche ab Zustellung beim Verwaltungsgericht (§ 36 Abs. 3, § 74 Abs. 1 AsylG, Textstand 29.04.2026).',
		deadlines: [
			toCourt({
				id: 'RES-40b.klage',
				states:
					'Spätestens an diesem Tag müssen Klage und Eilantrag beim Verwaltungsgericht eingegangen sein.',
				length: { weeks: 1 },
				missed: 'Die Ablehnung wird unanfechtbar, und die Abschiebung ist möglich.',
				source: asylG('§ 36 Abs. 3', undefined, { note: 'mit § 74 Abs. 1 AsylG' }),
			}),
		],
		authority,
		evidence,
		sources: [asylG('§ 36 Abs. 3'), asylG('§ 74 Abs. 1'), reinstatementSource],
		confidence: 'mixed',
		warnings: [mayBeOutdated],
		related: [
			{ kind: 'alternative', rule: 'RES-40a', note: 'einfache Ablehnung' },
			{ kind: 'alternative', rule: 'RES-40c', note: 'Überstellung in einen anderen Staat' },
			{ kind: 'alternative', rule: 'RES-40e', note: 'Folgeantrag' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
		],
	}),
	v.rule({
		...asRead,
		id: 'RES-40c',
		title: {
			de: 'Klage und Eilantrag gegen die Überstellung in einen anderen Staat (Dublin)',
			en: 'Action and urgent application against a transfer to another state (Dublin)',
		},
		holder: 'Personen, deren Überstellung in einen anderen Staat angeordnet ist',
		condition: all(yes('asylum.transfer_order'), not(yes('asylum.court_dismissed'))),
		effect:
			'Klage und Eilantrag nach § 80 Abs. 5 VwGO sind binnen einer Woche ab Zustellung zu erheben. Vor der Entscheidung über den rechtzeitigen Eilantrag wird nicht überstellt.',
		inShort: {
			easy: 'Die Behörde will die Person in ein anderes Land in Europa bringen. Dagegen gibt es eine Klage und einen Eil-Antrag. Dafür ist nur wenige Tage Zeit.',
			en: 'The authority wants to transfer the person to another European country. Action and urgent application are possible, with only days to file them.',
		},
		nextStep,
		remedy:
			'Klage und Eilantrag nach § 80 Abs. 5 VwGO binnen einer Woche ab Zustellung beim Verwaltungsgericht (§ 34a Abs. 2, § 74 Abs. 1 AsylG, Textstand 29.04.2026).',
		deadlines: [
			toCourt({
				id: 'RES-40c.klage',
				states:
					'Spätestens an diesem Tag müssen Klage und Eilantrag beim Verwaltungsgericht eingegangen sein.',
				length: { weeks: 1 },
				missed: 'Die Anordnung wird unanfechtbar, und die Überstellung ist möglich.',
				source: asylG('§ 34a Abs. 2', undefined, { note: 'mit § 74 Abs. 1 AsylG' }),
			}),
		],
		authority,
		evidence: [...evidence, 'Belege über Ausbeutung oder Gefahr im anderen Staat'],
		sources: [asylG('§ 34a Abs. 2'), asylG('§ 74 Abs. 1'), reinstatementSource],
		confidence: 'mixed',
		warnings: [mayBeOutdated],
		related: [
			{ kind: 'alternative', rule: 'RES-39', note: 'Selbsteintritt Deutschlands' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
		],
	}),
	v.rule({
		...asRead,
		id: 'RES-40d',
		title: {
			de: 'Antrag auf Zulassung der Berufung gegen das Urteil im Asylverfahren',
			en: 'Application for leave to appeal in the asylum procedure',
		},
		holder: 'Personen, deren Klage im Asylverfahren abgewiesen ist',
		condition: all(
			yes('asylum.court_dismissed'),
			isOneOf('asylum.status', [
				'rejected',
				'inadmissible_dublin',
				'subsequent_application',
				'second_application',
			]),
		),
		effect:
			'Binnen eines Monats ab Zustellung des Urteils kann die Zulassung der Berufung zum Oberverwaltungsgericht beantragt werden. Ob sie in diesem Fall möglich ist, sagt die Belehrung im Urteil.',
		inShort: {
			easy: 'Das Gericht hat die Klage abgewiesen. Manchmal geht der Weg zu einem höheren Gericht weiter. Dafür braucht es eine Anwältin oder einen Anwalt und einen schnellen Termin.',
			en: 'The court has dismissed the action. Sometimes the case can go to a higher court; this needs a lawyer and quick advice.',
		},
		nextStep:
			'Urteil und Umschlag fotografieren, Tag der Zustellung festhalten und in der ersten Woche anwaltlich prüfen lassen, ob ein Zulassungsgrund besteht; daneben die anderen Wege vorbereiten.',
		remedy:
			'Antrag auf Zulassung der Berufung binnen eines Monats ab Zustellung des Urteils (§ 78 Abs. 4 AsylG, Textstand 29.04.2026). Ob Anwaltszwang besteht, ist nicht am Text geprüft; es gilt die Belehrung im Urteil.',
		deadlines: [
			{
				...toCourt({
					id: 'RES-40d.zulassung',
					states:
						'Spätestens an diesem Tag müssen der Antrag auf Zulassung der Berufung und seine Gründe eingegangen sein.',
					length: { months: 1 },
					missed: 'Das Urteil wird rechtskräftig, die Pflicht zur Ausreise vollziehbar.',
					source: asylG('§ 78 Abs. 4'),
				}),
				start: 'asylum.judgment_served',
			},
		],
		authority:
			'Oberverwaltungsgericht oder Verwaltungsgerichtshof; einzureichen, wo es die Belehrung im Urteil sagt',
		evidence: ['Urteil mit Umschlag', 'Niederschrift der Verhandlung'],
		sources: [asylG('§ 78 Abs. 4'), reinstatementSource],
		confidence: 'mixed',
		warnings: [mayBeOutdated],
		related: [
			{ kind: 'alternative', rule: 'RES-40e', note: 'Folgeantrag bei neuen Tatsachen' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefall' },
		],
	}),
	v.rule({
		...asRead,
		id: 'RES-40e',
		title: {
			de: 'Folgeantrag bei neuen Tatsachen oder Beweisen (§ 71 AsylG)',
			en: 'Subsequent application on new facts or evidence',
		},
		holder: 'Personen, deren Asylantrag unanfechtbar abgelehnt oder zurückgenommen ist',
		condition: all(
			isOneOf('asylum.status', ['rejected_final', 'withdrawn', 'withdrawn_without_advice']),
			yes('asylum.new_elements'),
			yes('asylum.new_elements_without_fault'),
		),
		effect:
			'Das BAMF führt ein weiteres Asylverfahren durch, wenn neue Tatsachen oder Beweise vorliegen, die ohne eigenes Verschulden nicht früher vorgebracht wurden. Eine feste Frist nennt der gelesene Text nicht; trotzdem schnell handeln.',
		inShort: {
			easy: 'Das Asylverfahren ist vorbei, aber es gibt etwas Neues. Dann ist ein neuer Antrag möglich, ein Folge-Antrag. Vorher ist Beratung wichtig.',
			en: 'The asylum procedure is over, but there is something new. A subsequent application is then possible; get advice before making it.',
		},
		nextStep:
			'Erst anwaltlich prüfen, ob der Folgeantrag hilft und was er für Titel und Leistungen bedeutet; dann das Neue mit Belegen und mit dem Grund der Verspätung (Angst, Drohung, Trauma) schriftlich vortragen, nachdem geklärt ist, wer dadurch was erfährt.',
		remedy:
			'Gegen die Ablehnung Klage, oft mit Eilantrag binnen einer Woche; die Frist steht in der Rechtsbehelfsbelehrung. Nicht am Text geprüft.',
		authority: 'BAMF',
		evidence: [
			'neue Beweise mit Datum',
			'Bericht einer Fachberatungsstelle',
			'psychologischer Bericht (auch zum späten Vortrag)',
			'früherer Bescheid und Urteil',
		],
		sources: [
			asylG('§ 71', undefined, { note: 'keine feste Frist im Textstand vom 29.04.2026' }),
			notRead(
				'statute',
				'AsylG',
				'§ 71',
				'ob das neue Recht seit dem 12.06.2026 eine Frist setzt und wie gegen die Ablehnung zu klagen ist.',
			),
		],
		confidence: 'mixed',
		warnings: [
			mayBeOutdated,
			{
				states:
					'Ein Folgeantrag ist ein offenes Asylverfahren: Er kann einen Titel für Betroffene sperren (RES-08a) und die Leistungen ändern. Vorher beraten lassen.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
			{ kind: 'alternative', rule: 'RES-04', note: 'Titel für Betroffene von Menschenhandel' },
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefall' },
		],
	}),
];

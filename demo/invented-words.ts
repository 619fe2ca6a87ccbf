import type { ContributionBodies, ContributionKind } from '@schutznetz/plans/records';

/** The round of the invented plan in which all of this is said. */
export const roundId = 'muster-runde-2026';

/** What somebody says, and for whom. */
type InventedWord = {
	readonly [Kind in ContributionKind]: {
		readonly from: string;
		readonly kind: Kind;
		readonly measureId: string;
		readonly body: ContributionBodies[Kind];
	};
}[ContributionKind];

/** Whom the invented office asked for reports. Not all of them answered: so the silence has something to count. */
export const inventedRequests = [
	{ bodyId: 'muster-ministerium-a', measureIds: ['muster-1-1', 'muster-2-1', 'muster-4-1', 'muster-4-2'] },
	{ bodyId: 'muster-ministerium-b', measureIds: ['muster-2-3', 'muster-2-4', 'muster-3-2'] },
	{ bodyId: 'muster-land', measureIds: ['muster-1-3', 'muster-3-1'] },
] as const;

const report = (
	from: string,
	measureId: string,
	state: ContributionBodies['report']['state'],
	text: string,
	nextStep = '',
): InventedWord => ({
	from,
	kind: 'report',
	measureId,
	body: { state, text, nextStep, on: '2026-10-20', proofs: [] },
});

const assess = (
	from: string,
	measureId: string,
	dimension: ContributionBodies['assessment']['dimension'],
	value: ContributionBodies['assessment']['value'],
	reason: string,
): InventedWord => ({
	from,
	kind: 'assessment',
	measureId,
	body: { dimension, value, reason, proofs: [], ties: null },
});

const practice = (
	number: number,
	measureId: string,
	value: ContributionBodies['practice']['value'],
	note = '',
): InventedWord => ({
	from: `muster-stelle-${number}`,
	kind: 'practice',
	measureId,
	body: { value, note, isNamed: false },
});

const reports: readonly InventedWord[] = [
	report('muster-ministerium-a', 'muster-1-1', 'done', 'Erfunden: Die Kampagne lief in zwölf Sprachen.'),
	report(
		'muster-ministerium-a',
		'muster-2-1',
		'partly',
		'Erfunden: 26 von 40 Stellen werden gefördert, befristet bis Ende 2026.',
		'Erfunden: Mittel für 2027 sind angemeldet.',
	),
	report('muster-ministerium-b', 'muster-2-3', 'begun', 'Erfunden: Die Prüfung hat begonnen.'),
	report('muster-land', 'muster-3-1', 'notStarted', 'Erfunden: Stellen sind ausgeschrieben.'),
];

const assessments: readonly InventedWord[] = [
	assess(
		'muster-ministerium-a',
		'muster-2-1',
		'state',
		'partly',
		'Erfunden: Die meisten Mittel sind bewilligt.',
	),
	assess(
		'muster-berichterstattung',
		'muster-2-1',
		'state',
		'begun',
		'Erfunden: Bewilligt ist nicht ausgezahlt.',
	),
	assess(
		'muster-berichterstattung',
		'muster-2-1',
		'resources',
		'little',
		'Erfunden: Alle Verträge enden 2026.',
	),
	assess('muster-verband', 'muster-2-1', 'state', 'begun', 'Erfunden: Drei Regionen haben keine Stelle.'),
	assess('muster-verband', 'muster-2-1', 'inclusiveness', 'little', 'Erfunden: Männer finden kaum Plätze.'),
	assess(
		'muster-berichterstattung',
		'muster-2-1',
		'effect',
		'notAssessable',
		'Erfunden: Es fehlt ein Indikator, der Wirkung misst.',
	),
	assess('muster-berichterstattung', 'muster-1-1', 'effect', 'little', 'Erfunden: Anrufe nahmen nicht zu.'),
	assess('muster-verband', 'muster-1-1', 'effect', 'mostly', 'Erfunden: Betriebe fragen häufiger nach.'),
	assess('muster-verband', 'muster-2-3', 'state', 'notStarted', 'Erfunden: Niemand wurde bisher gefragt.'),
	assess(
		'muster-verband',
		'muster-2-3',
		'participation',
		'none',
		'Erfunden: Verbände waren nicht beteiligt.',
	),
];

const fromPractice: readonly InventedWord[] = [
	practice(1, 'muster-2-1', 'noticeable', 'Erfunden: Eine Stelle mehr.'),
	practice(2, 'muster-2-1', 'partly'),
	practice(3, 'muster-2-1', 'partly', 'Erfunden: Nur bis Jahresende.'),
	practice(4, 'muster-2-1', 'notNoticeable'),
	practice(5, 'muster-2-1', 'partly'),
	practice(6, 'muster-2-1', 'worse', 'Erfunden: Ein Vertrag lief aus.'),
	practice(1, 'muster-2-5', 'notNoticeable'),
	practice(2, 'muster-2-5', 'notNoticeable'),
];

/** What the invented parties say, in the order in which it comes. Fewer than five centres stay uncounted. */
export const inventedWords: readonly InventedWord[] = [...reports, ...assessments, ...fromPractice];

import type { Link, LinkType } from '../records/index.ts';
import { inventedBodies } from './invented-bodies.ts';
import { inventedMeasure, inventedMeasures } from './invented-measures.ts';
import type { InventedRecord } from './invented-record.ts';

const edition = 'muster-2026-03-01';
const fields = [
	{ roman: 'I', name: 'Erfundenes Feld Vorbeugung', measureCount: 8 },
	{ roman: 'II', name: 'Erfundenes Feld Schutz', measureCount: 6 },
	{ roman: 'III', name: 'Erfundenes Feld Strafverfolgung', measureCount: 6 },
	{ roman: 'IV', name: 'Erfundenes Feld Zusammenarbeit', measureCount: 4 },
] as const;
const goals = [
	['muster-1', 1, 'Erfundenes Ziel: Menschen kennen ihre Rechte'],
	['muster-1', 2, 'Erfundenes Ziel: Ursachen sind verstanden'],
	['muster-2', 1, 'Erfundenes Ziel: Beratung und Unterkunft sind gesichert'],
	['muster-2', 2, 'Erfundenes Ziel: Aufenthalt hängt von nichts ab'],
] as const;
const assessor = 'Erfundene Bewertung';

const link = (
	id: string,
	from: Link['from'],
	type: LinkType,
	to: Link['to'],
	reason: string,
): InventedRecord => ({
	kind: 'link',
	id,
	body: { from, to, plan: 'muster', type, reason, assessor, place: 'erfunden' },
});
const demand = (id: string) => ({ kind: 'demand', id }) as const;
const measure = (id: string) => ({ kind: 'measure', id: `muster-${id}` }) as const;

const plan: InventedRecord = {
	kind: 'plan',
	id: 'muster',
	body: {
		id: 'muster',
		short: 'Musterplan',
		title: 'Erfundener Musterplan gegen Menschenhandel',
		isInvented: true,
		adoptedOn: '2024-05-01',
		endsOn: '2028-04-30',
		measures: { base: 24, imported: 24, rule: 'Erfundene Maßnahmen des Musterplans.', sources: [] },
		laenderMeasures: null,
		officialSource: 'muster',
		fields: fields.map((field, index) => ({ id: `muster-${index + 1}`, ...field })),
		facts: [],
		conflicts: [],
		unknowns: ['Alles an diesem Plan ist erfunden.'],
		mentioned: [],
	},
};

const frame: readonly InventedRecord[] = [
	{
		kind: 'edition',
		id: 'muster-2024-05-01',
		body: {
			plan: 'muster',
			on: '2024-05-01',
			title: 'Erfundener Musterplan, erste Fassung',
			document: null,
			follows: null,
		},
	},
	{
		kind: 'edition',
		id: edition,
		body: {
			plan: 'muster',
			on: '2026-03-01',
			title: 'Erfundener Musterplan, zweite Fassung',
			document: null,
			follows: 'muster-2024-05-01',
		},
	},
	...fields.map(
		(field, index): InventedRecord => ({
			kind: 'field',
			id: `muster-${index + 1}`,
			body: { plan: 'muster', edition, position: index + 1, ...field },
		}),
	),
	...goals.map(
		([field, position, name]): InventedRecord => ({
			kind: 'goal',
			id: `${field}-z${position}`,
			body: { plan: 'muster', edition, field, position, name },
		}),
	),
];

const indicators: readonly InventedRecord[] = [
	{
		kind: 'indicator',
		id: 'indicator-muster-stellen',
		body: {
			measure: 'muster-2-1',
			name: 'Erfundene Zahl geförderter Beratungsstellen',
			type: 'structure',
			scale: {
				kind: 'number',
				unit: 'Stellen',
				baseline: 20,
				baselineOn: '2024-05-01',
				target: 40,
				targetOn: '2027-12-31',
			},
			note: 'Erfundene Werte.',
		},
	},
	{
		kind: 'indicator',
		id: 'indicator-muster-wissen',
		body: {
			measure: 'muster-1-2',
			name: 'Erfundene Einschätzung: Behörden erkennen Betroffene',
			type: 'outcome',
			scale: { kind: 'steps', steps: ['kaum', 'teils', 'meist'], target: 'meist' },
			note: 'Erfundene Werte.',
		},
	},
	...(
		[
			['stellen-2024', 'stellen', '2024-12-31', 21, 'high'],
			['stellen-2025', 'stellen', '2025-12-31', 26, 'medium'],
			['wissen-2025', 'wissen', '2025-12-31', 'teils', 'low'],
		] as const
	).map(
		([id, indicator, on, value, confidence]): InventedRecord => ({
			kind: 'observation',
			id: `observation-muster-${id}`,
			body: {
				indicator: `indicator-muster-${indicator}`,
				on,
				value,
				reason: 'Erfundene Begründung.',
				source: 'Erfundene Erhebung',
				url: null,
				confidence,
			},
		}),
	),
];

const links: readonly InventedRecord[] = [
	link('link-muster-1', demand('F2.1'), 'partly', measure('2-1'), 'Erfunden: Förderung ja, aber befristet.'),
	link('link-muster-2', demand('F2.2'), 'fulfils', measure('2-2'), 'Erfunden: so verlangt, so geplant.'),
	link('link-muster-3', demand('F2.3'), 'examines', measure('2-3'), 'Erfunden: es wird nur geprüft.'),
	link('link-muster-4', demand('F2.4'), 'absent', null, 'Erfunden: der Musterplan sagt dazu nichts.'),
	link(
		'link-muster-5',
		demand('F1.1'),
		'contradicts',
		measure('3-4'),
		'Erfunden: geht in die andere Richtung.',
	),
	link(
		'link-muster-6',
		measure('2-5'),
		'dependsOn',
		measure('2-1'),
		'Erfunden: ohne Beratung keine Sprachmittlung.',
	),
	link(
		'link-muster-7',
		measure('1-4'),
		'mustMirror',
		measure('3-4'),
		'Erfunden: beide müssen dasselbe meinen.',
	),
	link('link-muster-8', measure('1-2'), 'overlaps', measure('3-2'), 'Erfunden: beide bilden fort.'),
	link('link-muster-9', measure('2-1'), 'splitInto', measure('2-6'), 'Erfunden: aus einer wurden zwei.'),
	link(
		'link-muster-10',
		{ kind: 'event', id: 'event-muster-1' },
		'endangers',
		measure('2-3'),
		'Erfunden: eine neue Regel verkürzt Fristen.',
	),
];

const rest: readonly InventedRecord[] = [
	{
		kind: 'event',
		id: 'event-muster-1',
		body: {
			on: '2026-06-12',
			title: 'Erfundenes Ereignis: neue Fristen',
			text: 'Ein erfundenes Gesetz verkürzt Fristen.',
			source: 'Erfundenes Gesetzblatt',
			url: null,
		},
	},
	{
		kind: 'priority',
		id: 'priority-muster-1',
		body: {
			measure: 'muster-2-1',
			body: 'muster-netzwerk',
			rank: 1,
			reason: 'Erfundener Grund.',
			on: '2026-04-01',
		},
	},
	{
		kind: 'variant',
		id: 'variant-muster-2-1-plain',
		body: {
			measure: 'muster-2-1',
			level: 'plain',
			language: 'de',
			title: 'Erfunden: Mehr Geld für Beratungsstellen',
			text: 'Das ist ein erfundener Text in einfacher Sprache.',
			// Of no wording at all, so that this variant always shows as stale.
			sourceHash: '0'.repeat(64),
			testedBy: null,
		},
	},
	{
		kind: 'evidence',
		id: 'evidence-muster-1',
		body: {
			about: { kind: 'measure', id: 'muster-2-1' },
			title: 'Erfundener Haushaltsplan',
			url: 'https://example.org/erfunden',
			document: null,
			sha256: null,
			on: '2026-02-01',
			note: 'Erfunden.',
		},
	},
	{
		kind: 'round',
		id: 'muster-runde-2026',
		body: {
			plan: 'muster',
			title: 'Erfundene Überprüfungsrunde 2026',
			opensOn: '2026-09-01',
			reportsDueOn: '2026-10-31',
			closesOn: '2026-12-31',
			questions: ['Was ist geschehen?', 'Was fehlt?'],
			measures: null,
		},
	},
	{
		kind: 'consultation',
		id: 'muster-konsultation',
		body: {
			plan: 'muster',
			title: 'Erfundene Konsultation zum Musterplan',
			question: 'Was fehlt dem erfundenen Plan?',
			opensOn: '2026-11-01',
			closesOn: '2026-12-31',
			measures: ['muster-2-1', 'muster-2-3'],
			outcome: '',
		},
	},
];

/**
 * The invented plan in its second edition, with everything that the monitor knows to hang on a plan.
 *
 * @param roundClosesOn - for those who speak in the round, which is taken only while it is open
 */
export function inventedPlan(roundClosesOn = '2026-12-31'): readonly InventedRecord[] {
	const measures = inventedMeasures.map(
		(facts): InventedRecord => ({
			kind: 'measure',
			id: `muster-${facts.at}-${facts.number}`,
			body: inventedMeasure(facts),
		}),
	);
	const ending = rest.map(
		(record): InventedRecord =>
			record.kind === 'round' ? { ...record, body: { ...record.body, closesOn: roundClosesOn } } : record,
	);
	return [plan, ...inventedBodies, ...frame, ...measures, ...indicators, ...links, ...ending];
}

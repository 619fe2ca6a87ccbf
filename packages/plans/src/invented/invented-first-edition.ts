import { type InventedMeasureFacts, inventedMeasure, inventedMeasures } from './invented-measures.ts';
import { inventedPlan } from './invented-plan.ts';
import type { InventedRecord } from './invented-record.ts';

const edition = 'muster-2024-05-01';

/** New in the second edition. */
const isLater = ({ at, number }: InventedMeasureFacts): boolean =>
	(at === 2 && number === '6') || (at === 4 && number === '4');

/** Worded differently before. */
const earlierTitles: Readonly<Record<string, string>> = {
	'1-2': 'Erfundene Schulungen zum Erkennen von Betroffenen',
	'2-1': 'Erfundene Förderung der Beratung und der Sprachmittlung',
	'3-3': 'Erfundene Auswertung der Strafvorschriften zum Menschenhandel',
};

/** In no later edition. */
const dropped: InventedMeasureFacts = {
	at: 3,
	number: '7',
	title: 'Erfundene Arbeitsgruppe zu digitalen Beweisen',
	leads: ['muster-amt'],
};

/**
 * The state of the first edition, to be released before `inventedPlan()`: the same identities with their earlier
 * wording, two of them not there yet, and `muster-3-7`, which the second edition drops.
 */
export function inventedFirstEdition(): readonly InventedRecord[] {
	const others = inventedPlan().filter(
		({ kind, id }) => kind === 'plan' || kind === 'body' || (kind === 'edition' && id === edition),
	);
	const measures = [...inventedMeasures, dropped]
		.filter((facts) => !isLater(facts))
		.map((facts): InventedRecord => {
			const key = `${facts.at}-${facts.number}`;
			const title = earlierTitles[key] ?? facts.title;
			return {
				kind: 'measure',
				id: `muster-${key}`,
				body: { ...inventedMeasure({ ...facts, title }), edition, goal: null },
			};
		});
	const fields = inventedPlan().flatMap((record): readonly InventedRecord[] =>
		record.kind === 'field' ? [{ ...record, body: { ...record.body, edition } }] : [],
	);
	return [...others, ...fields, ...measures];
}

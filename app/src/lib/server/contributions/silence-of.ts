import type { PlainDate } from '@schutznetz/kernel';
import { type Silence as Counted, silence as countSilence } from '@schutznetz/plans/silence';
import { type Db, listRequestedReports, type RequestedReport, type Tx } from '../db/index.ts';

/** A report that was asked for on record, and how it stands on a day. */
export interface RequestState extends RequestedReport {
	readonly state: Counted['state'];
	/** Whole days from the agreed day to the answer or today; 0 where it came in time or is not due. */
	readonly days: number;
}

/** A report that was asked for on record, whose agreed day is past, and that has not come. */
export interface Silence extends RequestState {
	readonly state: 'silent';
}

/** How every report stands that was asked for, each round by itself, the longest silence first. */
export async function requestStates(
	db: Db | Tx,
	{ today }: { readonly today: PlainDate },
): Promise<readonly RequestState[]> {
	const requested = await listRequestedReports(db);
	return requested
		.flatMap((report) => {
			const { bodyId: body, measureId: measure, answeredOn } = report;
			const days = {
				requestedOn: Temporal.PlainDate.from(report.requestedOn),
				dueOn: Temporal.PlainDate.from(report.dueOn),
			};
			const given = answeredOn === null ? [] : [{ body, measure, on: Temporal.PlainDate.from(answeredOn) }];
			return countSilence([{ body, measure, ...days }], given, today).map(({ state, daysSilent }) => ({
				...report,
				state,
				days: daysSilent,
			}));
		})
		.sort((a, b) => b.days - a.days || (a.measureId < b.measureId ? -1 : 1));
}

/**
 * Who is silent on which measure, the longest first. Silence counts only from a documented request after its agreed
 * day; a measure that nobody was asked about is not among them.
 */
export async function silenceOf(db: Db | Tx, on: { readonly today: PlainDate }): Promise<readonly Silence[]> {
	const states = await requestStates(db, on);
	return states.filter((one): one is Silence => one.state === 'silent');
}

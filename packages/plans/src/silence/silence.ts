import type { PlainDate } from '@schutznetz/kernel';

/** A documented request to one body to report on one measure, with the day that was agreed. */
export interface ReportRequest {
	readonly body: string;
	readonly measure: string;
	readonly requestedOn: PlainDate;
	/** The last day on which an answer is in time. */
	readonly dueOn: PlainDate;
}

/** That a body reported on a measure. */
export interface ReportGiven {
	readonly body: string;
	readonly measure: string;
	readonly on: PlainDate;
}

/** How one request stands. */
export interface Silence {
	readonly body: string;
	readonly measure: string;
	readonly requestedOn: PlainDate;
	readonly dueOn: PlainDate;
	readonly state: 'notDue' | 'silent' | 'answered' | 'answeredLate';
	readonly answeredOn: PlainDate | null;
	/** Full days since the agreed day, up to the answer or today; 0 up to and on the day itself. */
	readonly daysSilent: number;
}

/** By which rule silence is counted. */
export const silenceRule =
	'Schweigen zählt nur nach einer belegten Anfrage und erst ab dem Tag nach der vereinbarten Frist. Eine verspätete Antwort beendet es; die Tage bis dahin bleiben sichtbar.';

/**
 * How long each body has been silent on each measure. Where nobody asked, there is no silence. Asked again, a body has
 * until the newest of the agreed days, but what it answered after the first request counts.
 *
 * @param today - Europe/Berlin
 * @returns one entry a body and measure, the longest silence first
 */
export function silence(
	requests: readonly ReportRequest[],
	reports: readonly ReportGiven[],
	today: PlainDate,
): readonly Silence[] {
	const given = Map.groupBy(reports, keyOf);
	const asked = Map.groupBy(
		requests.filter(({ requestedOn }) => notAfter(requestedOn, today)),
		keyOf,
	);
	return [...asked]
		.map(([key, all]): Silence => {
			const [first, ...others] = all;
			if (first === undefined) throw new Error(`no request stands under ${key}`);
			const requestedOn = others.reduce((day, one) => earlier(day, one.requestedOn), first.requestedOn);
			const dueOn = others.reduce((day, one) => later(day, one.dueOn), first.dueOn);
			const answers = (given.get(key) ?? [])
				.map(({ on }) => on)
				.filter((on) => notAfter(requestedOn, on) && notAfter(on, today))
				.toSorted(Temporal.PlainDate.compare);
			const answeredOn = answers[0] ?? null;
			const until = answeredOn ?? today;
			const daysSilent = Math.max(0, dueOn.until(until, { largestUnit: 'days' }).days);
			const isLate = daysSilent > 0;
			const state =
				answeredOn === null ? (isLate ? 'silent' : 'notDue') : isLate ? 'answeredLate' : 'answered';
			return { body: first.body, measure: first.measure, requestedOn, dueOn, state, answeredOn, daysSilent };
		})
		.toSorted((a, b) => b.daysSilent - a.daysSilent);
}

const keyOf = ({ body, measure }: { readonly body: string; readonly measure: string }): string =>
	`${body}\n${measure}`;

const notAfter = (day: PlainDate, other: PlainDate): boolean => Temporal.PlainDate.compare(day, other) <= 0;

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (notAfter(a, b) ? a : b);

const later = (a: PlainDate, b: PlainDate): PlainDate => (notAfter(a, b) ? b : a);

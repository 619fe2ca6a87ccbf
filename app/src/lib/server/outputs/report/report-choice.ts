import { type Frame, frames } from './frames.ts';

/** What somebody picked for a report; everything comes from an address, so everything may be wrong. */
export interface ReportChoice {
	readonly frame: Frame;
	readonly questions: readonly string[];
	readonly plans: readonly string[];
	/** Ids of demands; none is all that fit the questions. */
	readonly demands: readonly string[];
}

/** Reads a choice; what does not exist is left out, and without a frame it is the first one. */
export function readReportChoice(
	query: URLSearchParams,
	known: { readonly plans: readonly string[]; readonly demands: readonly string[] },
): ReportChoice {
	const frame = frames.find(({ id }) => id === query.get('rahmen')) ?? frames[0];
	if (!frame) throw new Error('there is no frame for a report');
	const among = (name: string, values: readonly string[]): readonly string[] => {
		const asked = new Set(query.getAll(name));
		return values.filter((value) => asked.has(value));
	};
	const questions = frame.questions.map(({ id }) => id);
	return {
		frame,
		questions: among('frage', questions),
		plans: among('plan', known.plans),
		demands: among('forderung', known.demands),
	};
}

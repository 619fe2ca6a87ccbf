import { m } from '#lib/paraglide/messages.js';
import { reportLabels } from '../measure/measure-labels.ts';

/** The words of the spreadsheet that goes out and comes back. */
export const sheetWords = () => ({
	columns: {
		measureId: m.round_sheet_id(),
		number: m.round_sheet_number(),
		title: m.round_sheet_title(),
		state: m.round_sheet_state(),
		text: m.round_sheet_text(),
		nextStep: m.round_sheet_next(),
		proofTitle: m.round_sheet_proof(),
		proofUrl: m.round_sheet_proof_url(),
	},
	states: {
		notStarted: reportLabels.notStarted(),
		begun: reportLabels.begun(),
		partly: reportLabels.partly(),
		done: reportLabels.done(),
		stopped: reportLabels.stopped(),
		unknown: reportLabels.unknown(),
	},
	hint: m.round_sheet_hint({
		states: [
			reportLabels.notStarted(),
			reportLabels.begun(),
			reportLabels.partly(),
			reportLabels.done(),
			reportLabels.stopped(),
			reportLabels.unknown(),
		].join(', '),
	}),
});

import type { PlainDate } from '@schutznetz/kernel';
import { type ContributionFieldProblem, type Report, readContribution } from '@schutznetz/plans/records';
import {
	insertContribution,
	newestWord,
	type OrganisationId,
	type ReportRequest,
	type Tx,
} from '../db/index.ts';

/** One line of an answer as it was typed; a line without state and text is no answer. */
export interface AnswerLine {
	readonly measureId: string;
	readonly state: string;
	readonly text: string;
	readonly nextStep: string;
	readonly proofTitle: string;
	readonly proofUrl: string;
}

/** What is wrong with a line. */
export interface AnswerProblem {
	readonly measureId: string;
	readonly problems: readonly ContributionFieldProblem[];
}

const isEmptyLine = (line: AnswerLine): boolean =>
	[line.state, line.text, line.nextStep, line.proofTitle, line.proofUrl].every((text) => text.trim() === '');

/** The reports that lines make, and what does not fit, line by line. */
export function readAnswer(
	request: ReportRequest,
	lines: readonly AnswerLine[],
	today: PlainDate,
): {
	readonly reports: readonly { readonly measureId: string; readonly body: Report }[];
	readonly problems: readonly AnswerProblem[];
} {
	const reports: { measureId: string; body: Report }[] = [];
	const problems: AnswerProblem[] = [];
	for (const line of lines) {
		if (isEmptyLine(line) || !request.measureIds.includes(line.measureId)) continue;
		const hasProof = line.proofTitle.trim() !== '' || line.proofUrl.trim() !== '';
		const title = line.proofTitle.trim() === '' ? line.proofUrl : line.proofTitle;
		const read = readContribution('report', {
			state: line.state,
			text: line.text,
			nextStep: line.nextStep,
			on: today.toString(),
			proofs: hasProof ? [{ title, url: line.proofUrl, document: null }] : [],
		});
		if (read.ok) reports.push({ measureId: line.measureId, body: read.value });
		else problems.push({ measureId: line.measureId, problems: read.error });
	}
	return { reports, problems };
}

/** Stores reports of a body that came without an account; they wait for a release. */
export async function storeReports(
	tx: Tx,
	request: ReportRequest,
	organisationId: OrganisationId,
	way:
		| {
				readonly via: 'link';
				readonly accountId: null;
				readonly link: { readonly requestId: string; readonly madeBy: string };
		  }
		| { readonly via: 'spreadsheet'; readonly accountId: string },
	reports: readonly { readonly measureId: string; readonly body: Report }[],
): Promise<void> {
	for (const { measureId, body } of reports) {
		const { bodyId, roundId } = request;
		const before = await newestWord(tx, { kind: 'report', organisationId, bodyId, measureId, roundId, body });
		// The same answer once more, as by a second press or the same sheet, says nothing new.
		if (before?.isSame) continue;
		await insertContribution(tx, {
			...way,
			organisationId,
			bodyId,
			kind: 'report',
			measureId,
			roundId,
			body,
			replaces: before?.id ?? null,
		});
	}
}

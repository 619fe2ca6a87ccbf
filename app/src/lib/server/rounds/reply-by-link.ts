import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import type { Body } from '@schutznetz/plans/records';
import {
	type Db,
	findPublished,
	findRequest,
	inOrganisation,
	openReplyLink,
	type PublishedRecord,
	putReplyDraft,
	type ReportRequest,
	readPublished,
	readReplyDraft,
	useReplyLink,
} from '../db/index.ts';
import { hashOfCode } from '../participants/index.ts';
import { type AnswerLine, type AnswerProblem, readAnswer, storeReports } from './take-reports.ts';

/** What whoever holds a one-time link answers. */
export interface ReplyForm {
	readonly request: ReportRequest;
	readonly body: Body | undefined;
	readonly round: string;
	readonly measures: readonly PublishedRecord<'measure'>[];
	/** What was saved before, by measure. */
	readonly lines: readonly AnswerLine[];
}

/** The form behind a code; undefined where it was used, has expired or never was. */
export async function openReply(db: Db, code: string): Promise<ReplyForm | undefined> {
	const hash = hashOfCode(code);
	const link = await openReplyLink(db, hash);
	const request = link && (await findRequest(db, link.requestId));
	if (!link || !request) return undefined;
	const draft = await inOrganisation(db, link.organisationId, (tx) => readReplyDraft(tx, hash));
	const measures = await readPublished(db, 'measure', { ids: request.measureIds });
	return {
		request,
		body: (await findPublished(db, 'body', request.bodyId))?.body,
		round: (await findPublished(db, 'round', request.roundId))?.body.title ?? request.roundId,
		measures,
		lines: linesOf(draft),
	};
}

/** Keeps what is written so far; the link stays good. */
export async function saveReply(
	db: Db,
	code: string,
	lines: readonly AnswerLine[],
): Promise<Result<undefined, { readonly kind: 'linkUnknown' }>> {
	const hash = hashOfCode(code);
	const link = await openReplyLink(db, hash);
	if (!link) return err({ kind: 'linkUnknown' });
	await inOrganisation(db, link.organisationId, (tx) => putReplyDraft(tx, hash, { lines }));
	return ok(undefined);
}

/** Sends the answer and uses the link up; both or neither. */
export async function sendReply(
	db: Db,
	code: string,
	lines: readonly AnswerLine[],
	now: Temporal.Instant,
): Promise<
	Result<
		{ readonly reports: number },
		| { readonly kind: 'linkUnknown' | 'nothingSaid' }
		| { readonly kind: 'invalid'; readonly lines: readonly AnswerProblem[] }
	>
> {
	const hash = hashOfCode(code);
	const link = await openReplyLink(db, hash);
	const request = link && (await findRequest(db, link.requestId));
	if (!link || !request) return err({ kind: 'linkUnknown' });
	const { reports, problems } = readAnswer(request, lines, dayInBerlin(now));
	if (problems.length > 0) return err({ kind: 'invalid', lines: problems });
	if (reports.length === 0) return err({ kind: 'nothingSaid' });
	return inOrganisation(db, link.organisationId, async (tx) => {
		// First the link: of two that send at once the second finds it used.
		const used = await useReplyLink(tx, hash, now);
		if (!used) return err({ kind: 'linkUnknown' });
		const way = {
			via: 'link',
			accountId: null,
			link: { requestId: request.id, madeBy: used.madeBy },
		} as const;
		await storeReports(tx, request, link.organisationId, way, reports);
		return ok({ reports: reports.length });
	});
}

// We wrote it; an older shape reads as nothing saved.
function linesOf(draft: object): readonly AnswerLine[] {
	return 'lines' in draft && Array.isArray(draft.lines) ? (draft.lines as readonly AnswerLine[]) : [];
}

import { dayInBerlin } from '@schutznetz/kernel';
import {
	type AssessmentValue,
	type Dimension,
	dimensions,
	type Proof,
	type Report,
} from '@schutznetz/plans/records';
import {
	type PracticeSpread,
	type PublicAssessment,
	practiceSpread,
	readContributions,
	type Speaker,
	type Spread,
	type Ties,
} from '../contributions/index.ts';
import type { Db } from '../db/index.ts';

interface WordView {
	readonly id: string;
	readonly by: Speaker;
	/** When it came, 'YYYY-MM-DD'. */
	readonly on: string;
	/** A later word of the same party corrects it; both stay. */
	readonly isReplaced: boolean;
}

/** A lead's own report: a status, no assessment. */
export interface ReportView extends WordView {
	readonly state: Report['state'];
	readonly text: string;
	readonly nextStep: string;
	/** The day that it speaks of. */
	readonly reportedOn: string;
	readonly proofs: readonly Proof[];
}

/** One assessor's value with its reason, ties and replies. */
export interface AssessmentView extends WordView {
	readonly value: AssessmentValue;
	readonly reason: string;
	readonly proofs: readonly Proof[];
	readonly ties: Ties;
	readonly replies: readonly (WordView & { readonly text: string })[];
}

/** What assessors say in one dimension, side by side. */
export interface DimensionView {
	readonly dimension: Dimension;
	/** How their standing values lie apart; never a mean. */
	readonly values: Spread['values'];
	readonly assessors: number;
	readonly assessments: readonly AssessmentView[];
}

/** Everything public that parties said of one measure. */
export interface WordsOfMeasure {
	/** Newest first. */
	readonly reports: readonly ReportView[];
	readonly dimensions: readonly DimensionView[];
	readonly practice: readonly PracticeSpread[];
	/** Who assesses the state of implementation otherwise than the lead reports it. */
	readonly disagreeing: readonly Speaker[];
}

/** The public words on one measure. */
export async function readWords(db: Db, measure: string): Promise<WordsOfMeasure> {
	const [[said], practice] = await Promise.all([
		readContributions(db, { measure }),
		practiceSpread(db, measure),
	]);
	if (said === undefined) return { reports: [], dimensions: [], practice, disagreeing: [] };
	const reports = said.reports.map(
		({ id, by, at, isReplaced, body }): ReportView => ({
			id,
			by,
			on: dayInBerlin(at).toString(),
			isReplaced,
			state: body.state,
			text: body.text,
			nextStep: body.nextStep,
			reportedOn: body.on,
			proofs: body.proofs,
		}),
	);
	const reported = reports.find(({ isReplaced }) => !isReplaced)?.state;
	const ofState = said.spread.find(({ dimension }) => dimension === 'state')?.values ?? [];
	return {
		reports,
		practice,
		dimensions: dimensions.flatMap((dimension) => {
			const spread = said.spread.find((one) => one.dimension === dimension);
			const own = said.assessments.filter(({ body }) => body.dimension === dimension);
			if (spread === undefined) return [];
			return [
				{
					dimension,
					values: spread.values,
					assessors: spread.assessors,
					assessments: own.map(assessmentView),
				},
			];
		}),
		disagreeing:
			reported === undefined ? [] : ofState.filter(({ value }) => value !== reported).flatMap(({ by }) => by),
	};
}

function assessmentView({ id, by, at, isReplaced, body, ties, replies }: PublicAssessment): AssessmentView {
	return {
		id,
		by,
		on: dayInBerlin(at).toString(),
		isReplaced,
		value: body.value,
		reason: body.reason,
		proofs: body.proofs,
		ties,
		replies: replies.map((reply) => ({
			id: reply.id,
			by: reply.by,
			on: dayInBerlin(reply.at).toString(),
			isReplaced: reply.isReplaced,
			text: reply.body.text,
		})),
	};
}

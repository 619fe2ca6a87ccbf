import type { Day } from './record-bodies.ts';

/** What an assessment looks at, so that "implemented" never implies "works". */
export const dimensions = [
	'state',
	'completeness',
	'inclusiveness',
	'effect',
	'resources',
	'participation',
] as const;
/** One of `dimensions`. */
export type Dimension = (typeof dimensions)[number];

/** How far a measure has come: the scale of `state`, and of the lead's own report. */
export const implementationStates = ['notStarted', 'begun', 'partly', 'done', 'stopped'] as const;
/** The scale of every other dimension: whether it is met not at all, little, mostly, fully. */
export const degrees = ['none', 'little', 'mostly', 'fully'] as const;
/** A value of either scale, or that it cannot be assessed, which then needs its reason too. */
export type AssessmentValue =
	| (typeof implementationStates)[number]
	| (typeof degrees)[number]
	| 'notAssessable';

/** A link or stored file that a contribution rests on. */
export interface Proof {
	readonly title: string;
	readonly url: string | null;
	/** Id of a stored document. */
	readonly document: string | null;
}

/** The lead's own report on its measure: a status, no assessment. */
export interface Report {
	readonly state: (typeof implementationStates)[number] | 'unknown';
	readonly text: string;
	readonly nextStep: string;
	readonly on: Day;
	readonly proofs: readonly Proof[];
}

/** One assessor's value in one dimension. */
export interface Assessment {
	readonly dimension: Dimension;
	readonly value: AssessmentValue;
	readonly reason: string;
	readonly proofs: readonly Proof[];
	/** As printed beside it: what ties the assessor to the measure. */
	readonly ties: string | null;
}

/** What a centre notices of a measure, in five minutes. */
export const practiceValues = ['noticeable', 'partly', 'notNoticeable', 'worse', 'notAssessable'] as const;
/** A centre's word from practice; by name only where it chose so. */
export interface PracticeAssessment {
	readonly value: (typeof practiceValues)[number];
	readonly note: string;
	readonly isNamed: boolean;
}

/** A reply of the lead beside an assessment. */
export interface Reply {
	/** Id of the contribution that it answers. */
	readonly to: string;
	readonly text: string;
}

/** Every kind of contribution with its body. All are append-only: a correction stands beside what it corrects. */
export interface ContributionBodies {
	readonly report: Report;
	readonly assessment: Assessment;
	readonly practice: PracticeAssessment;
	readonly reply: Reply;
}
/** The name of a kind of contribution. */
export type ContributionKind = keyof ContributionBodies;

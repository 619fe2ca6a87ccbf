/** What is missing: demands without a measure, measures without what would make them checkable. */
export {
	type Gap,
	type GapKind,
	type GappyMeasure,
	type GapSources,
	gapKinds,
	gapRules,
	gaps,
} from './gaps.ts';

/** Where plans say the same twice, and where their measures need each other. */
export { checkDependencies, type DependencyProblem } from './check-dependencies.ts';
export { type Overlap, type OverlapOptions, overlaps } from './overlaps.ts';

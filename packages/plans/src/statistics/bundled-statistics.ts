import raw from '../../content/statistics.json' with { type: 'json' };
import { describeContentProblem } from '../content-problem.ts';
import { readStatistics } from './read-statistics.ts';
import type { Statistics } from './statistics.ts';

const read = readStatistics(raw);
if (!read.ok) throw new Error(`statistics are broken:\n${read.error.map(describeContentProblem).join('\n')}`);

/** The statistics that this version of Schutznetz brings along. */
export const bundledStatistics: Statistics = read.value;

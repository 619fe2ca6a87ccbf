/** How much centres have to do and what they could not do: a centre's own, and sums of Länder for the office. */
export type { LandLoad, LoadReport } from '../db/team/load-reports.ts';
export { firstOpenMonth } from './first-open-month.ts';
export { loadOfLaender } from './load-of-laender.ts';
export { ownLoad, reportLoad } from './own-load.ts';

/** How long those who were asked have said nothing. */
export { type ReportGiven, type ReportRequest, type Silence, silence, silenceRule } from './silence.ts';

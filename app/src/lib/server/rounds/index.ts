/** Review rounds: who was asked for what and when, and the answers that come without an account. */

export {
	type Asking,
	type AskRefusal,
	askForReports,
	type MailWords,
	makeReplyLink,
	remind,
} from './ask-for-reports.ts';
export {
	type Desk,
	type DeskEntry,
	dropUnsigned,
	readDesk,
	readUnsigned,
	saveDesk,
	signDesk,
	type Unsigned,
} from './assessment-desk.ts';
export { listRequestsOf, type RequestWithLinks } from './list-requests.ts';
export { type MyTasks, measuresLedBy, myTasks } from './my-tasks.ts';
export { type PracticeDesk, readPracticeDesk } from './practice-desk.ts';
export { openReply, type ReplyForm, saveReply, sendReply } from './reply-by-link.ts';
export { requestSheet, type SheetRefusal, type SheetWords, takeSheet } from './request-sheet.ts';
export { type LeadProgress, roundProgress } from './round-progress.ts';
export { listRounds, type RoundView, readRound } from './round-view.ts';
export type { AnswerLine, AnswerProblem } from './take-reports.ts';

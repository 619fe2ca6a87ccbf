/** Public consultations: what is asked, what was said and released, and the desk where somebody reads it first. */

export { formStamp, readFormStamp } from './form-stamp.ts';
export { listModeration, moderate, waitingByConsultation } from './moderate.ts';
export { type ConsultationView, listConsultations, readConsultation } from './read-consultations.ts';
export { type CommentRefusal, type GivenComment, sendComment } from './send-comment.ts';

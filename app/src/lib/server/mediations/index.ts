/** What language mediators are shown of single threads: sealed records, each for the team and one mediator. */
export { beginMediation, endMediation, listMediations, saveMediation } from './mediations.ts';

/** Case files: one versioned envelope each, under a key of its own that is sealed to the team. */
export { addCase, deleteCase, listCases, type NewCase, readCase, saveCase } from './cases.ts';

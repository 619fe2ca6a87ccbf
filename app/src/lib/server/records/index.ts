/**
 * Records of the plan monitor: the office and the rapporteur write versions, a second account publishes them, and
 * nothing is overwritten unseen. Imports nothing of SvelteKit.
 */
export type { NewestVersion, RecordKey, RecordVersion } from '../db/monitor/versions.ts';
export { canEdit, type Editor } from './editor.ts';
export { readFormChoices } from './form-choices.ts';
export { isMadeByHand } from './form-fields.ts';
export { type FormInput, formInputs } from './form-inputs.ts';
export { type HistoryEntry, history } from './history.ts';
export { type MergedField, mergeBodies } from './merge-bodies.ts';
export { namesOf } from './names-of.ts';
export { type PublishProblem, publish } from './publish.ts';
export { bodyFromForm } from './read-form.ts';
export { type EditionState, publishedOn, readEdition } from './read-public.ts';
export {
	type BatchProblem,
	type DraftConflict,
	type DraftInput,
	type DraftProblem,
	type SavedDraft,
	saveDraft,
	saveDrafts,
} from './save-draft.ts';
export { undo, undoImport } from './undo.ts';
export {
	type ChangeView,
	changeViews,
	type HistoryView,
	historyViews,
	type RecordItem,
	recordItem,
	writeInstant,
	writeValue,
} from './views.ts';
export { type WaitingVersion, waiting } from './waiting.ts';
export { type WaitingGroup, type WaitingItem, waitingGroups } from './waiting-groups.ts';
export { countNewest, listNewest, namedBy, type Opened, openRecord, recentChanges } from './working-state.ts';

import type { ChangeProblem } from '#lib/client/staff/conversation-desk.svelte.ts';
import type { ProfileProblem } from '#lib/client/staff/team-desk.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import { problemSentence } from './vault-sentence.ts';

/** Why something that the centre says of itself was not saved. */
export function profileProblemSentence(problem: ChangeProblem | ProfileProblem): string {
	switch (problem.kind) {
		case 'profile-too-long':
			return m.centre_too_long();
		case 'not-signed':
			return m.centre_not_signed();
		case 'changed-meanwhile':
			return m.centre_meanwhile();
		default:
			return `${m.centre_failed()} ${problemSentence(problem)}`;
	}
}

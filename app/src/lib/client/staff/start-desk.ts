import { inbox } from './inbox.svelte.ts';
import { shredDue } from './shred-due.ts';
import { teamDesk, today } from './team-desk.svelte.ts';

/** Begins what goes on beside the pages while the vault is open. */
export function startDesk(): void {
	inbox.onAnswered = (id) => teamDesk.drafts.keep(id, '');
	inbox.beforeOpening = () => teamDesk.load();
	inbox.onLoaded = () => void tidy();
	void teamDesk.load();
}

/** After the inbox was read: what is over goes, and the next unlock is prepared. */
async function tidy(): Promise<void> {
	await teamDesk.load();
	if (inbox.problem || inbox.reading.problem || teamDesk.problem) return;
	for (const id of shredDue(inbox.entries, { today: today(), serverDay: teamDesk.serverDay })) {
		await inbox.desk.remove(id);
		teamDesk.drafts.keep(id, '');
	}
	await teamDesk.keepKeys(inbox.entries.map(({ conversation }) => conversation.id));
}

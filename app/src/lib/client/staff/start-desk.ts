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

let isTidying = false;

/** After the inbox was read: what is over goes, and the next unlock is prepared. */
async function tidy(): Promise<void> {
	// What goes is read once more before, and that ends in here again.
	if (isTidying) return;
	isTidying = true;
	try {
		await tidyUp();
	} finally {
		isTidying = false;
	}
}

async function tidyUp(): Promise<void> {
	await teamDesk.load();
	if (inbox.problem || inbox.reading.problem || teamDesk.problem) return;
	for (const id of shredDue(inbox.entries, { today: today(), serverDay: teamDesk.serverDay })) {
		const removed = await inbox.desk.remove(id);
		if (removed.ok) teamDesk.drafts.keep(id, '');
	}
	await teamDesk.keepKeys(inbox.entries.map(({ conversation }) => conversation.id));
}

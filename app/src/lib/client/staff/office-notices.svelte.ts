import { ok, type Result } from '@schutznetz/kernel';
import { Room } from './room.svelte.ts';
import type { RoomProblem } from './room-problem.ts';
import { readWireOfficeNotices, type WireOfficeNotice } from './wire.ts';

/** What is to be said, to all centres where none is named. */
export type NoticeToSend = {
	readonly centreId: string | null;
	readonly text: string;
	readonly shownUntil: string;
};

/** The notices of the network's office, as its page writes them and takes them back. */
export class OfficeNotices extends Room<'written' | 'withdrawn'> {
	notices = $state.raw<readonly WireOfficeNotice[]>([]);

	write(notice: NoticeToSend): Promise<boolean> {
		// One paragraph: what is broken into lines is joined.
		const text = notice.text.replace(/\s+/gu, ' ').trim();
		return this.change('written', () =>
			this.vault.api.send('POST', '/api/network/notices', { ...notice, text }),
		);
	}

	withdraw(id: string): Promise<boolean> {
		return this.change('withdrawn', () => this.vault.api.send('DELETE', `/api/network/notices/${id}`));
	}

	protected async fetch(): Promise<Result<null, RoomProblem>> {
		const read = await this.vault.whileOpen(() =>
			this.vault.api.get('/api/network/notices', readWireOfficeNotices),
		);
		if (!read.ok) return read;
		this.notices = read.value.notices;
		return ok(null);
	}
}

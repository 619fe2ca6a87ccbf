import { intakeToken, type StampKind, slotAt, toB64 } from '@schutznetz/vault';
import { stampOf, type WorkDue } from '../../work/core/stamp-of.ts';

/** The part of the core that works for what is sent: begun while somebody writes, done once for each place. */
export function stampsOf(threadKey: () => Promise<Uint8Array>) {
	let work: Readonly<Record<string, unknown>> = {};
	const made = new Map<string, Promise<string>>();

	/** Before the house has said anything, no work at all: it then names what is due. */
	const dueBy = (kind: StampKind): WorkDue => {
		const [bits, day] = [work[kind], work.day];
		return typeof bits === 'number' && typeof day === 'number' ? { bits, day } : { bits: 0, day: 0 };
	};
	const stamp = async (kind: StampKind, place: string, due: WorkDue = dueBy(kind)): Promise<string> => {
		const name = `${kind} ${place} ${due.day} ${due.bits}`;
		const making = made.get(name) ?? stampOf(kind, place, due);
		made.set(name, making);
		// What failed once, for want of memory, may succeed the next time.
		making.catch(() => made.delete(name));
		return making;
	};

	return {
		/** What the answer about the centres says of the work that is due. */
		noteWork(answer: unknown): void {
			const said = (answer as { work?: unknown } | null)?.work;
			work = typeof said === 'object' ? { ...said } : {};
		},

		calls: {
			/** The stamp of a place; begun already, or anew with the work that the house has named. */
			stamp,

			/** Begins the stamp of what will be sent: the first message, or the one of this index. */
			async beginStamp(index: number | null): Promise<void> {
				const key = await threadKey();
				if (index === null) await stamp('intake', toB64((await intakeToken(key)).tokenHash));
				else await stamp('slot', toB64((await slotAt(key, 'fromSeeker', index)).id));
			},
		},
	};
}

import { fromB64, SLOT_READS, type SlotAnswer, slotFound, writeSlotAnswer } from '@schutznetz/vault/public';

/** What a house says of its slots, as the server does; noise that is all zeros shows who reads it. */
export function slotAnswer(envelopes: readonly (string | undefined)[]): SlotAnswer {
	const found = envelopes.map((envelope) => {
		const bytes = fromB64(envelope ?? '');
		return bytes.ok ? slotFound(bytes.value.length, bytes.value) : slotFound(0, null);
	});
	return writeSlotAnswer(found, new Uint8Array(SLOT_READS.cells * SLOT_READS.cellBytes));
}

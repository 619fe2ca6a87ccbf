import { ok, type Result } from '@schutznetz/kernel';
import { utf8 } from '../bytes.ts';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';

const CONTEXT = { label: LABELS.draft, data: [] } as const;

/** A draft for as long as the page is locked: only the words bring it back. It stays in the page's memory. */
export async function sealDraft(threadKey: Uint8Array, text: string): Promise<Uint8Array<ArrayBuffer>> {
	return sealWithKey(await derive(threadKey, LABELS.draftKey), utf8(text), CONTEXT);
}

/** The draft of a locked page. */
export async function openDraft(
	threadKey: Uint8Array,
	envelope: Uint8Array,
): Promise<Result<string, OpenProblem>> {
	const opened = await openWithKey(await derive(threadKey, LABELS.draftKey), envelope, CONTEXT);
	return opened.ok ? ok(new TextDecoder('utf-8', { ignoreBOM: true }).decode(opened.value)) : opened;
}

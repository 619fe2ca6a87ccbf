import { sha256 } from '@noble/hashes/sha2.js';
import { concat, frame, utf8 } from '../bytes.ts';
import type { Label } from '../labels.ts';
import { ENVELOPE_VERSION, type Suite } from '../public/envelope-header.ts';

/** What an envelope is for and where it belongs: opened in another context, it does not open. */
export type Context = { readonly label: Label; readonly data: readonly (string | Uint8Array)[] };

/** What is authenticated beside the content: version u8 | suite u8 | the framed label and data. */
export function associatedData(suite: Suite, context: Context): Uint8Array<ArrayBuffer> {
	return concat(Uint8Array.of(ENVELOPE_VERSION, suite), frame([context.label, ...context.data]));
}

/** What the commitment of an envelope is derived with: label + `/commitment` | SHA-256(associated data). */
export function commitmentInfo(context: Context, associated: Uint8Array): Uint8Array<ArrayBuffer> {
	return concat(utf8(`${context.label}/commitment`), sha256(associated));
}

import { err, ok, type Result } from '@schutznetz/kernel';
import type { Malformed } from '../envelope/padding.ts';
import type { Label } from '../labels.ts';
import { writePayload } from '../mailbox/payload.ts';
import { fromB64, toB64 } from '../public/b64.ts';
import { sign } from '../signature/signature.ts';

/** Something that was signed. What is verified is what is parsed: the bytes are never written anew. */
export type Statement = { readonly bytes: Uint8Array; readonly signature: Uint8Array };

/** A statement inside JSON, both parts as base64url. */
export type StatementJson = { readonly bytes: string; readonly signature: string };

/** Signs fields for one use. */
export function signStatement(
	seed: Uint8Array,
	label: Label,
	fields: Readonly<Record<string, unknown>>,
): Statement {
	const bytes = writePayload(fields);
	return { bytes, signature: sign(seed, label, bytes) };
}

/** A statement as it travels. */
export function statementToJson(statement: Statement): StatementJson {
	return { bytes: toB64(statement.bytes), signature: toB64(statement.signature) };
}

/** A statement that came from a server; nothing about it is verified yet. */
export function parseStatement(json: unknown): Result<Statement, Malformed> {
	if (typeof json !== 'object' || json === null) return err({ kind: 'malformed', what: 'statement' });
	const { bytes: bytesB64, signature: signatureB64 } = json as Partial<Record<string, unknown>>;
	const bytes = typeof bytesB64 === 'string' ? fromB64(bytesB64) : undefined;
	if (!bytes?.ok) return err({ kind: 'malformed', what: 'bytes' });
	const signature = typeof signatureB64 === 'string' ? fromB64(signatureB64) : undefined;
	if (!signature?.ok) return err({ kind: 'malformed', what: 'signature' });
	return ok({ bytes: bytes.value, signature: signature.value });
}

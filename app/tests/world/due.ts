import type { Result } from '@schutznetz/kernel';
import { fromB64 } from '@schutznetz/vault/public';

/** The value, where a test has no use for a failure. */
export function due<T>(result: Result<T, object>): T {
	if (!result.ok) throw new Error(`a good outcome was due, this came: ${JSON.stringify(result.error)}`);
	return result.value;
}

export const dueBytes = (b64: string): Uint8Array => due(fromB64(b64));

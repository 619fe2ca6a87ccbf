import { PUBLIC_KEYS_LABEL } from '@schutznetz/vault/public';
import type { Statement } from '../db/channel/statements.ts';
import { isSignedBy, statementFields } from './is-signed-by.ts';

/** Whether a statement is this account's own word on its public keys. */
export function isOwnWord(statement: Statement, accountId: string): boolean {
	const { accountId: named, signing, sealing } = statementFields(statement);
	const isWhole = typeof signing === 'string' && typeof sealing === 'string' && sealing.length === 1622;
	return named === accountId && isWhole && isSignedBy({ signing }, PUBLIC_KEYS_LABEL, statement);
}

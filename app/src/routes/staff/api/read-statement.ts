import type { Statement } from '#lib/server/team/index.ts';
import type { Fields } from './fields.ts';

/** A signed statement of a body. */
export function readStatement(body: Fields, name: string): Statement {
	const statement = body.object(name);
	return { bytes: statement.bytes('bytes'), signature: statement.bytes('signature', 64) };
}

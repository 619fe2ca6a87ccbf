import { removeUnlocker } from '#lib/server/accounts/index.ts';
import { openEndpoint } from '../../endpoint.ts';
import { idOf } from '../../id-of.ts';
import { keyChange } from '../key-change.ts';

export const DELETE = openEndpoint(async ({ event, db, session, now }) =>
	keyChange(await removeUnlocker(db, session, idOf(event), now)),
);

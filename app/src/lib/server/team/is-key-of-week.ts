import { EPOCH_KEY_LABEL } from '@schutznetz/vault/public';
import type { Statement } from '../db/channel/statements.ts';
import type { OrganisationId } from '../db/index.ts';
import { isSignedBy, type RosterSaid, statementFields } from '../roster/index.ts';

/**
 * Whether somebody of the team has signed a statement as the key of this week of this centre, and since the last
 * leaving. Browsers check it again, and more of it; here it keeps somebody who only found a page open from taking the
 * place of a week for good.
 */
export function isKeyOfWeek(
	statement: Statement,
	week: { readonly centreId: OrganisationId; readonly epoch: number },
	{ team, generation }: RosterSaid,
): boolean {
	const { centreId, epoch, signer, rosterPosition } = statementFields(statement);
	const member = team.find(({ id }) => id === signer);
	if (!member || centreId !== week.centreId || epoch !== week.epoch) return false;
	const isRecent = typeof rosterPosition === 'number' && rosterPosition >= generation;
	return isRecent && isSignedBy(member, EPOCH_KEY_LABEL, statement);
}

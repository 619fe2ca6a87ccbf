import { verify } from 'node:crypto';
import { EPOCH_KEY_LABEL } from '@schutznetz/vault/public';
import type { Statement } from '../db/channel/statements.ts';
import type { OrganisationId } from '../db/index.ts';
import type { RosterMember } from './read-members.ts';

/**
 * Whether somebody of the team has signed a statement as the key of this week of this centre. Browsers check it
 * again, and more of it; here it keeps somebody who only found a page open from taking the place of a week for good.
 */
export function isKeyOfWeek(
	{ bytes, signature }: Statement,
	week: { readonly centreId: OrganisationId; readonly epoch: number },
	members: readonly RosterMember[],
): boolean {
	const { centreId, epoch, signer } = fieldsOf(bytes);
	const member = members.find(({ id }) => id === signer);
	if (!member || centreId !== week.centreId || epoch !== week.epoch) return false;
	const key = { kty: 'OKP', crv: 'Ed25519', x: member.signing };
	return verify(null, framed([Buffer.from(EPOCH_KEY_LABEL), bytes]), { key, format: 'jwk' }, signature);
}

function fieldsOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
	try {
		return { ...JSON.parse(Buffer.from(bytes).toString()) };
	} catch {
		return {};
	}
}

/** Each part behind its length, as it is signed. */
function framed(parts: readonly Uint8Array[]): Buffer {
	return Buffer.concat(
		parts.flatMap((part) => {
			const length = Buffer.alloc(4);
			length.writeUInt32BE(part.length);
			return [length, part];
		}),
	);
}

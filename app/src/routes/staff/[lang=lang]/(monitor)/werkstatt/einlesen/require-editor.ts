import { error, type RequestEvent } from '@sveltejs/kit';
import type { Member } from '#lib/server/participants/index.ts';
import { canEdit } from '#lib/server/records/index.ts';
import { requireMember } from '../../require-member.ts';

/** Who asks, where it is the office or the rapporteur; nobody else reads files in. */
export async function requireEditor(event: RequestEvent): Promise<Member> {
	const member = await requireMember(event);
	if (!canEdit(member.role)) error(403);
	return member;
}

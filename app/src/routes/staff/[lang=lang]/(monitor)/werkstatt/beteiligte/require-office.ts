import { error, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import type { Member } from '#lib/server/participants/index.ts';
import { requireMember } from '../../require-member.ts';

/** The office alone invites; others are told so. */
export async function requireOffice(event: RequestEvent): Promise<Member> {
	const member = await requireMember(event);
	if (member.role !== 'office') error(403, m.join_office_only());
	return member;
}

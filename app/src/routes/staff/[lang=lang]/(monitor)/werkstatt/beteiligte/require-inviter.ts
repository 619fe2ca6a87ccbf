import { error, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import type { Member } from '#lib/server/participants/index.ts';
import { requireMember } from '../../require-member.ts';

/** The office invites, and the rapporteur its own people; others are told so. */
export async function requireInviter(event: RequestEvent): Promise<Member> {
	const member = await requireMember(event);
	if (member.role !== 'office' && member.role !== 'rapporteur') error(403, m.join_inviters_only());
	return member;
}

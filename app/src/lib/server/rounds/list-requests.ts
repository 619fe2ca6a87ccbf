import type { Contributor } from '../contributions/index.ts';
import { type Db, inOrganisation, listReplyLinks, listRequests, type ReportRequest } from '../db/index.ts';

/** A request with the state of its one-time links, which the office alone sees. */
export interface RequestWithLinks extends ReportRequest {
	readonly links: readonly {
		readonly createdAt: Temporal.Instant;
		readonly expiresAt: Temporal.Instant;
		readonly usedAt: Temporal.Instant | null;
	}[];
}

/** The requests of a round, newest first. */
export async function listRequestsOf(
	db: Db,
	member: Contributor,
	round: string,
): Promise<readonly RequestWithLinks[]> {
	return inOrganisation(db, member.organisationId, async (tx) => {
		const requests = await listRequests(tx, { round });
		const links = await listReplyLinks(
			tx,
			requests.map(({ id }) => id),
		);
		return requests.map((request) => ({
			...request,
			links: links
				.filter((link) => link.request_id === request.id)
				.map((link) => ({
					createdAt: link.created_at,
					expiresAt: link.expires_at,
					usedAt: link.used_at,
				})),
		}));
	});
}

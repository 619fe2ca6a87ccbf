import { randomUUID } from 'node:crypto';
import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import { contribute } from '../app/src/lib/server/contributions/index.ts';
import { type Db, inOrganisation, insertRequest, releaseRecords } from '../app/src/lib/server/db/index.ts';
import { putDocument } from '../app/src/lib/server/db/monitor/imports.ts';
import { toDocument } from '../app/src/lib/server/imports/index.ts';
import type { Member } from '../app/src/lib/server/participants/index.ts';
import { due } from './due.ts';
import { inventedRequests, inventedWords, roundId } from './invented-words.ts';

/**
 * Puts the invented plan into the monitor, requests of the office, and words of the invented parties: each through
 * the use case by which such words come.
 *
 * @param office - by whom reports are asked for
 * @param members - one for each body that says something
 */
export async function fillMonitor(ownerDb: Db, office: Member, members: readonly Member[]): Promise<void> {
	await releaseRecords(ownerDb, inventedFirstEdition());
	// The demo's round stays open: a centre can try out what practice is, and its words are taken.
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const year = Math.max(today.year, 2026);
	await releaseRecords(ownerDb, inventedPlan(`${year}-12-31`));
	await inOrganisation(ownerDb, office.organisationId, async (tx) => {
		const letter = {
			name: 'Erfundenes Anschreiben.txt',
			mediaType: 'text/plain',
			bytes: new TextEncoder().encode('Erfundenes Anschreiben vom 1. September 2026: Bitte berichten Sie.'),
		};
		const documentId = await putDocument(tx, randomUUID(), toDocument(letter, office));
		for (const { bodyId, measureIds } of inventedRequests) {
			await insertRequest(tx, office.organisationId, office.accountId, {
				id: randomUUID(),
				roundId,
				bodyId,
				measureIds,
				requestedOn: '2026-09-01',
				dueOn: '2026-10-31',
				channel: 'letter',
				documentId,
			});
		}
	});
	for (const { from, kind, measureId, body } of inventedWords) {
		const speaker = members.find(({ bodyId }) => bodyId === from);
		if (!speaker) throw new Error(`nobody in the demo speaks for ${from}`);
		due(await contribute(ownerDb, speaker, kind, { measureId, roundId, body }, today));
	}
}

import { expect, test } from 'vitest';
import { parseConversation } from '../records/conversation.ts';
import { openRecord } from '../records/record.ts';
import { goodValue } from '../testing/good-value.ts';
import { hex, toHex } from '../testing/hex.ts';
import answers from '../testing/known-answers/team-records-0.2.0.json' with { type: 'json' };
import { objectIds } from './object-ids.ts';
import { ownRecordsKey } from './own-records-key.ts';

// What release 0.2.0 stored first. The file is never made again.

test('a later release opens what a member kept for nobody else', async () => {
	const { sealingSeed, accountId, key, envelope, content } = answers.own;
	const own = await ownRecordsKey(hex(sealingSeed), accountId);
	expect(toHex(own)).toBe(key);
	const place = { objectId: objectIds.own('drafts', accountId), kind: 'own' } as const;
	expect(goodValue(await openRecord(own, place, hex(envelope)))).toMatchObject({ version: 3, json: content });
	const otherMember = { ...place, objectId: objectIds.own('drafts', 'joris') };
	expect(await openRecord(own, otherMember, hex(envelope))).toMatchObject({ error: { kind: 'other-key' } });
});

test('a later release opens what a team kept for itself, and what it noted in a conversation', async () => {
	const { key, team, conversation } = answers.shared;
	const teamPlace = { objectId: objectIds.team(team.centreId), kind: 'team' } as const;
	expect(goodValue(await openRecord(hex(key), teamPlace, hex(team.envelope))).json).toEqual(team.content);
	const place = { objectId: objectIds.conversation(conversation.id), kind: 'conversation' } as const;
	const { json } = goodValue(await openRecord(hex(key), place, hex(conversation.envelope)));
	expect(goodValue(parseConversation(json))).toMatchObject(conversation.holds);
});

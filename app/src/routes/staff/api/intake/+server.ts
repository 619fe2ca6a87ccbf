import { fromB64, toB64 } from '@schutznetz/vault/public';
import { mostIntakeRows, readIntake } from '#lib/server/team/index.ts';
import { answer, teamEndpoint } from '../endpoint.ts';
import { MalformedField } from '../fields.ts';

export const GET = teamEndpoint(async ({ event, db, session, now }) => {
	const { searchParams } = event.url;
	const after = fromB64(searchParams.get('after') ?? '');
	if (!after.ok || after.value.length > 32) throw new MalformedField('after');
	const limit = Number(searchParams.get('limit') ?? mostIntakeRows);
	if (!Number.isInteger(limit) || limit < 1) throw new MalformedField('limit');
	const { rows, keys } = await readIntake(db, session, after.value, Math.min(limit, mostIntakeRows), now);
	return answer(200, {
		rows: rows.map(({ envelopeSha256, epoch, envelope, receivedOn }) => ({
			hash: toB64(envelopeSha256),
			epoch,
			envelope: toB64(envelope),
			receivedOn,
		})),
		keys: keys.map(({ wrapped, ...key }) => ({ ...key, wrapped: toB64(wrapped) })),
	});
});

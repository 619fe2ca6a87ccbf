import { fromB64, toB64 } from '@schutznetz/vault/public';
import { mostIntakeRows, readIntake } from '#lib/server/team/index.ts';
import { answer, openEndpoint } from '../endpoint.ts';
import { MalformedField } from '../fields.ts';

export const GET = openEndpoint(async ({ event, db, session }) => {
	const { searchParams } = event.url;
	const after = fromB64(searchParams.get('after') ?? '');
	if (!after.ok || after.value.length > 32) throw new MalformedField('after');
	const limit = Number(searchParams.get('limit') ?? mostIntakeRows);
	if (!Number.isInteger(limit) || limit < 1) throw new MalformedField('limit');
	const { rows, keys } = await readIntake(db, session, after.value, Math.min(limit, mostIntakeRows));
	return answer(200, {
		rows: rows.map(({ envelopeSha256, epoch, envelope, receivedOn }) => ({
			hash: toB64(envelopeSha256),
			epoch,
			envelope: toB64(envelope),
			receivedOn,
		})),
		keys: keys.map(({ epoch, wrapped }) => ({ epoch, wrapped: toB64(wrapped) })),
	});
});

import { addEpochs, listEpochs } from '#lib/server/team/index.ts';
import { answer, mostSealedBytes, teamEndpoint } from '../endpoint.ts';
import { readKeys } from '../record-answers.ts';
import { statementOnWire } from '../statement-on-wire.ts';

export const GET = teamEndpoint(async ({ db, session }) => {
	const epochs = await listEpochs(db, session);
	return answer(200, { epochs: epochs.map(statementOnWire) });
});

export const POST = teamEndpoint(async ({ db, session, body, now }) => {
	const epochs = (await body(mostSealedBytes)).list('epochs', 20).map((epoch) => {
		const statement = epoch.object('statement');
		return {
			epoch: epoch.count('epoch'),
			statement: { bytes: statement.bytes('bytes'), signature: statement.bytes('signature', 64) },
			keys: readKeys(epoch),
		};
	});
	const added = await addEpochs(db, session, epochs, now);
	return added.ok ? answer(200, { stored: added.value }) : answer(400, added.error);
});

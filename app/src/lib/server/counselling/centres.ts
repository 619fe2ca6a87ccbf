import { readInstance } from '../db/channel/instance.ts';
import { listEpochKeys, listOpenCentres, listRoster, type Statement } from '../db/channel/statements.ts';
import type { Db, OrganisationId } from '../db/index.ts';
import { epochOf } from './epochs.ts';

/** A centre that somebody can write to now, with what proves its key; whoever reads it verifies it. */
export interface Centre {
	readonly id: OrganisationId;
	readonly name: string;
	readonly isDemo: boolean;
	readonly roster: readonly Statement[];
	/** This week's, and the next for a phone whose clock is ahead: they are most of what goes over the wire. */
	readonly epochs: readonly Statement[];
}

/** What everybody may know of the channel. */
export interface Centres {
	readonly instanceId: string;
	readonly root: Uint8Array | null;
	/** None is a normal state. */
	readonly centres: readonly Centre[];
}

/** The installation and the centres that can be written to. */
export async function readCentres(db: Db, now: Temporal.Instant): Promise<Centres> {
	const { id: instanceId, rootPublic } = await readInstance(db);
	const thisEpoch = epochOf(now);
	const centres: Centre[] = [];
	for (const centre of await listOpenCentres(db, thisEpoch)) {
		const roster = await listRoster(db, centre.id);
		const epochs = (await listEpochKeys(db, centre.id, thisEpoch)).filter(
			({ epoch }) => epoch <= thisEpoch + 1,
		);
		centres.push({ ...centre, roster, epochs });
	}
	return { instanceId, root: rootPublic, centres };
}

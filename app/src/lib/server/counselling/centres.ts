import { listAwayCentres } from '../db/channel/cover.ts';
import { readInstance } from '../db/channel/instance.ts';
import { listStopped } from '../db/channel/intake-stop.ts';
import {
	listEpochKeys,
	listOpenCentres,
	listRoster,
	type OpenCentre,
	readProfile,
	type Statement,
} from '../db/channel/statements.ts';
import type { Db, OrganisationId } from '../db/index.ts';
import { profileSays } from '../roster/index.ts';
import { awaySince } from './cover-days.ts';
import { epochOf } from './epochs.ts';

/** What a centre says of itself, for choosing; whoever writes to it verifies it then. */
interface Listed {
	/** Null where it has said nothing yet, or nothing that one of its admins stands by. */
	readonly profile: Statement | null;
	/** It has said something, and no admin of today stands by it. */
	readonly isUnconfirmed?: true;
}

/** What proves the key of a centre and what it says of itself; whoever reads it verifies it. */
interface Chain {
	readonly roster: readonly Statement[];
	/** This week's, and the next for a phone whose clock is ahead: they are most of what goes over the wire. */
	readonly epochs: readonly Statement[];
	readonly profile: Statement | null;
}

/** The installation and the centres that can be written to now. None is a normal state. */
export interface Centres<Of> {
	readonly instanceId: string;
	readonly root: Uint8Array | null;
	/** `isAway`: nobody of the team has looked for a while. `isStopped`: the network's office lets nobody write there. */
	readonly centres: readonly (OpenCentre & Of & { readonly isAway?: true; readonly isStopped?: true })[];
}

/** The centres as somebody chooses among them. */
export const listCentres = (db: Db, now: Temporal.Instant): Promise<Centres<Listed>> =>
	readOpen(db, now, async (id) => {
		const profile = await readProfile(db, id);
		if (!profile) return { profile: null };
		const isSaid = await profileSays(db, id, ({ signer }) => typeof signer === 'string');
		return isSaid ? { profile } : { profile: null, isUnconfirmed: true };
	});

/** The centres with all that proves their keys. */
export const readChains = (db: Db, now: Temporal.Instant): Promise<Centres<Chain>> =>
	readOpen(db, now, async (id) => {
		const thisEpoch = epochOf(now);
		const roster = await listRoster(db, id);
		const epochs = await listEpochKeys(db, id, thisEpoch);
		const profile = (await readProfile(db, id)) ?? null;
		return { roster, epochs: epochs.filter(({ epoch }) => epoch <= thisEpoch + 1), profile };
	});

async function readOpen<Of>(
	db: Db,
	now: Temporal.Instant,
	read: (id: OrganisationId) => Promise<Of>,
): Promise<Centres<Of>> {
	const { id: instanceId, rootPublic } = await readInstance(db);
	const away = await listAwayCentres(db, awaySince(now));
	const stopped = await listStopped(db);
	const centres: Centres<Of>['centres'][number][] = [];
	for (const centre of await listOpenCentres(db, epochOf(now))) {
		const isAway = away.has(centre.id) ? ({ isAway: true } as const) : {};
		const isStopped = stopped.has(centre.id) ? ({ isStopped: true } as const) : {};
		centres.push({ ...centre, ...(await read(centre.id)), ...isAway, ...isStopped });
	}
	return { instanceId, root: rootPublic, centres };
}

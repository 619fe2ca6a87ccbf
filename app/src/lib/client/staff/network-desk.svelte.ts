import { err, ok, type Result } from '@schutznetz/kernel';
import { Room } from './room.svelte.ts';
import type { RoomProblem } from './room-problem.ts';
import { readWireNetwork, readWireNewInvitation, type WireCentre, type WireNewInvitation } from './wire.ts';

type Candidate = WireCentre['accounts'][number];

/** The network as its office sees it: the centres, who waits to be founded, and the founding itself. */
export class NetworkDesk extends Room<'founded' | 'turned-away' | 'stopped' | 'released'> {
	/** Undefined until they were read once: none is another thing. */
	centres = $state.raw<readonly WireCentre[]>();
	/** Whether this account holds the root's key. */
	hasRoot = $state(false);
	/** With the name of the centre that it is for; the code is shown this once. */
	invitation = $state.raw<WireNewInvitation & { readonly centre: string }>();
	#wrappedRoot: string | null = null;

	/** Adds a centre, with an invitation for its first person. */
	add(name: string): Promise<boolean> {
		return this.#invite('/api/network/centres', { name }, name);
	}

	inviteAgain({ id, name }: WireCentre): Promise<boolean> {
		return this.#invite(`/api/network/centres/${id}/invite`, {}, name);
	}

	/** Founds a centre for somebody whose digits were heard on the telephone; any others sign nothing. */
	found(centre: WireCentre, { keys }: Candidate, heard: string): Promise<boolean> {
		return this.change('founded', async (core): Promise<Result<null, RoomProblem>> => {
			if (!keys) return err({ kind: 'keys-not-yet' });
			if (this.#wrappedRoot === null) return err({ kind: 'no-root-key' });
			const entry = await core.call('signCentre', centre.id, keys, heard, this.#wrappedRoot);
			if (!entry.ok) return entry;
			const path = `/api/network/centres/${centre.id}/found`;
			return this.vault.api.send('POST', path, { entry: entry.value });
		});
	}

	/** Closes the account of somebody whose digits were others. */
	turnAway(centre: WireCentre, { id: accountId }: Candidate): Promise<boolean> {
		const path = `/api/network/centres/${centre.id}/turn-away`;
		return this.change('turned-away', () => this.vault.api.send('POST', path, { accountId }));
	}

	/** Lets nobody write to a centre for the first time, or again as the centre itself says. */
	stop({ id }: WireCentre, isStopped: boolean): Promise<boolean> {
		const path = `/api/network/centres/${id}/stop`;
		return this.change(isStopped ? 'stopped' : 'released', () =>
			this.vault.api.send(isStopped ? 'PUT' : 'DELETE', path),
		);
	}

	#invite(path: string, body: object, centre: string): Promise<boolean> {
		return this.change(undefined, async () => {
			const invited = await this.vault.api.send('POST', path, body, readWireNewInvitation);
			if (invited.ok) this.invitation = { ...invited.value, centre };
			return invited;
		});
	}

	protected async fetch(): Promise<Result<null, RoomProblem>> {
		const network = await this.vault.whileOpen(() => this.vault.api.get('/api/network', readWireNetwork));
		if (!network.ok) return network;
		this.centres = network.value.centres;
		this.#wrappedRoot = network.value.wrappedRoot;
		this.hasRoot = network.value.wrappedRoot !== null;
		return ok(null);
	}
}

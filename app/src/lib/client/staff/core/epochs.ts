import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type EpochProblem,
	generationOf,
	missingEpochs,
	newSealingPair,
	objectIds,
	parseStatement,
	type Statement,
	signEpoch,
	statementToJson,
	verifyEpochs,
} from '@schutznetz/vault';
import type { WireEpoch, WireStatement } from '../wire.ts';
import { type Held, openOf } from './held.ts';
import { wrapForTeam } from './object-keys.ts';

export type EpochsRefused = {
	readonly kind: 'epochs-broken';
	readonly problem: EpochProblem['kind'] | 'malformed';
};

/** The intake keys of the weeks to come, signed by me, their seeds wrapped to every member. */
export function epochs(held: Held) {
	return {
		async makeMissingEpochs(wire: readonly WireStatement[]): Promise<Result<WireEpoch[], EpochsRefused>> {
			const { roster, centreId, accountId, keys } = openOf(held);
			const statements: Statement[] = [];
			for (const json of wire) {
				const statement = parseStatement(json);
				if (!statement.ok) return err({ kind: 'epochs-broken', problem: 'malformed' });
				statements.push(statement.value);
			}
			const known = verifyEpochs(roster, statements);
			if (!known.ok) return err({ kind: 'epochs-broken', problem: known.error.kind });
			const made: WireEpoch[] = [];
			const generation = generationOf(roster);
			for (const epoch of missingEpochs(known.value.epochs, generation, held.clock())) {
				const { seed, publicKey } = await newSealingPair();
				const by = { memberId: accountId, signingSeed: keys.signingSeed };
				const statement = signEpoch({
					centreId,
					epoch,
					sealingPublicKey: publicKey,
					roster,
					by,
				});
				made.push({
					epoch,
					statement: statementToJson(statement),
					keys: await wrapForTeam(held, objectIds.epoch(centreId, epoch, generation), seed),
				});
			}
			return ok(made);
		},
	};
}

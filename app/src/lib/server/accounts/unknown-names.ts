import { createHmac, randomBytes } from 'node:crypto';
import type { Failures } from '../db/team/accounts.ts';
import { BoundedMap } from './bounded-map.ts';
import { noFailures } from './throttle.ts';

const mostNames = 100_000;

/**
 * Counts wrong tries under names that no account has, so that a lock says nothing about whether one exists. The
 * names are only ever seen as an HMAC under a key of this process; a restart forgets them, unlike an account's.
 */
export class UnknownNames {
	readonly #key = randomBytes(32);
	readonly #failures = new BoundedMap<Failures>(mostNames);

	read(name: string): Failures {
		return this.#failures.get(this.#hash(name)) ?? noFailures;
	}

	write(name: string, failures: Failures): void {
		this.#failures.set(this.#hash(name), failures);
	}

	#hash(name: string): string {
		return createHmac('sha256', this.#key).update(name).digest('base64');
	}
}

import { randomInt, randomUUID } from 'node:crypto';
import { m } from '../../paraglide/messages.js';
import { intakeDays } from '../counselling/index.ts';
import { type Db, inOrganisation, type OrganisationId } from '../db/index.ts';
import { listHintAddresses, listWaiting } from '../db/team/hint-addresses.ts';
import type { Deliver } from '../mail/index.ts';

/** A round comes so many minutes after the one before, by chance: its time says nothing about a message's. */
const minutesBetween = [15, 60] as const;

/**
 * Looks which first messages wait at each centre, and tells those who want it where one does that was not announced
 * yet; where no mail left the house, once more at the next round. What was announced is in memory alone, so that no
 * table says when something came: after a start every centre with something waiting is told once.
 */
export class HintRounds {
	/** By centre, the hashes of what waited when it was told. */
	readonly #announced = new Map<OrganisationId, ReadonlySet<string>>();
	readonly #db: Db;
	readonly #deliver: Deliver;

	constructor(db: Db, deliver: Deliver) {
		this.#db = db;
		this.#deliver = deliver;
	}

	/** One round; an address that cannot be reached takes none of the others along. */
	async round(now: Temporal.Instant): Promise<{ readonly sent: number; readonly failed: number }> {
		const waiting = await listWaiting(this.#db, intakeDays(now));
		// What was taken and comes back waits anew.
		for (const [organisationId, hashes] of this.#announced) {
			this.#announced.set(organisationId, hashes.intersection(waiting.get(organisationId) ?? new Set()));
		}
		let sent = 0;
		let failed = 0;
		for (const [organisationId, hashes] of waiting) {
			if (hashes.isSubsetOf(this.#announced.get(organisationId) ?? new Set())) continue;
			const told = await this.#tell(organisationId);
			sent += told.sent;
			failed += told.failed;
			if (told.sent > 0 || told.failed === 0) this.#announced.set(organisationId, hashes);
		}
		return { sent, failed };
	}

	async #tell(organisationId: OrganisationId): Promise<{ readonly sent: number; readonly failed: number }> {
		let sent = 0;
		let failed = 0;
		for (const to of await inOrganisation(this.#db, organisationId, listHintAddresses)) {
			const mail = {
				id: randomUUID(),
				to,
				subject: m.hint_subject({}, { locale: 'de' }),
				text: m.hint_text({}, { locale: 'de' }),
			};
			await this.#deliver(mail).then(
				() => {
					sent += 1;
				},
				() => {
					failed += 1;
				},
			);
		}
		return { sent, failed };
	}
}

/** Runs rounds for as long as the process lives, and keeps none alive; the first comes after a wait too. */
export function repeatHints(round: () => Promise<void>, onFailure: (error: unknown) => void): void {
	const later = (): void => {
		setTimeout(
			() => void round().catch(onFailure).finally(later),
			randomInt(minutesBetween[0] * 60_000, minutesBetween[1] * 60_000),
		).unref();
	};
	later();
}

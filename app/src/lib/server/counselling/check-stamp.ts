import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import { err, ok, type Result } from '@schutznetz/kernel';
import { leadingZeroBits, readStamp, STAMP, type StampPlace, stampSeed } from '@schutznetz/vault/public';

const argon2Of = promisify(argon2);

/** The stamp is missing, too small, of another day, or not what it says: the same thing comes again with another one. */
export interface WorkDue {
	readonly kind: 'work-due';
	readonly bits: number;
	/** The day that the stamp has to bear, in days since 1970-01-01. */
	readonly day: number;
}

/** The day of a stamp: days since 1970-01-01, UTC. */
export const stampDay = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / 86_400_000);

/**
 * Whether somebody has worked for what they bring. A stamp of the day before or after is as good: it was made for a
 * letter that is sent again, or by a page whose clock is wrong.
 *
 * @param due - bits, the kind and place that it has to be made for, and today
 */
export async function checkStamp(
	stamp: Uint8Array | undefined,
	due: StampPlace & { readonly bits: number },
): Promise<Result<null, WorkDue>> {
	const { bits, day } = due;
	if (bits === 0) return ok(null);
	const refusal = err<WorkDue>({ kind: 'work-due', bits, day });
	if (stamp?.length !== STAMP.bytes) return refusal;
	const read = readStamp(stamp);
	if (read.bits < bits || Math.abs(read.day - day) > 1) return refusal;
	const hash = await argon2Of('argon2id', {
		message: read.nonce,
		nonce: stampSeed({ ...due, day: read.day }),
		parallelism: 1,
		tagLength: 32,
		memory: STAMP.memoryKiB,
		passes: STAMP.passes,
	});
	return leadingZeroBits(hash) >= read.bits ? ok(null) : refusal;
}

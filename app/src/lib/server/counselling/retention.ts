/** How long rows of a table are kept. */
export interface Retention {
	readonly days: number;
	/** So many days sooner or later, by chance: the day of going must not tell the day of coming. */
	readonly spreadDays: number;
}

/**
 * How long what belongs to conversations is kept, table by table; days are those of Europe/Berlin. The daily
 * sweep removes what has expired. For centres to settle with whoever answers for their data protection.
 *
 * | table | kept | what a person sees who comes back later |
 * | --- | --- | --- |
 * | `intake` | until a counsellor takes the message, or the days below | nobody has read the message: the words open an empty mailbox, and one can write anew |
 * | `slot` | the days below | texts that are older are gone from the mailbox; the team's own conversation keeps what it opened |
 * | `intake`, taken or laid aside | a taken one `marksDays` more, one that was laid aside until its days are over | nothing |
 * | `spent_envelope` | until its week takes no more messages: the hash of an envelope that is gone | nothing: what was deleted cannot be brought back |
 * | `conversation`, `case_file`, `sealed_key` | until the team or the seeker deletes them | the conversation goes on |
 * | a week's secret key (in `sealed_key`) | `epochSeedDays` after the week, and as long as a message of it waits, was taken, or was laid aside `marksDays` ago | nothing: no message is lost by it |
 * | `staff_session` | until it ends; its row a day more | one signs in anew |
 * | `roster_entry`, `epoch_key`, `instance` | for good: public keys and signatures | – |
 *
 * A backup holds all of these as they were, still sealed; what is deleted here stays in it until the file is
 * destroyed, and comes back with a restore (what has expired goes again at the next start; what a seeker deleted
 * does not). So backups are to be kept for 30 days and no longer; the house cannot see to that by itself. Of the
 * same kind: the server's freed pages keep rows for a while after they went, and its log of changes (WAL) until the
 * next sweep at most, where the house may drop it.
 */
export const retention = {
	intake: { days: 120, spreadDays: 10 },
	slot: { days: 180, spreadDays: 14 },
	/** How long after its end an epoch still takes first messages: pages that were open at midnight. */
	epochGraceDays: 1,
	/** How long after its end an epoch's secret key is kept at least; longer than messages to it are taken. */
	epochSeedDays: 7,
	/** How long a first message that was taken or laid aside can be taken back. */
	marksDays: 14,
} as const satisfies Record<string, Retention | number>;

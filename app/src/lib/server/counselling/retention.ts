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
 * | `file_piece` | as `slot`, each piece by itself; `mostPieces` in all | a file of which one piece is gone does not open any more |
 * | `intake`, taken or laid aside | a taken one `marksDays` more, one that was laid aside until its days are over, and its week's key with it | nothing |
 * | `intake`, a copy for the centre that stands in | as `intake`; shown to that centre when it has waited `coverDays` and nobody of the first one has looked for as long; gone as soon as either has taken the message | nothing |
 * | `presence` | one day for each centre: the last one on which its team looked, or that of its first keys | – |
 * | `spent_envelope` | until its week takes no more messages: the hash of an envelope that is gone | nothing: what was deleted cannot be brought back |
 * | `conversation`, `case_file`, `sealed_key` | until the team or the seeker deletes them | the conversation goes on |
 * | `mediation` | until the team ends it; with its conversation at the latest | nothing |
 * | `team_record` | canned answers: until the team changes them; drafts of answers: until they are sent or emptied | nothing |
 * | a week's secret key (in `sealed_key`) | `epochSeedDays` after the week, and as long as a message of it is in `intake`, be it waiting, taken or laid aside | nothing: no message is lost by it |
 * | `hint_address` | until its owner takes it away | – |
 * | `load_report` | until somebody decides how long; numbers of a month | – |
 * | `audit_entry` | for good; what concerns conversations with its day alone | – |
 * | `staff_session` | until it ends; its row a day more | one signs in anew |
 * | `roster_entry`, `epoch_key`, `instance` | for good: public keys and signatures | – |
 * | `centre_profile` | until the centre signs a newer one; public | – |
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
	piece: { days: 180, spreadDays: 14 },
	/** So many pieces of files at once: 4 GiB. Whoever comes then keeps the file and reads that there is no room. */
	mostPieces: 65_536,
	/** How long after its end an epoch still takes first messages: pages that were open at midnight. */
	epochGraceDays: 1,
	/** How long after its end an epoch's secret key is kept at least; longer than messages to it are taken. */
	epochSeedDays: 7,
	/** How long a first message that was taken can be taken back. */
	marksDays: 14,
	/** So long nobody looks before a centre counts as away; so long a copy waits before the one that stands in sees it. */
	coverDays: 10,
} as const satisfies Record<string, Retention | number>;

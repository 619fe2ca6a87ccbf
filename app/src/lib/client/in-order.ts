/** As much of a message of a thread as its place is told by. */
type Placed = {
	readonly direction: 'fromSeeker' | 'fromCentre';
	/** Counts for its own direction. */
	readonly index: number;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly writtenOn: string;
	/** How many messages of the other side had been read when it was written. */
	readonly readUpTo?: number | undefined;
};

/**
 * The messages of a thread, oldest first. Days are all that is known of time, and several turns may fall on one: so what
 * a message says it had read comes before it. Where that tells nothing it goes by the day, and within a day the person
 * who seeks help comes first. Each side stays in its own order.
 */
export function inOrder<M extends Placed>(messages: readonly M[]): M[] {
	const of = (direction: Placed['direction']) =>
		messages
			.filter((message) => message.direction === direction)
			.sort((one, other) => one.index - other.index);
	const [seeker, centre] = [of('fromSeeker'), of('fromCentre')];
	const ordered: M[] = [];
	for (let theirs = seeker[0], ours = centre[0]; theirs || ours; theirs = seeker[0], ours = centre[0]) {
		const isOurs = !theirs || (ours && comesFirst(ours, theirs));
		const next = isOurs ? centre.shift() : seeker.shift();
		if (next) ordered.push(next);
	}
	return ordered;
}

function comesFirst(ours: Placed, theirs: Placed): boolean {
	const hadRead = (reader: Placed, other: Placed) => other.index < (reader.readUpTo ?? 0);
	if (hadRead(theirs, ours) !== hadRead(ours, theirs)) return hadRead(theirs, ours);
	return ours.writtenOn < theirs.writtenOn;
}

/** What the channel asks of whoever makes it store something. */
export interface ChannelLimits {
	/** Bits of work behind each thing on a quiet day; 0 asks for none at any time. */
	readonly workBits: number;
	/** First messages that a centre takes in a day, where it has said nothing else. */
	readonly firstMessagesPerDay: number;
	/** Pieces of files that the house takes in a day; without it as many as it holds. */
	readonly piecesPerDay?: number;
}

/**
 * The limits out of the environment of the serving process, where `schutznetz start` has put them, checked and with
 * their defaults: whatever is missing here must never mean that nothing is asked.
 */
export function channelLimits(env: Readonly<Record<string, string | undefined>>): ChannelLimits {
	const count = (name: string): number => {
		const value = env[name] ?? '';
		if (/^\d+$/.test(value)) return Number(value);
		throw new Error(`${name} is "${value}" where a number is due: the app is served by \`schutznetz start\``);
	};
	return {
		workBits: count('WORK_BITS'),
		firstMessagesPerDay: count('FIRST_MESSAGES_PER_DAY'),
		piecesPerDay: count('FILE_PIECES_PER_DAY'),
	};
}

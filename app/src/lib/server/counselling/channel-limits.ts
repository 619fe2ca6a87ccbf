/** What the channel asks of whoever makes it store something. */
export interface ChannelLimits {
	/** Bits of work behind each thing on a quiet day; 0 asks for none at any time. */
	readonly workBits: number;
	/** First messages that a centre takes in a day, where it has said nothing else. */
	readonly firstMessagesPerDay: number;
	/** Pieces of files that the house takes in a day; without it as many as it holds. */
	readonly piecesPerDay?: number;
}

/** The limits of a start, whose settings have been checked. */
export function channelLimits(env: Readonly<Record<string, string | undefined>>): ChannelLimits {
	return {
		workBits: Number(env.WORK_BITS || 4),
		firstMessagesPerDay: Number(env.FIRST_MESSAGES_PER_DAY || 200),
		piecesPerDay: Number(env.FILE_PIECES_PER_DAY || 8_192),
	};
}

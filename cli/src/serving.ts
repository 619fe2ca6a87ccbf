/** Whatever answers requests. */
export interface Serving {
	/** Settles only when it ended by itself. */
	readonly ended: Promise<void>;
	/** Takes no new requests and lets the open ones finish for so long. */
	close(graceMs: number): Promise<void>;
}

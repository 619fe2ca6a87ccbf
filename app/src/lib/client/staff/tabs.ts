/** What the tabs of one browser tell each other: that something happened, never what it says. */
export type TabWord =
	| { readonly kind: 'opened'; readonly accountId: string }
	| { readonly kind: 'signed-out' }
	| { readonly kind: 'changed'; readonly what: 'conversations' | 'cases' };

export type Tabs = {
	readonly say: (word: TabWord) => void;
	/** Calls back for each word of another tab; returns how to stop. */
	readonly onWord: (heard: (word: TabWord) => void) => () => void;
};

/** The tabs of this origin in this browser; nothing is stored. */
export function openTabs(): Tabs {
	const channel = new BroadcastChannel('schutznetz-team');
	return {
		say: (word) => channel.postMessage(word),
		onWord: (heard) => {
			const listen = ({ data }: MessageEvent<TabWord>): void => heard(data);
			channel.addEventListener('message', listen);
			return () => channel.removeEventListener('message', listen);
		},
	};
}

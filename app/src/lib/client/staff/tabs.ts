/** What the tabs of one browser tell each other: that something happened, never what it says. */
export type TabWord =
	| { readonly kind: 'opened'; readonly accountId: string }
	| { readonly kind: 'signed-out' }
	/** By the button: whoever pressed it leaves the desk. */
	| { readonly kind: 'locked' }
	| { readonly kind: 'who-is-open' }
	| { readonly kind: 'open-here' }
	| { readonly kind: 'changed'; readonly what: 'conversations' | 'cases' };

export type Tabs = {
	readonly say: (word: TabWord) => void;
	/** Calls back for each word of another tab; returns how to stop. */
	readonly onWord: (heard: (word: TabWord) => void) => () => void;
	/** Whether another tab has its keys; one that does not answer at once counts as closed. */
	readonly isOpenElsewhere: () => Promise<boolean>;
};

const answerWithinMs = 400;

/** The tabs of this origin in this browser; nothing is stored. */
export function openTabs(): Tabs {
	const channel = new BroadcastChannel('schutznetz-team');
	const say = (word: TabWord): void => channel.postMessage(word);
	const onWord: Tabs['onWord'] = (heard) => {
		const listen = ({ data }: MessageEvent<TabWord>): void => heard(data);
		channel.addEventListener('message', listen);
		return () => channel.removeEventListener('message', listen);
	};
	return {
		say,
		onWord,
		isOpenElsewhere: () =>
			new Promise((done) => {
				const answer = (isOpen: boolean): void => {
					stop();
					clearTimeout(timer);
					done(isOpen);
				};
				const timer = setTimeout(() => answer(false), answerWithinMs);
				const stop = onWord((word) => word.kind === 'open-here' && answer(true));
				say({ kind: 'who-is-open' });
			}),
	};
}

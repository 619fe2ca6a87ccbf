import { idleState } from './idle.ts';
import { vault } from './vault.svelte.ts';

const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const lookEveryMs = 1000;

/**
 * Locks the vault when nobody has touched the page for a while. It belongs to the vault and not to a component:
 * whoever leaves the team's area with an open vault is locked out all the same.
 */
class IdleWatch {
	/** Until the lock, once it is near. */
	secondsLeft = $state<number>();
	#lastTouchMs = 0;
	#timer: ReturnType<typeof setInterval> | undefined;

	/** Begins to watch an open vault; a second call changes nothing. */
	start(): void {
		if (this.#timer) return;
		this.#lastTouchMs = Date.now();
		for (const type of touches)
			document.addEventListener(type, this.#touch, { capture: true, passive: true });
		document.addEventListener('visibilitychange', this.#look);
		this.#timer = setInterval(this.#look, lookEveryMs);
	}

	stop(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.secondsLeft = undefined;
		if (typeof document === 'undefined') return;
		for (const type of touches) document.removeEventListener(type, this.#touch, { capture: true });
		document.removeEventListener('visibilitychange', this.#look);
	}

	readonly #look = (): void => {
		const state = idleState(this.#lastTouchMs, Date.now());
		this.secondsLeft = state.kind === 'warning' ? state.secondsLeft : undefined;
		if (state.kind === 'over') vault.lock('idle');
	};

	readonly #touch = (): void => {
		// After a sleep the first touch must not win against the lock that was due.
		this.#look();
		this.#lastTouchMs = Date.now();
		this.secondsLeft = undefined;
	};
}

/** The one watch of this tab. */
export const idleWatch = new IdleWatch();
vault.onClose(() => idleWatch.stop());

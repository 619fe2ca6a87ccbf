/** Minutes without a touch after which the vault locks, and how long before it says so. */
const idleLimits = { lockAfterMs: 15 * 60_000, warnBeforeMs: 2 * 60_000 } as const;

export type IdleState =
	| { readonly kind: 'active' }
	| { readonly kind: 'warning'; readonly secondsLeft: number }
	| { readonly kind: 'over' };

/** What an idle time means; a clock that was set back counts as a touch. */
export function idleState(lastTouchMs: number, nowMs: number): IdleState {
	const leftMs = idleLimits.lockAfterMs - Math.max(0, nowMs - lastTouchMs);
	if (leftMs <= 0) return { kind: 'over' };
	if (leftMs > idleLimits.warnBeforeMs) return { kind: 'active' };
	return { kind: 'warning', secondsLeft: Math.ceil(leftMs / 1000) };
}

/** A signal that aborts after a while, or never once `end` is called: older phones have no `AbortSignal.timeout`. */
export function abortAfter(ms: number): { readonly signal: AbortSignal; readonly end: () => void } {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), ms);
	return { signal: controller.signal, end: () => clearTimeout(timer) };
}

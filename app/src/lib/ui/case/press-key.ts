/** Where letters and digits are typed, they are text. */
const TYPED = 'input:not([type="radio"], [type="checkbox"]), select, textarea';
/** These do on Enter what they say. */
const ACTS_ON_ENTER = 'a, button, summary';

/**
 * Lets a key do what the control inside `card` that names it in `aria-keyshortcuts` does: what is shown and what
 * works cannot part. A digit that no control names begins a number; Enter sends the answer.
 *
 * It listens only while the focus is inside the card, so no single key surprises anybody elsewhere on the page.
 */
export function pressKey(card: HTMLElement, event: KeyboardEvent): void {
	const { key, target } = event;
	if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
	if (!(target instanceof HTMLElement) || target.closest(TYPED)) return;
	if (key === 'Enter') {
		if (!target.closest(ACTS_ON_ENTER)) card.querySelector('form')?.requestSubmit();
		return;
	}
	if (!/^[\p{L}\d]$/u.test(key)) return;
	const control = card.querySelector<HTMLElement>(`[aria-keyshortcuts~="${key.toUpperCase()}"]`);
	if (control) {
		event.preventDefault();
		control.focus();
		control.click();
	} else if (/\d/.test(key))
		card.querySelector<HTMLElement>('input[inputmode="numeric"], input[type="date"]')?.focus();
}

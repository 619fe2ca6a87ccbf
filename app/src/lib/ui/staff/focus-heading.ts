/** Moves the focus to the page's heading, so that a screen reader begins there and the keyboard goes on from it. */
export function focusHeading(): void {
	const heading = document.querySelector<HTMLElement>('main h1');
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus();
}

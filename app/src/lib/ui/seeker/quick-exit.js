// Served as it stands to the seeker's door; without it the exit is a plain link.
// Leaves no entry of the visit behind: links within the door replace each other in the history, and so does the
// exit. It hides the page before the next frame, and takes three Esc in five seconds, announced to those who do
// not see.

const escapesNeeded = 3;
const windowMs = 5000;

/** @param {Window & typeof globalThis} window */
function installQuickExit(window) {
	const { document } = window;
	const link = document.querySelector('a[data-quick-exit]');
	const status = document.querySelector('[data-quick-exit-status]');
	if (!(link instanceof window.HTMLAnchorElement) || !(status instanceof window.HTMLElement)) return;

	let escapes = 0;
	/** @type {number | undefined} */
	let timer;

	/** @param {string | undefined} text */
	const say = (text) => {
		status.textContent = text ?? '';
	};
	const forget = () => {
		window.clearTimeout(timer);
		escapes = 0;
	};
	const leave = () => {
		forget();
		document.documentElement.dataset.leaving = '';
		say(status.dataset.leaving);
		window.location.replace(link.href);
	};

	link.addEventListener('click', (event) => {
		event.preventDefault();
		leave();
	});
	document.addEventListener('click', (event) => {
		const isPlain =
			event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
		const inner = event.target instanceof window.Element ? event.target.closest('a[href]') : null;
		if (!isPlain || event.defaultPrevented || !(inner instanceof window.HTMLAnchorElement)) return;
		const isPageOfThisDoor = inner.origin === window.location.origin && inner.target === '';
		if (!isPageOfThisDoor || inner.pathname === window.location.pathname) return;
		event.preventDefault();
		window.location.replace(inner.href);
	});
	for (const hint of document.querySelectorAll('[data-needs-script]')) hint.removeAttribute('hidden');
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.repeat) return;
		escapes += 1;
		window.clearTimeout(timer);
		if (escapes >= escapesNeeded) {
			leave();
			return;
		}
		say(escapes === 1 ? status.dataset.two : status.dataset.one);
		timer = window.setTimeout(() => {
			forget();
			say(status.dataset.stopped);
		}, windowMs);
	});
	// Who comes back by the browser's own cache must not find a blank page and think it broken.
	window.addEventListener('pageshow', (event) => {
		if (!event.persisted) return;
		delete document.documentElement.dataset.leaving;
		say('');
	});
}

installQuickExit(window);

// Served as it stands to the seeker's door; without it the exit is a plain link.
// Leaves no entry of this page behind (`replace`), hides the page before the next frame, and takes three Esc
// in five seconds, announced to those who do not see.

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

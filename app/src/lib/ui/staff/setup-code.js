// Served as it stands to the set-up page; without it the code is pasted by hand.
// A fragment never reaches a server or a log; it leaves the address at once, so that it stays in no history.

/** @param {Window & typeof globalThis} window */
function takeSetupCode(window) {
	const field = window.document.getElementById('code');
	const code = decodeURIComponent(window.location.hash.slice(1));
	if (!(field instanceof window.HTMLInputElement) || !/^[\w-]{20,}$/.test(code)) return;
	field.value = code;
	window.history.replaceState(null, '', window.location.pathname);
}

takeSetupCode(window);

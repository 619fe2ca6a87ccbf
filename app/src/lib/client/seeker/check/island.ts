import { flushSync, mount } from 'svelte';
import { overwriteGetLocale } from '../../../paraglide/runtime.js';
import Check from '../../../ui/seeker/check/Check.svelte';
import { CheckVisit } from './check-visit.svelte.ts';
import { changeLanguageInPlace, changeSurroundingsInPlace } from './language-in-place.svelte.ts';
import { loadCheck } from './load-check.ts';

/** The anonymous check: the text for those without script gives way to the questions. */
function startIsland(place: HTMLElement): void {
	const { lawReadOn = '' } = place.dataset;
	const locale = document.documentElement.lang === 'en' ? 'en' : 'de';
	const visit = new CheckVisit({ locale, load: loadCheck, now: () => Date.now() });
	// Read while a text is shown, so that every text follows the language and no answer is lost.
	overwriteGetLocale(() => visit.locale);

	for (const type of ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'])
		document.addEventListener(type, () => visit.touch(), { capture: true, passive: true });
	setInterval(() => visit.tick(), 1000);
	document.addEventListener('visibilitychange', () => visit.tick());
	// At once, also on the screen: the browser may keep this page as it stands and bring it back.
	window.addEventListener('pagehide', () => flushSync(() => visit.clear()));

	changeLanguageInPlace(visit, [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')]);
	changeSurroundingsInPlace(visit, document);
	place.replaceChildren();
	mount(Check, { target: place, props: { locale, lawReadOn, visit } });
}

const place = document.querySelector<HTMLElement>('[data-check]');
if (place) startIsland(place);

import { mount } from 'svelte';
import { overwriteGetLocale } from '../../paraglide/runtime.js';
import Write from '../../ui/seeker/write/Write.svelte';
import { callWorker } from '../worker/call-worker.ts';
import { startWorker } from '../worker/start-worker.ts';
import type { SeekerCore } from './core/seeker-core.ts';
import { houseApi } from './house-api.ts';
import { lackOf } from './lack-of.ts';
import { languageOf } from './languages.ts';
import workerUrl from './seeker.worker.ts?worker&url';
import { Visit } from './visit.svelte.ts';

/** The seeker's page: the text for those without script gives way to the steps. */
function startIsland(place: HTMLElement): void {
	const root = document.documentElement;
	const language = languageOf(root.lang);
	const locale = root.lang === 'en' ? 'en' : 'de';
	overwriteGetLocale(() => locale);
	const { otherUrl, otherName } = place.dataset;
	const visit = new Visit({
		api: houseApi(),
		startCore: () => callWorker<SeekerCore>(startWorker(workerUrl)),
		locale,
		language,
		otherService: otherUrl && otherName ? { url: otherUrl, name: otherName } : undefined,
		keptDays: { intake: Number(place.dataset.intakeDays), slot: Number(place.dataset.slotDays) },
		now: () => Date.now(),
		events: window,
		later: (work, ms) => setTimeout(work, ms),
	});

	for (const type of ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'])
		document.addEventListener(type, () => visit.touch(), { capture: true, passive: true });
	setInterval(() => void visit.tick(), 1000);
	document.addEventListener('visibilitychange', () => void visit.tick());
	window.addEventListener('beforeunload', (event) => {
		// A question would hold the text on the screen, so it is asked only where a sealed letter would be lost; and
		// never on the way out by the exit.
		if (visit.outbox.isHolding && root.dataset.leaving === undefined) event.preventDefault();
	});
	// The exit hides the page before the next one has come: the keys go at the same moment. The rest is forgotten
	// when the page goes; showing the first step again would only delay the blank one.
	new MutationObserver(() => visit.endWorker()).observe(root, { attributeFilter: ['data-leaving'] });
	window.addEventListener('pagehide', () => visit.clear());

	place.replaceChildren();
	mount(Write, { target: place, props: { locale, visit, lack: lackOf(window) } });
}

const place = document.querySelector<HTMLElement>('[data-write]');
if (place) startIsland(place);

import { mount } from 'svelte';
import { m } from '../../../paraglide/messages.js';
import HistoryNote from '../../../ui/seeker/HistoryNote.svelte';
import type { CheckVisit } from './check-visit.svelte.ts';

/**
 * The header's links lead to the same page in another language, and answers would be lost on the way. Once somebody
 * has begun, they change the language in place; which one counts is always marked.
 */
export function changeLanguageInPlace(visit: CheckVisit, links: readonly HTMLAnchorElement[]): void {
	for (const link of links)
		link.addEventListener('click', (event) => {
			if (visit.step === 'start') return;
			event.preventDefault();
			visit.language = link.hreflang === 'en' ? 'en' : 'de';
		});
	$effect.root(() => {
		$effect(() => {
			for (const link of links) {
				if (link.hreflang === visit.locale) link.setAttribute('aria-current', 'true');
				else link.removeAttribute('aria-current');
			}
		});
	});
}

/** The way out and the words about the history stand around the questions; they follow the language as well. */
export function changeSurroundingsInPlace(visit: CheckVisit, page: Document): void {
	const exit = page.querySelector<HTMLElement>('[data-quick-exit]');
	const status = page.querySelector<HTMLElement>('[data-quick-exit-status]');
	const around = exit?.closest('section');
	const note = page.querySelector<HTMLElement>('aside.history');
	const place = note && page.createElement('div');
	if (note && place) {
		note.replaceWith(place);
		mount(HistoryNote, { target: place });
		// It is there: whoever reads this has a script.
		for (const hint of place.querySelectorAll('[data-needs-script]')) hint.removeAttribute('hidden');
	}
	$effect.root(() => {
		$effect(() => {
			for (const part of [around, place]) if (part) part.lang = visit.locale;
			around?.setAttribute('aria-label', m.help_exit());
			if (exit) exit.textContent = m.help_exit();
			if (status)
				Object.assign(status.dataset, {
					two: m.help_exit_two(),
					one: m.help_exit_one(),
					leaving: m.help_exit_leaving(),
					stopped: m.help_exit_stopped(),
				});
		});
	});
}

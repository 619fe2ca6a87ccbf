import { m } from '#lib/paraglide/messages.js';

/** What is said to the person in the thread, in German and, for everybody who does not read it, in English too. */
export function announcement(what: 'begun' | 'ended', language: string): string {
	const german = what === 'begun' ? m.mediation_announce() : m.mediation_announce_end();
	const english = what === 'begun' ? m.mediation_announce_en() : m.mediation_announce_end_en();
	if (language.startsWith('de')) return german;
	return language.startsWith('en') ? english : `${german}\n\n${english}`;
}

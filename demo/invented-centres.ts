import type { CentreProfile } from '@schutznetz/vault';

/** An invented centre: how it and its people are called, the first of whom is its admin, and what it says of itself. */
export interface InventedCentre {
	readonly slug: string;
	readonly name: string;
	readonly people: readonly [string, ...string[]];
	readonly profile: CentreProfile;
}

/** Two counsellors. No phone: every number could belong to somebody. No town has the postcode 00000. */
export const ahornbruck: InventedCentre = {
	slug: 'ahornbruck',
	name: 'Beratungsstelle Ahornbruck (Demo, erfunden)',
	people: ['berit.ahornbruck', 'joris.ahornbruck'],
	profile: {
		place: { land: 'NI', town: 'Ahornbruck', street: 'Musterweg 3 (erfunden)', postcode: '00000' },
		reach: 'land',
		languages: ['de', 'en', 'ro', 'bg', 'vi'],
		topics: ['exploitation-sex', 'exploitation-labour', 'forced-marriage', 'violence', 'residence', 'money'],
		forMinors: true,
		phone: null,
		phoneHours: null,
		hours: [
			{ day: 1, from: '09:00', to: '16:00' },
			{ day: 2, from: '09:00', to: '16:00' },
			{ day: 3, from: '09:00', to: '13:00' },
			{ day: 4, from: '09:00', to: '18:00' },
			{ day: 5, from: '09:00', to: '13:00' },
		],
		answerDays: 3,
		automatic: {
			de: 'Danke, dass Sie uns geschrieben haben. Ihre Nachricht ist da. Wir lesen sie an den Tagen, an denen unser Büro besetzt ist. Ahornbruck ist erfunden: Hier liest niemand, der helfen kann.',
			en: 'Thank you for writing to us. Your message has arrived. We read it on the days when our office is open. Ahornbruck is invented: nobody who can help reads this.',
		},
		intake: 'open',
		closedNote: null,
		notice: null,
		coverCentreId: null,
	},
};

/** One counsellor alone, in another Land, with other languages and topics: so there is something to choose. */
export const ulmenried: InventedCentre = {
	slug: 'ulmenried',
	name: 'Beratungsstelle Ulmenried (Demo, erfunden)',
	people: ['tilda.ulmenried'],
	profile: {
		place: { land: 'SN', town: 'Ulmenried', street: 'Beispielgasse 12 (erfunden)', postcode: '00000' },
		reach: 'land',
		languages: ['de', 'en', 'fr', 'ar', 'ti'],
		topics: ['exploitation-labour', 'begging-crime', 'organs', 'residence', 'money', 'other'],
		forMinors: false,
		phone: null,
		phoneHours: null,
		hours: [
			{ day: 2, from: '10:00', to: '14:00' },
			{ day: 4, from: '10:00', to: '14:00' },
		],
		answerDays: 5,
		automatic: {
			de: 'Danke für Ihre Nachricht, sie ist angekommen. Dienstags und donnerstags wird hier gelesen. Ulmenried ist erfunden: Hier liest niemand, der helfen kann.',
			en: 'Thank you for your message, it has arrived. We read on Tuesdays and Thursdays. Ulmenried is invented: nobody who can help reads this.',
		},
		intake: 'open',
		closedNote: null,
		notice: null,
		coverCentreId: null,
	},
};

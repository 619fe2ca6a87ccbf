import type { Locale } from '#lib/paraglide/runtime.js';

type Text = Readonly<Record<Locale, string>>;

/** A service that may be called by people who need help. An office's number never stands here. */
export interface HelpLine {
	readonly id: string;
	/** Its own name, in German, so that it can be found and said on the phone. */
	readonly name: string;
	/** None where no number is certain; then there is an address to look it up. */
	readonly number: { readonly shown: string; readonly dial: string } | null;
	readonly website: string | null;
	readonly who: Text;
	readonly when: Text;
	readonly languages: Text;
	readonly cost: Text;
	/** Speaks with children and young people. */
	readonly isForYoung: boolean;
	readonly source: string;
	/** Day on which somebody confirmed every detail with the service, 'YYYY-MM-DD'; null shows it as unchecked. */
	readonly checkedOn: string | null;
}

const source = 'Allgemeinwissen, vor Betrieb zu prüfen';
const free: Text = { de: 'kostenlos', en: 'free' };
const freeAnonymous: Text = { de: 'kostenlos, anonym', en: 'free, anonymous' };
const german: Text = { de: 'Deutsch; andere bitte erfragen', en: 'German; please ask for others' };
const always: Text = { de: 'Tag und Nacht, jeden Tag', en: 'Day and night, every day' };

/** The nationwide help lines, in the order in which they are shown. */
export const helpLines: readonly HelpLine[] = [
	{
		id: 'frauen',
		name: 'Hilfetelefon „Gewalt gegen Frauen“',
		number: { shown: '116 016', dial: '116016' },
		website: null,
		who: {
			de: 'Frauen, auch bei Zwang, Ausbeutung und Menschenhandel; auch Menschen, die für andere fragen',
			en: 'Women, also with coercion, exploitation and trafficking; also people asking for others',
		},
		when: always,
		languages: {
			de: '18 Sprachen, dazu Gebärdensprache und Leichte Sprache',
			en: '18 languages, also sign language and easy language',
		},
		cost: freeAnonymous,
		isForYoung: false,
		source,
		checkedOn: null,
	},
	{
		id: 'maenner',
		name: 'Hilfetelefon „Gewalt an Männern“',
		number: { shown: '0800 123 99 00', dial: '08001239900' },
		website: null,
		who: { de: 'Männer, die Gewalt erleben', en: 'Men who experience violence' },
		when: { de: 'Montag bis Donnerstag 8–20 Uhr, Freitag 8–15 Uhr', en: 'Mon–Thu 8 am–8 pm, Fri 8 am–3 pm' },
		languages: german,
		cost: freeAnonymous,
		isForYoung: false,
		source,
		checkedOn: null,
	},
	{
		id: 'sexueller-missbrauch',
		name: 'Hilfe-Telefon Sexueller Missbrauch',
		number: { shown: '0800 22 55 530', dial: '08002255530' },
		website: null,
		who: {
			de: 'Alle, die sexuelle Gewalt in Kindheit oder Jugend erleben, erlebt haben oder vermuten',
			en: 'Everyone who experiences, experienced or suspects sexual violence in childhood or youth',
		},
		when: {
			de: 'Montag, Mittwoch, Freitag 9–14 Uhr; Dienstag, Donnerstag 15–20 Uhr',
			en: 'Mon, Wed, Fri 9 am–2 pm; Tue, Thu 3–8 pm',
		},
		languages: german,
		cost: freeAnonymous,
		isForYoung: true,
		source,
		checkedOn: null,
	},
	{
		id: 'nummer-gegen-kummer',
		name: 'Nummer gegen Kummer – Kinder- und Jugendtelefon',
		number: { shown: '116 111', dial: '116111' },
		website: null,
		who: { de: 'Kinder und Jugendliche, bei jeder Sorge', en: 'Children and young people, with any worry' },
		when: { de: 'Montag bis Samstag 14–20 Uhr', en: 'Mon–Sat 2–8 pm' },
		languages: german,
		cost: freeAnonymous,
		isForYoung: true,
		source,
		checkedOn: null,
	},
	{
		id: 'faire-integration',
		name: 'Faire Integration',
		number: null,
		website: 'https://www.faire-integration.de',
		who: {
			de: 'Beschäftigte aus Staaten außerhalb der EU: Lohn, Vertrag, Ausbeutung bei der Arbeit',
			en: 'Workers from countries outside the EU: pay, contract, exploitation at work',
		},
		when: { de: 'nach Beratungsstelle verschieden', en: 'depends on the centre' },
		languages: { de: 'mehrere Sprachen', en: 'several languages' },
		cost: free,
		isForYoung: false,
		source,
		checkedOn: null,
	},
	{
		id: 'faire-mobilitaet',
		name: 'Faire Mobilität',
		number: null,
		website: 'https://www.faire-mobilitaet.de',
		who: {
			de: 'Beschäftigte aus mittel- und osteuropäischen EU-Staaten: Lohn, Vertrag, Ausbeutung bei der Arbeit',
			en: 'Workers from Central and Eastern EU countries: pay, contract, exploitation at work',
		},
		when: { de: 'nach Beratungsstelle verschieden', en: 'depends on the centre' },
		languages: {
			de: 'mehrere Sprachen Mittel- und Osteuropas',
			en: 'several Central and Eastern European languages',
		},
		cost: free,
		isForYoung: false,
		source,
		checkedOn: null,
	},
	{
		id: 'weisser-ring',
		name: 'Opfer-Telefon des WEISSEN RINGS',
		number: { shown: '116 006', dial: '116006' },
		website: null,
		who: {
			de: 'Alle, denen eine Straftat geschehen ist, und Angehörige',
			en: 'Everyone affected by a crime, and relatives',
		},
		when: { de: 'täglich 7–22 Uhr', en: 'Daily 7 am–10 pm' },
		languages: german,
		cost: freeAnonymous,
		isForYoung: false,
		source,
		checkedOn: null,
	},
	{
		id: 'telefonseelsorge',
		name: 'TelefonSeelsorge',
		number: { shown: '116 123', dial: '116123' },
		website: null,
		who: {
			de: 'Alle, die jemanden zum Reden brauchen, auch bei Gedanken an Selbsttötung; ebenso 0800 111 0 111',
			en: 'Everyone who needs to talk, also with thoughts of suicide; also 0800 111 0 111',
		},
		when: always,
		languages: german,
		cost: freeAnonymous,
		isForYoung: true,
		source,
		checkedOn: null,
	},
	{
		id: 'bereitschaftsdienst',
		name: 'Ärztlicher Bereitschaftsdienst',
		number: { shown: '116 117', dial: '116117' },
		website: null,
		who: {
			de: 'Alle, die krank sind und nicht bis zur Sprechstunde warten können; in Lebensgefahr 112',
			en: 'Everyone who is ill and cannot wait for a practice to open; if life is in danger 112',
		},
		when: always,
		languages: german,
		cost: { de: 'Anruf kostenlos', en: 'the call is free' },
		isForYoung: false,
		source,
		checkedOn: null,
	},
];

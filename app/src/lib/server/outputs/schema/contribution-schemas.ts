import { degrees, dimensions, implementationStates, practiceValues } from '@schutznetz/plans/records';
import { day, type JsonSchema, list, object, oneOf, orNull, text, whole, yesNo } from './json-schema.ts';

const proofs = list(
	object(
		{
			title: text('Titel des Belegs.'),
			url: orNull(text('Adresse.')),
			document: orNull(text('Kennung der aufbewahrten Kopie.')),
		},
		'Ein Beleg.',
	),
	'Belege.',
);
const head = {
	id: text('Kennung; sie ändert sich nie.'),
	isInvented: yesNo('true: erfundenes Beispiel, gehört zu keinem der beiden Aktionspläne.'),
	body: text('Kennung der Stelle, die sich äußert; nie eine Person.'),
	measure: text('Kennung der Maßnahme.'),
	round: orNull(text('Kennung der Überprüfungsrunde.')),
	via: oneOf(
		['account', 'link', 'spreadsheet'],
		'Wie es kam: mit Konto, über einen Einmal-Link, als Tabelle.',
	),
	replaces: orNull(text('Kennung der Äußerung, die sie berichtigt; beide bleiben stehen.')),
	givenOn: day('Tag, an dem sie einging.'),
} as const;

/** What each party says on its own, field by field. */
export const contributionSchemas = {
	report: {
		...head,
		state: oneOf([...implementationStates, 'unknown'], 'Stand nach Angabe der federführenden Stelle.'),
		text: text('Bericht.'),
		nextStep: text('Nächster Schritt.'),
		on: day('Tag, zu dem der Stand gilt.'),
		proofs,
	},
	assessment: {
		...head,
		dimension: oneOf(dimensions, 'Was bewertet wird; umgesetzt heißt nicht wirksam.'),
		value: oneOf([...implementationStates, ...degrees, 'notAssessable'], 'Bewertung; auch: nicht bewertbar.'),
		reason: text('Begründung.'),
		proofs,
		ties: orNull(text('Was die bewertende Stelle mit der Maßnahme verbindet.')),
	},
	reply: {
		...head,
		to: text('Kennung der Bewertung, auf die geantwortet wird.'),
		text: text('Antwort der federführenden Stelle.'),
	},
} as const satisfies Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;

/** The word of a centre that chose to be named, where five spoke. */
export const namedPracticeSchema = {
	id: text('Maßnahme, Runde und Stelle.'),
	isInvented: head.isInvented,
	body: head.body,
	measure: head.measure,
	round: text('Kennung der Überprüfungsrunde.'),
	value: oneOf(practiceValues, 'Was diese Fachberatungsstelle merkt.'),
	note: text('Ihre Anmerkung.'),
	givenOn: head.givenOn,
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** Practice, counted: nothing below five centres. */
export const spreadSchema = {
	id: text('Maßnahme und Runde.'),
	isInvented: head.isInvented,
	measure: head.measure,
	round: text('Kennung der Überprüfungsrunde.'),
	base: whole('Wie viele Fachberatungsstellen sich geäußert haben; unter fünf wird nichts veröffentlicht.'),
	counts: list(
		object(
			{ value: oneOf(practiceValues, 'Wert.'), centres: whole('Zahl der Stellen mit diesem Wert.') },
			'Ein Wert mit seiner Zahl.',
		),
		'Verteilung; nie ein Mittelwert.',
	),
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** That a report was asked for. */
export const requestSchema = {
	id: text('Kennung der Anfrage.'),
	isInvented: head.isInvented,
	round: text('Kennung der Überprüfungsrunde.'),
	body: text('Kennung der Stelle, die gefragt wurde.'),
	measures: list(text('Kennungen der Maßnahmen, nach denen gefragt wurde.')),
	requestedOn: day('Tag der Anfrage; erst eine belegte Anfrage lässt die Schweigeuhr laufen.'),
	dueOn: day('Bis wann um Antwort gebeten wurde.'),
	channel: oneOf(['mail', 'letter', 'meeting', 'platform'], 'Auf welchem Weg gefragt wurde.'),
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** A comment of a consultation that was let through. */
export const commentSchema = {
	id: text('Kennung des Kommentars.'),
	isInvented: head.isInvented,
	consultation: text('Kennung der Konsultation.'),
	measure: orNull(text('Kennung der Maßnahme.')),
	text: text('Kommentar.'),
	signedAs: orNull(text('Wie sich genannt hat, wer schrieb; leer heißt: ohne Namen.')),
	receivedOn: day('Eingangstag.'),
} as const satisfies Readonly<Record<string, JsonSchema>>;

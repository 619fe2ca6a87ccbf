import {
	affectedGroups,
	bodyKinds,
	exploitationForms,
	type internalKinds,
	landCodes,
	landTopics,
	linkEnds,
	linkTypes,
	type RecordKind,
} from '@schutznetz/plans/records';
import {
	day,
	type JsonSchema,
	list,
	number,
	object,
	oneOf,
	orNull,
	text,
	whole,
	yesNo,
} from './json-schema.ts';

/** Kinds of records that are handed out as records; the first three come with the content. */
export type PublicKind = Exclude<
	RecordKind,
	'plan' | 'demand' | 'recommendation' | (typeof internalKinds)[number]
>;

const plan = text('Kennung des Plans, zum Beispiel nap-mh.');
const measure = text('Kennung der Maßnahme; sie bleibt über alle Fassungen gleich.');
const source = text('Woher die Angabe stammt.');
const url = orNull({ type: 'string', description: 'Adresse der Quelle; leer, wo es keine gibt.' });
const on = day('Tag, zu dem die Angabe gilt.');
const end = (description: string): JsonSchema =>
	object({ kind: oneOf(linkEnds, 'Was verknüpft ist.'), id: text('Kennung davon.') }, description);

/** What each kind of record says, field by field. */
export const recordSchemas: Readonly<Record<PublicKind, Readonly<Record<string, JsonSchema>>>> = {
	edition: {
		plan,
		on: day('Tag, von dem diese Fassung des Plans ist.'),
		title: text('Titel der Fassung.'),
		document: orNull(text('Kennung des eingelesenen Dokuments; leer, wo keines hinterlegt ist.')),
		follows: orNull(text('Kennung der Fassung davor.')),
	},
	field: {
		plan,
		edition: text('Kennung der Fassung.'),
		position: whole('Platz des Handlungsfelds im Plan, ab 1.'),
		roman: orNull(text('Römische Ziffer, wie der Plan sie druckt.')),
		name: text('Name des Handlungsfelds.'),
		measureCount: orNull(
			whole('Wie viele Maßnahmen das Feld nach dem Plan selbst hat; leer, wo er es nicht sagt.'),
		),
	},
	goal: {
		plan,
		edition: text('Kennung der Fassung.'),
		field: text('Kennung des Handlungsfelds.'),
		position: whole('Platz des Ziels im Handlungsfeld, ab 1.'),
		name: text('Wortlaut des Ziels.'),
	},
	measure: {
		plan,
		edition: text('Kennung der Fassung, aus der dieser Wortlaut ist.'),
		field: orNull(text('Kennung des Handlungsfelds.')),
		goal: orNull(text('Kennung des Ziels.')),
		number: text('Nummer, wie sie gedruckt ist.'),
		title: text('Titel der Maßnahme im Plan.'),
		text: text('Weiterer Wortlaut; leer, wo der Plan nur einen Titel nennt.'),
		leads: list(text('Kennungen der federführenden Stellen.')),
		leadText: text('Die Zelle des Dokuments, aus der die Federführung gelesen wurde.'),
		involved: list(text('Kennungen der beteiligten Stellen.')),
		level: orNull(oneOf(['federal', 'laender', 'both'], 'Ebene: Bund, Länder oder beide.')),
		land: orNull(oneOf(landCodes, 'Land, wenn es die Maßnahme eines Landes ist.')),
		novelty: orNull(oneOf(['new', 'continued'], 'Ob der Plan sie neu nennt oder fortführt.')),
		nature: orNull(oneOf(['project', 'structure'], 'Befristetes Projekt oder dauerhafte Struktur.')),
		indicatorText: text('Der Indikator, wie ihn der Plan druckt.'),
		dueText: text('Die Frist, wie sie der Plan druckt.'),
		dueOn: orNull(day('Die Frist als Tag, wo sie einer ist.')),
		budgetText: text('Die Angabe zum Geld, wie sie der Plan druckt.'),
		budgetLine: orNull(text('Haushaltstitel.')),
		securedUntil: orNull(day('Bis wann das Geld gesichert ist.')),
		groups: list(oneOf(affectedGroups, 'Betroffene Gruppen, die der Wortlaut nennt.')),
		forms: list(oneOf(exploitationForms, 'Formen der Ausbeutung, die der Wortlaut nennt.')),
		strategies: list(text('Andere Strategien, zu denen sie gehört.')),
		place: orNull(
			object(
				{
					document: orNull(text('Kennung des eingelesenen Dokuments.')),
					name: text('Name des Dokuments.'),
					page: orNull(whole('Seite.')),
					box: orNull({
						...list(number('Links, oben, rechts, unten in Tausendsteln der Seite.')),
						minItems: 4,
						maxItems: 4,
					}),
				},
				'Fundstelle im Dokument.',
			),
		),
	},
	indicator: {
		measure,
		name: text('Was gemessen oder beobachtet wird.'),
		type: oneOf(['structure', 'process', 'outcome'], 'Art: Struktur, Prozess oder Ergebnis.'),
		scale: {
			description: 'Zahl mit Einheit, Ausgangswert und Ziel, oder benannte Stufen.',
			oneOf: [
				object(
					{
						kind: oneOf(['number'], 'Eine Zahl.'),
						unit: text('Einheit.'),
						baseline: orNull(number('Ausgangswert.')),
						baselineOn: orNull(day('Tag des Ausgangswerts.')),
						target: orNull(number('Zielwert.')),
						targetOn: orNull(day('Bis wann der Zielwert erreicht sein soll.')),
					},
					'Gemessen als Zahl.',
				),
				object(
					{
						kind: oneOf(['steps'], 'Benannte Stufen.'),
						steps: list(text('Die Stufen in ihrer Reihenfolge.')),
						target: orNull(text('Die Stufe, die erreicht werden soll.')),
					},
					'Beobachtet in Stufen.',
				),
			],
		},
		note: text('Anmerkung.'),
	},
	observation: {
		indicator: text('Kennung des Indikators.'),
		on,
		value: { type: ['number', 'string'], description: 'Gemessene Zahl oder erreichte Stufe.' },
		reason: text('Begründung der Einordnung.'),
		source,
		url,
		confidence: oneOf(['high', 'medium', 'low'], 'Wie sicher der Wert ist.'),
	},
	body: {
		short: text('Kurzname der Stelle.'),
		name: text('Voller Name der Stelle.'),
		kind: oneOf(bodyKinds, 'Art der Stelle.'),
		land: orNull(oneOf(landCodes, 'Land, zu dem sie gehört.')),
		alsoKnownAs: list(text('Weitere Namen, unter denen Dokumente sie nennen.')),
		ties: orNull(text('Was sie mit den Plänen verbindet; steht neben ihren Bewertungen.')),
	},
	demandWording: {
		demand: text('Kennung der Forderung.'),
		on: text('Jahr oder Tag dieses Wortlauts.'),
		text: text('Wortlaut zu dieser Zeit.'),
		source,
		url,
	},
	obligation: {
		instrument: text('Übereinkommen, Richtlinie oder Protokoll.'),
		article: text('Artikel, wie er zitiert wird.'),
		title: text('Worum es geht.'),
		text: text('Inhalt in unseren Worten.'),
		inForceOn: orNull(day('Seit wann es für Deutschland gilt.')),
		dueOn: orNull(day('Bis wann es umzusetzen ist.')),
		source,
		url,
	},
	link: {
		from: end('Was verknüpft wird.'),
		to: orNull(end('Womit; leer, wenn der Plan keine solche Maßnahme hat.')),
		plan: orNull(text('Kennung des Plans, der durchgesehen wurde.')),
		type: oneOf(linkTypes, 'Wie beide zueinander stehen.'),
		reason: text('Begründung.'),
		assessor: text('Wer das sagt.'),
		place: text('Fundstelle.'),
	},
	verdict: {
		statement: text('Kennung der Aussage.'),
		verdict: text('Das bestätigte Urteil.'),
		reason: text('Begründung.'),
	},
	event: {
		on: day('Tag des Ereignisses.'),
		title: text('Was geschah oder fällig ist.'),
		text: text('Näheres.'),
		source,
		url,
	},
	priority: {
		measure,
		body: text('Kennung der Stelle, die so gewichtet.'),
		rank: oneOf([1, 2, 3], 'Rang; 1 ist am dringendsten.'),
		reason: text('Begründung.'),
		on,
	},
	variant: {
		measure,
		level: oneOf(['wording', 'plain', 'easy'], 'Lesestufe: Wortlaut, einfache oder Leichte Sprache.'),
		language: text('Sprache als Kürzel nach BCP 47.'),
		title: text('Titel in dieser Lesestufe.'),
		text: text('Text in dieser Lesestufe.'),
		sourceHash: text('Prüfsumme des Wortlauts, aus dem sie gemacht wurde; weicht sie ab, ist sie veraltet.'),
		testedBy: orNull(text('Prüfgruppe für Leichte Sprache; leer, wenn niemand geprüft hat.')),
	},
	evidence: {
		about: object(
			{ kind: text('Art des Eintrags.'), id: text('Kennung des Eintrags.') },
			'Wofür der Beleg steht.',
		),
		title: text('Titel des Belegs.'),
		url,
		document: orNull(text('Kennung der aufbewahrten Kopie.')),
		sha256: orNull(text('SHA-256 der aufbewahrten Kopie.')),
		on: day('Tag, an dem der Beleg festgehalten wurde.'),
		note: text('Anmerkung.'),
	},
	round: {
		plan,
		title: text('Name der Überprüfungsrunde.'),
		opensOn: day('Beginn.'),
		reportsDueOn: day('Bis wann um Berichte gebeten wurde.'),
		closesOn: day('Ende.'),
		questions: list(text('Fragen der Runde.')),
		measures: orNull(list(text('Kennungen der Maßnahmen; leer heißt: alle des Plans.'))),
	},
	consultation: {
		plan,
		title: text('Name der Konsultation.'),
		question: text('Die Frage.'),
		opensOn: day('Beginn.'),
		closesOn: day('Ende.'),
		measures: orNull(list(text('Kennungen der Maßnahmen; leer heißt: alle des Plans.'))),
		outcome: text('Was daraus wurde.'),
	},
	landCell: {
		land: oneOf(landCodes, 'Land nach ISO 3166-2.'),
		topic: oneOf(landTopics, 'Worum es geht.'),
		value: oneOf(['yes', 'partly', 'no', 'unknown'], 'Ja, teilweise, nein oder nicht bekannt.'),
		text: text('Näheres.'),
		on,
		source,
		url,
	},
};

/** What stands before the fields of every record. */
export const recordHead = {
	id: text('Kennung; sie ändert sich nie.'),
	version: whole('Zähler der veröffentlichten Fassung dieses Eintrags.'),
	publishedOn: day('Tag, an dem diese Fassung veröffentlicht wurde.'),
	isInvented: yesNo('true: erfundenes Beispiel, gehört zu keinem der beiden Aktionspläne.'),
} as const satisfies Readonly<Record<string, JsonSchema>>;

import {
	accesses,
	bases,
	catalogueKinds,
	demandStates,
	planFactKeys,
	statementNatures,
	verdicts,
} from '@schutznetz/plans';
import { day, type JsonSchema, list, object, oneOf, orNull, text, whole, yesNo } from './json-schema.ts';

const citation = (description: string): JsonSchema =>
	object(
		{
			source: text('Kennung der Quelle.'),
			place: orNull(text('Kapitel oder Abschnitt, wie das Dokument ihn nennt.')),
			lines: orNull({
				...list(whole('Erste und letzte Zeile in dem Text, der uns vorlag.')),
				minItems: 2,
				maxItems: 2,
			}),
		},
		description,
	);
const citations = list(citation('Eine Fundstelle.'), 'Fundstellen.');
const topics = list(text('Kennungen der Themen.'));
const addressees = list(
	object(
		{
			id: text('Kennung der Stelle, an die es sich richtet.'),
			basis: oneOf(bases, 'Ob es im Text steht, aus dem Kapitel folgt oder von uns zugeordnet ist.'),
		},
		'An wen es sich richtet.',
	),
);
const isInvented = yesNo('true: erfundenes Beispiel, gehört zu keinem der beiden Aktionspläne.');
const tally = (description: string): JsonSchema =>
	object(
		{
			base: whole('Wie viele es nach dem Plan gibt.'),
			imported: whole('Wie viele davon hier eingelesen sind.'),
			rule: text('Wie gezählt wurde.'),
			sources: citations,
		},
		description,
	);
const id = text('Kennung; sie ändert sich nie.');

/** What the content of this version says, field by field. */
export const contentSchemas = {
	plans: {
		id,
		isInvented,
		short: text('Kurzname.'),
		title: text('Voller Titel.'),
		adoptedOn: day('Tag des Beschlusses.'),
		endsOn: orNull(day('Ende der Laufzeit; leer, wo keine Quelle einen Tag nennt.')),
		measures: tally('Maßnahmen des Plans.'),
		laenderMeasures: orNull(tally('Maßnahmen der Länder im Anhang.')),
		officialSource: text('Kennung der Quelle, die der Plan selbst ist.'),
		fields: list(
			object(
				{
					id: text('Kennung des Handlungsfelds.'),
					roman: text('Römische Ziffer.'),
					name: text('Name.'),
					measureCount: orNull(whole('Zahl der Maßnahmen; leer, wo keine Quelle sie nennt.')),
				},
				'Ein Handlungsfeld.',
			),
			'Handlungsfelder.',
		),
		facts: list(
			object(
				{
					key: oneOf(planFactKeys, 'Worum es geht.'),
					items: list(text('Was belegt ist.')),
					sources: citations,
				},
				'Eine belegte Angabe.',
			),
			'Belegte Angaben.',
		),
		conflicts: list(
			object(
				{
					key: text('Kennung des Widerspruchs.'),
					question: text('Die strittige Frage.'),
					claims: list(
						object({ text: text('Eine Angabe.'), sources: citations }, 'Eine Angabe mit Fundstelle.'),
						'Die Angaben nebeneinander.',
					),
					settles: text('Was es klären würde.'),
				},
				'Ein Widerspruch zwischen Quellen.',
			),
			'Widersprüche.',
		),
		unknowns: list(text('Was niemand belegen kann.')),
		mentioned: list(
			object(
				{
					title: text('Was andere dem Plan zuschreiben; keine Maßnahme.'),
					field: orNull(text('Kennung des Handlungsfelds.')),
					lead: orNull(text('Federführung nach dieser Quelle.')),
					known: orNull(text('Was über den Stand bekannt ist.')),
					citedAs: list(text('Nummern, unter denen es zitiert wird.')),
					note: orNull(text('Anmerkung.')),
					sources: citations,
				},
				'Eine Erwähnung.',
			),
			'Erwähnungen, die keine Maßnahmen sind.',
		),
	},
	demands: {
		id,
		catalogue: text('Kennung des Katalogs.'),
		chapter: whole('Kapitel.'),
		title: text('Titel in unseren Worten.'),
		summary: text('Inhalt in unseren Worten.'),
		topics,
		addressees,
		legalReferences: list(
			object(
				{
					text: text('Vorschrift, wie sie zitiert wird.'),
					basis: oneOf(bases, 'Ob sie im Text steht oder zugeordnet ist.'),
				},
				'Ein Rechtsbezug.',
			),
			'Rechtsbezüge.',
		),
		state: oneOf(demandStates, 'Stand; notReviewed heißt, dass niemand nachgesehen hat.'),
		laterDevelopment: orNull(
			object({ note: text('Was seither geschah.'), sources: citations }, 'Beleg für den Stand.'),
		),
		source: citation('Wo die Forderung steht.'),
	},
	recommendations: {
		id,
		catalogue: text('Kennung des Katalogs.'),
		group: text('Überschrift des Dokuments.'),
		title: text('Titel in unseren Worten.'),
		summary: text('Inhalt in unseren Worten.'),
		topics,
		addressees,
		source: citation('Wo die Empfehlung steht.'),
	},
	statements: {
		id,
		plans: list(text('Kennungen der Pläne.')),
		section: text('Überschrift der Autor*innen.'),
		field: orNull(text('Kennung des Handlungsfelds, wenn die Überschrift eines ist.')),
		nature: oneOf(statementNatures, 'Art der Aussage.'),
		verdict: orNull(oneOf(verdicts, 'Urteil der Autor*innen; leer, wo sie keines aussprechen.')),
		subject: text('Worum es geht.'),
		reason: text('Begründung.'),
		ask: orNull(text('Was gewünscht wird.')),
		citedMeasures: list(text('Nummern, wie die Autor*innen sie zitieren; sie können falsch sein.')),
		source: citation('Wo die Aussage steht.'),
	},
	sources: {
		id,
		short: text('Kurzname.'),
		title: text('Titel.'),
		publisher: text('Wer es herausgibt.'),
		date: orNull(text('Datum, so genau es bekannt ist.')),
		url: orNull(text('Adresse.')),
		access: oneOf(accesses, 'Ob uns der Volltext, ein Auszug oder nur die Fundstelle vorlag.'),
		note: orNull(text('Anmerkung.')),
	},
	catalogues: {
		id,
		kind: oneOf(catalogueKinds, 'Was gesammelt wird.'),
		year: whole('Jahr.'),
		title: text('Titel.'),
		source: text('Kennung der Quelle.'),
		base: orNull(whole('Wie viele Einträge das Dokument hat.')),
		imported: whole('Wie viele davon hier stehen.'),
		rule: text('Wie gezählt wurde.'),
		note: orNull(text('Anmerkung.')),
	},
	chapters: {
		id: text('Kapitel als Kennung.'),
		title: text('Überschrift.'),
		demandCount: whole('Zahl der Forderungen im Dokument.'),
	},
	topics: { id, name: text('Name des Themas.') },
	addressees: { id, name: text('Name der Stelle.') },
	milestones: {
		id: text('Laufende Nummer in zeitlicher Ordnung der Quelle.'),
		on: day('Tag.'),
		text: text('Was geschah oder fällig war.'),
		plans: list(text('Kennungen der Pläne.')),
		sources: citations,
		note: orNull(text('Anmerkung.')),
	},
} as const satisfies Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;

import { contentSchemas } from './schema/content-schemas.ts';
import {
	commentSchema,
	contributionSchemas,
	namedPracticeSchema,
	requestSchema,
	spreadSchema,
} from './schema/contribution-schemas.ts';
import { type JsonSchema, object } from './schema/json-schema.ts';
import { type PublicKind, recordHead, recordSchemas } from './schema/record-schemas.ts';
import { statisticSchemas } from './schema/statistic-schemas.ts';

/** One kind of thing that is public: a collection of the API, a set of open data, a part of every snapshot. */
export interface Resource {
	/** In addresses of the API and in the canonical JSON. */
	readonly name: string;
	/** In names of files. */
	readonly fileName: string;
	readonly title: string;
	readonly schema: JsonSchema;
	/** Fields by which the API filters. */
	readonly filters: readonly string[];
}

const resource = (
	name: string,
	fileName: string,
	title: string,
	properties: Readonly<Record<string, JsonSchema>>,
	filters: readonly string[] = [],
): Resource => ({ name, fileName, title, schema: object(properties, title), filters });
const records = (
	kind: PublicKind,
	name: string,
	fileName: string,
	title: string,
	filters: readonly string[] = [],
): Resource & { readonly kind: PublicKind } => ({
	...resource(name, fileName, title, { ...recordHead, ...recordSchemas[kind] }, filters),
	kind,
});

/** Records that the network publishes with four eyes. */
export const recordResources = [
	records('edition', 'editions', 'fassungen', 'Fassungen der Pläne', ['plan']),
	records('field', 'fields', 'handlungsfelder', 'Handlungsfelder', ['plan', 'edition']),
	records('goal', 'goals', 'ziele', 'Ziele', ['plan', 'field']),
	records('measure', 'measures', 'massnahmen', 'Maßnahmen', [
		'plan',
		'field',
		'leads',
		'involved',
		'groups',
		'forms',
		'level',
		'land',
	]),
	records('indicator', 'indicators', 'indikatoren', 'Indikatoren', ['measure', 'type']),
	records('observation', 'observations', 'beobachtungen', 'Beobachtungen zu Indikatoren', ['indicator']),
	records('body', 'bodies', 'stellen', 'Stellen', ['kind', 'land']),
	records('demandWording', 'demand-wordings', 'wortlaute', 'Wortlaute von Forderungen', ['demand']),
	records('obligation', 'obligations', 'verpflichtungen', 'Verpflichtungen', ['instrument']),
	records('link', 'links', 'verknuepfungen', 'Begründete Verknüpfungen', ['type', 'plan']),
	records('verdict', 'verdicts', 'urteile', 'Bestätigte Urteile', ['statement']),
	records('event', 'events', 'ereignisse', 'Ereignisse'),
	records('priority', 'priorities', 'prioritaeten', 'Prioritäten von Stellen', ['measure', 'body']),
	records('variant', 'variants', 'lesestufen', 'Lesestufen und Übersetzungen', [
		'measure',
		'level',
		'language',
	]),
	records('evidence', 'evidence', 'belege', 'Belege'),
	records('round', 'rounds', 'runden', 'Überprüfungsrunden', ['plan']),
	records('consultation', 'consultations', 'konsultationen', 'Konsultationen', ['plan']),
	records('landCell', 'laender', 'laender', 'Angaben zu den Ländern', ['land', 'topic']),
] as const;

/** What parties said on their own. */
export const contributionResources = {
	report: resource('reports', 'berichte', 'Berichte der federführenden Stellen', contributionSchemas.report, [
		'measure',
		'body',
		'round',
	]),
	assessment: resource('assessments', 'bewertungen', 'Bewertungen', contributionSchemas.assessment, [
		'measure',
		'body',
		'round',
		'dimension',
	]),
	reply: resource('replies', 'antworten', 'Antworten auf Bewertungen', contributionSchemas.reply, [
		'measure',
		'body',
	]),
} as const;

/** Every collection, in the order of the model. */
export const resources: readonly Resource[] = [
	resource('plans', 'plaene', 'Pläne', contentSchemas.plans),
	...recordResources,
	resource('demands', 'forderungen', 'Forderungen', contentSchemas.demands, [
		'catalogue',
		'chapter',
		'state',
		'topics',
	]),
	resource('recommendations', 'empfehlungen', 'Empfehlungen', contentSchemas.recommendations, ['topics']),
	resource('statements', 'aussagen', 'Aussagen zu den Plänen', contentSchemas.statements, [
		'plans',
		'verdict',
	]),
	...Object.values(contributionResources),
	resource('practice-spreads', 'praxis', 'Praxis (mindestens fünf Stellen)', spreadSchema, [
		'measure',
		'round',
	]),
	resource(
		'named-practice',
		'praxis-mit-namen',
		'Praxis: Stellen, die sich nennen lassen',
		namedPracticeSchema,
		['measure', 'body', 'round'],
	),
	resource('requests', 'anfragen', 'Anfragen nach Berichten', requestSchema, ['body', 'round']),
	resource('comments', 'kommentare', 'Freigegebene Kommentare', commentSchema, ['consultation', 'measure']),
	resource('statistic-series', 'statistik-reihen', 'Statistik: Reihen', statisticSchemas.series, [
		'publisher',
	]),
	resource('statistic-values', 'statistik-werte', 'Statistik: Werte', statisticSchemas.values, [
		'series',
		'year',
	]),
	resource(
		'statistic-conflicts',
		'statistik-widersprueche',
		'Statistik: Widersprüche',
		statisticSchemas.conflicts,
	),
	resource('sources', 'quellen', 'Quellen', contentSchemas.sources),
	resource('catalogues', 'kataloge', 'Kataloge mit Nenner', contentSchemas.catalogues),
	resource('chapters', 'kapitel', 'Kapitel der Forderungen', contentSchemas.chapters),
	resource('topics', 'themen', 'Themen', contentSchemas.topics),
	resource('addressees', 'adressaten', 'Adressat*innen', contentSchemas.addressees),
	resource('milestones', 'zeitleiste', 'Was wann geschah', contentSchemas.milestones),
];

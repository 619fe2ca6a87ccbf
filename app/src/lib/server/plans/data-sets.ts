import { citationLine, type PublicContent, sourceLine, type Term } from '@schutznetz/plans';
import { stateSlugs, verdictSlugs } from './filter-parameters.ts';

/** A cell of open data: a list becomes a list in JSON and one cell with ` | ` in CSV. */
type Cell = string | number | null | readonly string[];

/** One record of open data, by column. */
export type Row = Readonly<Record<string, Cell>>;

/** The sets of open data, named as their files are. */
export const dataSetNames = ['forderungen', 'empfehlungen', 'plaene', 'aussagen', 'quellen'] as const;
export type DataSetName = (typeof dataSetNames)[number];

/** The columns of each set, in order; the page of open data describes every one of them. */
export const dataSetColumns = {
	forderungen: [
		'id',
		'katalog',
		'jahr',
		'kapitel',
		'kapitel_titel',
		'titel',
		'zusammenfassung',
		'themen',
		'adressaten',
		'adressaten_herkunft',
		'rechtsbezuege',
		'rechtsbezuege_herkunft',
		'stand',
		'entwicklung',
		'entwicklung_quellen',
		'quelle',
		'seite',
	],
	empfehlungen: [
		'id',
		'katalog',
		'jahr',
		'gruppe',
		'titel',
		'zusammenfassung',
		'themen',
		'adressaten',
		'quelle',
		'seite',
	],
	plaene: [
		'id',
		'kurzname',
		'titel',
		'beschlossen_am',
		'massnahmen_laut_plan',
		'massnahmen_eingelesen',
		'laendermassnahmen_laut_plan',
		'laendermassnahmen_eingelesen',
		'handlungsfelder',
		'angaben',
		'widersprueche',
		'nicht_bekannt',
		'amtliche_adresse',
		'seite',
	],
	aussagen: [
		'id',
		'plaene',
		'abschnitt',
		'art',
		'urteil',
		'gegenstand',
		'begruendung',
		'wunsch',
		'zitierte_nummern',
		'quelle',
		'seite',
	],
	quellen: ['id', 'titel', 'herausgeber', 'datum', 'adresse', 'zugang', 'hinweis'],
} as const satisfies Readonly<Record<DataSetName, readonly string[]>>;

/** The name of any column. */
export type ColumnName = (typeof dataSetColumns)[DataSetName][number];

const basisWords = { text: 'im Text', chapter: 'im Kapitel', assigned: 'zugeordnet' } as const;
const natureWords = {
	assessment: 'Urteil',
	demand: 'Wunsch',
	observation: 'Beobachtung',
	fact: 'Angabe',
	pledge: 'Zusage',
} as const;
const accessWords = { full: 'Volltext', excerpt: 'Auszug', reference: 'Fundstelle' } as const;

const makers: Readonly<
	Record<DataSetName, (content: PublicContent, page: (path: string) => string) => Row[]>
> = {
	forderungen: (content, page) =>
		content.demands.map((demand) => ({
			id: demand.id,
			katalog: demand.catalogue,
			jahr: yearOf(content, demand.catalogue),
			kapitel: demand.chapter,
			kapitel_titel: content.chapters.find(({ number }) => number === demand.chapter)?.title ?? null,
			titel: demand.title,
			zusammenfassung: demand.summary,
			themen: namesOf(content.topics, demand.topics),
			adressaten: namesOf(
				content.addressees,
				demand.addressees.map(({ id }) => id),
			),
			adressaten_herkunft: demand.addressees.map(({ basis }) => basisWords[basis]),
			rechtsbezuege: demand.legalReferences.map(({ text }) => text),
			rechtsbezuege_herkunft: demand.legalReferences.map(({ basis }) => basisWords[basis]),
			stand: stateSlugs[demand.state],
			entwicklung: demand.laterDevelopment?.note ?? null,
			entwicklung_quellen: (demand.laterDevelopment?.sources ?? []).map(
				(citation) => citationLine(content, citation).text,
			),
			quelle: citationLine(content, demand.source).text,
			seite: page(`forderungen/${demand.id}`),
		})),
	empfehlungen: (content, page) =>
		content.recommendations.map((recommendation) => ({
			id: recommendation.id,
			katalog: recommendation.catalogue,
			jahr: yearOf(content, recommendation.catalogue),
			gruppe: recommendation.group,
			titel: recommendation.title,
			zusammenfassung: recommendation.summary,
			themen: namesOf(content.topics, recommendation.topics),
			adressaten: namesOf(
				content.addressees,
				recommendation.addressees.map(({ id }) => id),
			),
			quelle: citationLine(content, recommendation.source).text,
			seite: page(`empfehlungen/${recommendation.id}`),
		})),
	plaene: (content, page) =>
		content.plans.map((plan) => ({
			id: plan.id,
			kurzname: plan.short,
			titel: plan.title,
			beschlossen_am: plan.adoptedOn.toString(),
			massnahmen_laut_plan: plan.measures.base,
			massnahmen_eingelesen: plan.measures.imported,
			laendermassnahmen_laut_plan: plan.laenderMeasures?.base ?? null,
			laendermassnahmen_eingelesen: plan.laenderMeasures?.imported ?? null,
			handlungsfelder: plan.fields.map(
				({ roman, name, measureCount }) => `${roman}. ${name}: ${measureCount ?? 'Zahl nicht bekannt'}`,
			),
			angaben: plan.facts.flatMap(({ items }) => items),
			widersprueche: plan.conflicts.map(
				({ question, claims }) => `${question} ${claims.map(({ text }) => text).join(' / ')}`,
			),
			nicht_bekannt: plan.unknowns,
			amtliche_adresse: content.sources.find(({ id }) => id === plan.officialSource)?.url ?? null,
			seite: page(`plaene/${plan.id}`),
		})),
	aussagen: (content, page) =>
		content.statements.map((statement) => ({
			id: statement.id,
			plaene: statement.plans,
			abschnitt: statement.section,
			art: natureWords[statement.nature],
			urteil: verdictSlugs[statement.verdict ?? 'noVerdict'],
			gegenstand: statement.subject,
			begruendung: statement.reason,
			wunsch: statement.ask,
			zitierte_nummern: statement.citedMeasures,
			quelle: citationLine(content, statement.source).text,
			seite: page(`plaene/${statement.plans[0] ?? ''}#${statement.id}`),
		})),
	quellen: (content) =>
		content.sources.map((source) => ({
			id: source.id,
			titel: sourceLine(source),
			herausgeber: source.publisher,
			datum: source.date,
			adresse: source.url,
			zugang: accessWords[source.access],
			hinweis: source.note,
		})),
};

/**
 * The records of a set.
 *
 * @param page - makes the full address of a page of the monitor
 */
export function rowsOf(
	name: DataSetName,
	content: PublicContent,
	page: (path: string) => string,
): readonly Row[] {
	return makers[name](content, page);
}

const namesOf = (terms: readonly Term[], ids: readonly string[]): readonly string[] =>
	ids.map((id) => terms.find((term) => term.id === id)?.name ?? id);

const yearOf = (content: PublicContent, catalogue: string): number | null =>
	content.catalogues.find(({ id }) => id === catalogue)?.year ?? null;

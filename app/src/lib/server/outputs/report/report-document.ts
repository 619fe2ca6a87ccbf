import { germanDay } from '@schutznetz/rights';
import {
	type Block,
	heading,
	items,
	label,
	type NotedText,
	type OutputDocument,
	paragraph,
} from '../document/document.ts';
import { federalMeasures } from '../federal-measures.ts';
import type { HeldState, PublicItem } from '../public-state.ts';
import type { SnapshotView } from '../snapshots.ts';
import { standingWords } from '../standing-words.ts';
import type { FrameQuestion } from './frames.ts';
import type { ReportChoice } from './report-choice.ts';
import { answerWords, degreeWords, dimensionWords, stateWords } from './report-words.ts';

/** What a report is made from. */
export interface ReportContext {
	readonly held: HeldState;
	/** Of the public monitor, without a slash at its end. */
	readonly monitorAddress: string;
	/** 'YYYY-MM-DD' */
	readonly today: string;
	/** The newest frozen state, where there is one. */
	readonly snapshot: SnapshotView | undefined;
}

type End = { readonly kind: string; readonly id: string } | null;
type Citation = { readonly source: string; readonly place: string | null };

/**
 * A draft of a shadow report: for each question what is demanded, which measures answer it, what their leads report
 * and how others assess them, each with a source. It says what is not known, and adds no judgement of its own.
 */
export function reportDocument(choice: ReportChoice, context: ReportContext): OutputDocument {
	const { held, monitorAddress, today, snapshot } = context;
	const questions = choice.frame.questions.filter(({ id }) => choice.questions.includes(id));
	const plans = items_(held, 'plans').filter(({ id }) => choice.plans.includes(id));
	const material = new Material(choice, context);
	const frozen = snapshot
		? `${snapshot.address} (SHA-256 ${snapshot.sha256})`
		: `noch kein eingefrorener Stand; SHA-256 des heutigen: ${held.sha256}`;
	return {
		title: `Entwurf für einen Schattenbericht: ${choice.frame.name}`,
		subtitle: choice.frame.instrument,
		facts: [
			{ label: 'Zusammengestellt am', value: germanDay(Temporal.PlainDate.from(today)) },
			{ label: 'Quelle', value: monitorAddress },
			{ label: 'Zitierfähiger Stand', value: frozen },
			{ label: 'Inhalte durchgesehen bis', value: held.state.contentAsOf },
		],
		blocks: [
			heading(1, 'Was dieser Entwurf ist'),
			paragraph(
				'Er stellt zusammen, was im Plan-Monitor öffentlich ist. Die Fragen sind unsere eigenen, mit Verweis auf den Artikel, nicht der amtliche Fragebogen. Zusammenfassungen der Forderungen sind unsere Worte; das System ist unsere Lesart der Dokumente. Bitte vor dem Einreichen am Original prüfen.',
			),
			heading(1, 'Die Pläne'),
			...plans.flatMap((plan) => material.planBlocks(plan)),
			...questions.flatMap((question) => material.questionBlocks(question)),
			...(questions.length === 0 ? [paragraph('Noch ist keine Frage ausgewählt.')] : []),
		],
	};
}

/** The demands that fit the ticked questions: what the form offers. */
export function demandsFor(choice: ReportChoice, held: HeldState): readonly PublicItem[] {
	const topics = new Set(
		choice.frame.questions.filter(({ id }) => choice.questions.includes(id)).flatMap((one) => one.topics),
	);
	return items_(held, 'demands').filter((demand) =>
		(demand.topics as string[]).some((topic) => topics.has(topic)),
	);
}

const items_ = ({ state }: HeldState, name: string): readonly PublicItem[] => state.resources[name] ?? [];

class Material {
	readonly #choice: ReportChoice;
	readonly #context: ReportContext;
	readonly #sources: ReadonlyMap<string, PublicItem>;
	readonly #bodies: ReadonlyMap<string, PublicItem>;
	readonly #measures: ReadonlyMap<string, PublicItem>;

	constructor(choice: ReportChoice, context: ReportContext) {
		this.#choice = choice;
		this.#context = context;
		const byId = (name: string) => new Map(this.#all(name).map((item) => [item.id, item]));
		this.#sources = byId('sources');
		this.#bodies = byId('bodies');
		this.#measures = byId('measures');
	}

	#all(name: string): readonly PublicItem[] {
		return items_(this.#context.held, name);
	}

	#page(path: string): string {
		return `${this.#context.monitorAddress}/${path}`;
	}

	planBlocks(plan: PublicItem): Block[] {
		const imported = federalMeasures(this.#context.held, plan.id);
		const { base, rule, sources } = plan.measures as { base: number; rule: string; sources: Citation[] };
		const text = `${plan.short}: ${imported.length} von ${base} Maßnahmen sind im Monitor eingelesen. So gezählt: ${rule}`;
		const notes = [...sources.map((citation) => this.#cite(citation)), this.#page(`plaene/${plan.id}`)];
		return [...invented(plan), paragraph(text, notes)];
	}

	questionBlocks(question: FrameQuestion): Block[] {
		const picked = new Set(this.#choice.demands);
		const fitting = this.#all('demands')
			.filter((demand) => (demand.topics as string[]).some((topic) => question.topics.includes(topic)))
			.filter(({ id }) => picked.size === 0 || picked.has(id));
		const links = this.#all('links').filter((link) => {
			const from = link.from as End;
			return from?.kind === 'demand' && fitting.some(({ id }) => id === from.id);
		});
		const measures = [...new Set(links.map((link) => (link.to as End)?.id))]
			.map((id) => this.#measures.get(id ?? ''))
			.filter((measure) => measure !== undefined)
			.filter((measure) => this.#choice.plans.includes(String(measure.plan)));
		return [
			heading(1, `${question.articles}: ${question.text}`),
			heading(2, 'Was gefordert wird'),
			fitting.length > 0
				? items(fitting.map((demand) => this.#demandItem(demand)))
				: paragraph('Unter den ausgewählten Forderungen passt keine zu dieser Frage.'),
			heading(2, 'Was die Pläne dazu enthalten'),
			...(measures.length > 0
				? measures.flatMap((measure) => this.#measureBlocks(measure, links))
				: [
						paragraph(
							'Zu diesen Forderungen ist im Monitor keine Maßnahme verknüpft. Das heißt nicht, dass es keine gibt.',
						),
					]),
			...this.#absentBlocks(links),
		];
	}

	#demandItem(demand: PublicItem): NotedText {
		return {
			text: `${demand.id}: ${demand.title}. ${demand.summary}`,
			notes: [this.#cite(demand.source as Citation), this.#page(`forderungen/${demand.id}`)],
		};
	}

	#absentBlocks(links: readonly PublicItem[]): Block[] {
		const absent = links.filter(
			(link) => link.to === null && (link.plan === null || this.#choice.plans.includes(String(link.plan))),
		);
		if (absent.length === 0) return [];
		const sentences = absent.map((link) => ({
			text: `${(link.from as End)?.id}: nach ${link.assessor} nicht im Plan ${link.plan ?? ''} enthalten. ${link.reason}`,
			notes: [`${link.assessor}, ${link.place}`],
		}));
		return [heading(2, 'Was fehlt'), items(sentences)];
	}

	#measureBlocks(measure: PublicItem, links: readonly PublicItem[]): Block[] {
		const of = (name: string) => standingWords(this.#all(name).filter((item) => item.measure === measure.id));
		const leads = (measure.leads as string[]).map((id) => this.#nameOf(id)).join(', ');
		const title = `${measure.plan}, Maßnahme ${measure.number}: ${measure.title}`;
		const linked = links
			.filter((link) => (link.to as End)?.id === measure.id)
			.map((link) => ({
				text: `${(link.from as End)?.id}: ${answerWords[String(link.type)] ?? link.type} (${link.assessor}). ${link.reason}`,
				notes: [`${link.assessor}, ${link.place}`],
			}));
		const reports = of('reports')
			.toReversed()
			.map((report, index) => ({
				text: `${index === 0 ? 'Letzter Bericht' : 'Früherer Bericht'} ${this.#nameOf(String(report.body))}, ${report.on}: ${stateWords[String(report.state)] ?? report.state}. ${report.text}`,
				notes: proofsOf(report),
			}));
		const assessments = of('assessments').map((one) => [
			dimensionWords[String(one.dimension)] ?? String(one.dimension),
			this.#nameOf(String(one.body)),
			stateWords[String(one.value)] ?? degreeWords[String(one.value)] ?? String(one.value),
			[one.reason, one.ties].filter(Boolean).join(' · '),
		]);
		return [
			...invented(measure),
			paragraph(`${title}. Federführung: ${leads || 'nicht genannt'}.`, [
				this.#page(`massnahmen/${measure.id}`),
			]),
			...(linked.length > 0 ? [items(linked)] : []),
			reports.length > 0 ? items(reports) : paragraph('Kein öffentlicher Bericht der federführenden Stelle.'),
			assessments.length > 0
				? {
						kind: 'table',
						caption: 'Bewertungen nebeneinander, ohne Mittelwert',
						header: ['Was bewertet wird', 'Wer', 'Wert', 'Begründung und Bindung'],
						rows: assessments,
					}
				: paragraph('Keine öffentliche Bewertung.'),
		];
	}

	#nameOf(id: string): string {
		return String(this.#bodies.get(id)?.short ?? id);
	}

	#cite({ source, place }: Citation): string {
		const found = this.#sources.get(source);
		if (!found) return source;
		return [found.publisher, found.title, found.date, place, found.url].filter(Boolean).join(', ');
	}
}

const invented = (item: PublicItem): Block[] =>
	item.isInvented === true
		? [label('Erfunden: Dies ist ein Beispiel und gehört zu keinem Aktionsplan.')]
		: [];

const proofsOf = (item: PublicItem): readonly string[] =>
	((item.proofs as { title: string; url: string | null }[] | undefined) ?? []).map(({ title, url }) =>
		[title, url].filter(Boolean).join(', '),
	);

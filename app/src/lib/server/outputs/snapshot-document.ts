import { type Block, heading, items, label, type OutputDocument, paragraph } from './document/document.ts';
import { federalMeasures } from './federal-measures.ts';
import type { HeldState, PublicItem } from './public-state.ts';
import { resources } from './resources.ts';
import { standingMeasures } from './standing-measures.ts';
import { standingWords } from './standing-words.ts';

/** What the printed form of a frozen state says of itself. */
export interface SnapshotFacts {
	readonly title: string;
	readonly method: string;
	readonly sha256: string;
	/** The permanent address. */
	readonly address: string;
	/** 'YYYY-MM-DD HH:MM', Europe/Berlin */
	readonly takenAt: string;
	readonly takenBy: string;
}

/** The line under which a frozen state is cited. */
export const citationOf = ({
	title,
	takenAt,
	sha256,
	address,
}: Omit<SnapshotFacts, 'method' | 'takenBy'>): string =>
	`Schutznetz, Plan-Monitor: ${title}, Stand ${takenAt.slice(0, 10)}, SHA-256 ${sha256.slice(0, 16)}…, ${address}`;

/** The printed form: what it is, how it can be checked, how much of what there is, and each measure with its state. */
export function snapshotDocument(held: HeldState, facts: SnapshotFacts): OutputDocument {
	const { state } = held;
	const of = (name: string): readonly PublicItem[] => state.resources[name] ?? [];
	const reports = Map.groupBy(standingWords(of('reports')), ({ measure }) => String(measure));
	const assessments = Map.groupBy(standingWords(of('assessments')), ({ measure }) => String(measure));
	const shorts = new Map(of('bodies').map(({ id, short }) => [id, String(short)]));
	const plans = of('plans').flatMap((plan): Block[] => {
		const measures = federalMeasures(held, plan.id);
		const ofLaender = standingMeasures(held).filter((one) => one.plan === plan.id && one.land !== null);
		const { base, rule } = plan.measures as { base: number; rule: string };
		const rowOf = (measure: PublicItem): readonly string[] => [
			String(measure.number),
			String(measure.title),
			(measure.leads as readonly string[]).map((id) => shorts.get(id) ?? id).join(', ') || '–',
			reportWords[String(reports.get(measure.id)?.at(-1)?.state)] ?? 'kein Bericht',
			String(assessments.get(measure.id)?.length ?? 0),
		];
		const header = ['Nr.', 'Maßnahme', 'Federführung', 'Letzter Bericht', 'Bewertungen'];
		return [
			heading(1, `${plan.short}: ${plan.title}`),
			...(plan.isInvented === true
				? [label('Erfunden: Dieser Plan ist ein Beispiel und kein Aktionsplan.')]
				: []),
			paragraph(`${measures.length} von ${base} Maßnahmen eingelesen. So gezählt: ${rule}`),
			...(measures.length > 0
				? [table(`Maßnahmen: ${plan.short}`, header, measures.map(rowOf))]
				: [paragraph('Noch ist keine Maßnahme dieses Plans eingelesen.')]),
			...(ofLaender.length > 0
				? [
						paragraph(
							`Dazu ${ofLaender.length} eingelesene Maßnahmen der Länder; sie zählen nicht zu den ${base}.`,
						),
						table(
							`Maßnahmen der Länder: ${plan.short}`,
							['Land', ...header],
							ofLaender.map((one) => [String(one.land), ...rowOf(one)]),
						),
					]
				: []),
		];
	});
	const counts = resources.map(({ name, title }) => [title, String(of(name).length)]);
	return {
		title: facts.title,
		subtitle: `Eingefrorener Stand des Plan-Monitors, ${facts.takenAt} Uhr`,
		facts: [
			{ label: 'Dauerhafte Adresse', value: facts.address },
			{ label: 'Festgehalten von', value: facts.takenBy },
			{ label: 'SHA-256 der Daten', value: facts.sha256 },
			{ label: 'Inhalte durchgesehen bis', value: state.contentAsOf },
		],
		blocks: [
			heading(1, 'Methode'),
			paragraph(facts.method),
			heading(1, 'Nachprüfen und zitieren'),
			items([
				`Zitieren als: ${citationOf(facts)}`,
				'Die Daten liegen unter der Adresse als JSON. Ihre SHA-256-Prüfsumme muss die hier gedruckte sein.',
			]),
			heading(1, 'Umfang'),
			table('Was dieser Stand enthält', ['Datensatz', 'Einträge'], counts),
			...plans,
		],
	};
}

const table = (caption: string, header: readonly string[], rows: readonly (readonly string[])[]): Block => ({
	kind: 'table',
	caption,
	header,
	rows,
});

const reportWords: Readonly<Record<string, string>> = {
	notStarted: 'nicht begonnen',
	begun: 'begonnen',
	partly: 'teilweise umgesetzt',
	done: 'umgesetzt',
	stopped: 'eingestellt',
	unknown: 'unbekannt',
};

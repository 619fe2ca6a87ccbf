import { checkMeasures } from './check-measures.ts';
import { type ColumnMeaning, columnMeanings, guessColumn } from './guess-column.ts';
import { mendLines } from './mend-lines.ts';
import { asFieldHeading, asGoalHeading } from './plan-headings.ts';
import type {
	FoundColumn,
	MeasureTexts,
	PlanReading,
	ProposedField,
	ProposedGoal,
	ProposedMeasure,
	Seen,
	TextName,
} from './proposal.ts';
import { blockingProblems, type ReadProblem } from './read-problem.ts';
import type { Block, Cell, RowBlock, SourceDocument, TextBlock } from './source-document.ts';

/** What a reading can be told beforehand. */
export interface PlanReadingOptions {
	/** Meanings that a person gave to labels, which win over the guess. */
	readonly mapping?: Readonly<Record<string, ColumnMeaning>>;
	/** How many measures each field has, by position, where that is known from elsewhere. */
	readonly counts?: ReadonlyMap<number, number>;
}

const emptyTexts: MeasureTexts = {
	number: '',
	title: '',
	text: '',
	lead: '',
	involved: '',
	indicator: '',
	due: '',
	budget: '',
	novelty: '',
	level: '',
};
const numberPattern = /^(?:(?:Maßnahme|Nr\.?)\s*)*(\d{1,4}(?:\.\d{1,3})*\s?[a-z]?)\.?$/i;
const labelledStart = /^(?:Maßnahme\s*(?:Nr\.?\s*)?|Nr\.?\s*)(\d{1,4}\s?[a-z]?)\s*[:.–-]\s*(.+)$/su;
// A year heads a column of money.
const yearPattern = /^(?:19|20)\d\d$/;
const isTextName = (meaning: ColumnMeaning): meaning is TextName => meaning in emptyTexts;

/** Reads the measures of a plan out of a document's tables, or out of a list with a line per statement. */
export function readPlan(document: SourceDocument, options: PlanReadingOptions = {}): PlanReading {
	const reading = new Reading(options.mapping ?? {});
	for (const block of document.blocks) reading.take(block);
	const { fields, goals, columns } = reading;
	const problems: ReadProblem[] = [...document.problems, ...reading.problems];
	if (reading.measures.length === 0) {
		const labels = [...columns.values()].map(({ label }) => label);
		problems.push(labels.length > 0 ? { kind: 'columnsUnknown', labels } : { kind: 'noTable' });
	}
	const checked = checkMeasures(reading.measures, fields, options.counts ?? new Map());
	return {
		fields,
		goals,
		measures: checked.measures,
		columns: [...columns.values()],
		problems: [...problems, ...checked.problems],
	};
}

/** Whether somebody has to look at a proposal before it can be taken over. */
export const isBlocked = ({ problems }: Pick<ProposedMeasure, 'problems'>): boolean =>
	problems.some(({ kind }) => blockingProblems.includes(kind));

class Reading {
	readonly fields: ProposedField[] = [];
	readonly goals: ProposedGoal[] = [];
	readonly measures: ProposedMeasure[] = [];
	readonly columns = new Map<string, FoundColumn>();
	readonly problems: ReadProblem[] = [];
	readonly #mapping: Readonly<Record<string, ColumnMeaning>>;
	#field: number | null = null;
	#goal: number | null = null;
	#head: readonly FoundColumn[] | null = null;
	#lastRow: RowBlock | null = null;
	/** The label of a list's last line, which the next paragraph may go on. */
	#isList = false;

	constructor(mapping: Readonly<Record<string, ColumnMeaning>>) {
		this.#mapping = mapping;
	}

	take(block: Block): void {
		if (block.kind === 'row') this.#takeRow(block);
		else this.#takeText(block);
	}

	#takeText(block: TextBlock): void {
		const field = asFieldHeading(block.text);
		if (field && (block.kind === 'heading' || field.name !== '')) {
			this.#enterField({ ...field, page: block.page, box: block.box });
			return;
		}
		const goal = asGoalHeading(block.text);
		if (goal !== null) {
			this.#enterGoal(goal, block);
			return;
		}
		this.#takeListed(block);
	}

	#enterField(field: Omit<ProposedField, 'position'> & { readonly position: number | null }): void {
		const plain = field.name.toLowerCase();
		const known = this.fields.find(
			(one) =>
				(field.position !== null && one.position === field.position) ||
				(plain !== '' && one.name.toLowerCase() === plain),
		);
		// The same heading over each page, or in each row, opens nothing new.
		if (known) {
			if (this.#field !== known.position) this.#goal = null;
			this.#field = known.position;
			return;
		}
		const position = field.position ?? this.fields.length + 1;
		this.fields.push({ ...field, position });
		this.#field = position;
		this.#goal = null;
	}

	#enterGoal(name: string, at: Seen | Block): void {
		const inField = this.goals.filter((one) => one.field === this.#field);
		const known = inField.find((one) => one.name === name);
		if (known) this.#goal = known.position;
		else {
			this.#goal = inField.length + 1;
			this.goals.push({ field: this.#field, position: this.#goal, name, page: at.page, box: at.box });
		}
	}

	#takeListed(block: TextBlock): void {
		const started = labelledStart.exec(block.text);
		if (started) {
			const [, number = '', title = ''] = started;
			this.#isList = true;
			const seen = { page: block.page, box: block.box, confidence: block.confidence };
			this.#propose(
				{ ...emptyTexts, number: number.replace(/\s/, ''), title },
				{ number: seen, title: seen },
				block,
				0,
			);
			return;
		}
		if (!this.#isList || block.kind === 'heading') {
			this.#isList = false;
			return;
		}
		const labelled = /^([\p{L}/ -]{2,40}):\s*(.*)$/su.exec(block.text);
		const meaning = labelled ? this.#meaningOf(labelled[1] ?? '')?.as : undefined;
		const name: TextName | null = labelled && meaning && isTextName(meaning) ? meaning : null;
		const value = name ? (labelled?.[2] ?? '') : block.text;
		this.#amend((measure) => {
			const to = name && name !== 'number' && name !== 'title' ? name : 'text';
			const before = measure.texts[to];
			return {
				...measure,
				texts: { ...measure.texts, [to]: before === '' ? value : `${before}\n${value}` },
				seen: { ...measure.seen, [to]: { page: block.page, box: block.box, confidence: block.confidence } },
			};
		});
	}

	#takeRow(row: RowBlock): void {
		this.#isList = false;
		const head = this.#asHead(row);
		if (head) {
			this.#head = head;
			for (const column of head) if (!this.columns.has(column.label)) this.columns.set(column.label, column);
			return;
		}
		if (!this.#head) return;
		const head0 = this.#head;
		for (const [index, cell] of row.cells.entries()) {
			const column = head0[index];
			const known = column && this.columns.get(column.label);
			if (known && known.example === '' && cell.text !== '') {
				this.columns.set(known.label, { ...known, example: cell.text.slice(0, 120) });
			}
		}
		if (row.cells.length !== head0.length && row.cells.slice(head0.length).some((cell) => cell.text !== '')) {
			this.problems.push({ kind: 'raggedRow', line: row.line, cells: row.cells.length, due: head0.length });
		}
		const values = this.#valuesOf(row, head0);
		this.#takeValues(values, row, head0);
	}

	#takeValues(values: ReadonlyMap<ColumnMeaning, Value>, row: RowBlock, head: readonly FoundColumn[]): void {
		const written = values.get('number')?.text ?? '';
		const number = numberPattern.exec(written)?.[1]?.replaceAll(/\s/g, '');
		const hasNumbers = head.some(({ as }) => as === 'number');
		const last = this.#lastRow;
		this.#lastRow = row;
		const filledText = row.cells
			.map((cell) => cell.text)
			.join(' ')
			.trim();
		if (filledText === '') return;
		if (hasNumbers && written === '') {
			const lone = row.cells.filter((cell) => cell.text !== '');
			const heading = lone.length === 1 ? (lone[0]?.text ?? '') : '';
			const field = asFieldHeading(heading);
			if (field) {
				this.#enterField({ ...field, page: row.page, box: row.box });
				return;
			}
			const goal = asGoalHeading(heading);
			if (goal !== null) {
				this.#enterGoal(goal, row);
				return;
			}
			const isOverleaf =
				last !== null && row.page !== null && last.page !== null && row.page === last.page + 1;
			if (isOverleaf && this.measures.length > 0) this.#continueLast(values);
			else this.problems.push({ kind: 'rowWithoutNumber', line: row.line, page: row.page, text: filledText });
			return;
		}
		if (hasNumbers && number === undefined) {
			this.problems.push({ kind: 'rowWithoutNumber', line: row.line, page: row.page, text: filledText });
			return;
		}
		this.#enterPlaces(values, row);
		const texts: Record<TextName, string> = { ...emptyTexts };
		const seen: Partial<Record<TextName, Seen>> = {};
		const problems: ReadProblem[] = [];
		for (const [meaning, value] of values) {
			if (!isTextName(meaning)) continue;
			texts[meaning] = value.text;
			seen[meaning] = { page: row.page, box: value.box, confidence: row.confidence * value.confidence };
			// A number or a title that holds for several rows names none of them.
			if (value.isFilled && (meaning === 'number' || meaning === 'title') && value.text !== '') {
				problems.push({ kind: 'mergedUnclear', line: row.line, column: value.label });
			} else if (value.isFilled && value.text !== '') {
				problems.push({ kind: 'mergedFilled', line: row.line, column: value.label });
			}
		}
		texts.number = number ?? String(this.measures.filter((one) => one.field === this.#field).length + 1);
		this.#propose(texts, seen, row, row.line, problems);
	}

	/** Columns of their own for field and goal. */
	#enterPlaces(values: ReadonlyMap<ColumnMeaning, Value>, row: RowBlock): void {
		const field = values.get('field')?.text ?? '';
		if (field !== '') {
			const read = asFieldHeading(field) ?? asFieldHeading(`Handlungsfeld ${field}`);
			// A mere "II" says which field it is and not how it is called: that stays with whoever knows the plan.
			const found = read ?? { position: null, roman: null, name: field, measureCount: null };
			this.#enterField({ ...found, page: row.page, box: row.box });
		}
		const goal = values.get('goal')?.text ?? '';
		if (goal !== '') this.#enterGoal(asGoalHeading(goal) ?? goal, row);
	}

	#continueLast(values: ReadonlyMap<ColumnMeaning, Value>): void {
		this.#amend((measure) => {
			const texts: Record<TextName, string> = { ...measure.texts };
			for (const [meaning, { text }] of values) {
				if (isTextName(meaning) && text !== '') texts[meaning] = mendLines([texts[meaning], text]);
			}
			return { ...measure, texts, confidence: Math.min(measure.confidence, 0.8) };
		});
	}

	#amend(change: (measure: ProposedMeasure) => ProposedMeasure): void {
		const last = this.measures.at(-1);
		if (last) this.measures[this.measures.length - 1] = change(last);
	}

	#propose(
		texts: MeasureTexts,
		seen: ProposedMeasure['seen'],
		at: Block,
		line: number,
		problems: readonly ReadProblem[] = [],
	): void {
		const confidence = Math.min(at.confidence, seen.number?.confidence ?? 0.6, seen.title?.confidence ?? 0.4);
		this.measures.push({
			key: `${this.#field ?? 0}-${texts.number}`,
			field: this.#field,
			goal: this.#goal,
			texts,
			seen,
			page: at.page,
			box: at.box,
			line,
			confidence: Math.round(confidence * 100) / 100,
			problems,
		});
	}

	/** A row of labels: two known ones at least, number or title among them, and nothing that looks like a value. */
	#asHead(row: RowBlock): readonly FoundColumn[] | null {
		const labels = row.cells.map((cell) => cell.text.replaceAll(/\s+/g, ' ').trim());
		const isValue = (label: string): boolean =>
			label.length > 60 || (numberPattern.test(label) && !yearPattern.test(label));
		if (labels.some(isValue)) return null;
		const found = labels.map((label, index) => ({
			label: label || `Spalte ${index + 1}`,
			guess: this.#meaningOf(label),
		}));
		const known = found.filter(({ guess }) => guess !== undefined && guess.as !== 'ignore');
		if (known.length < 2 || !known.some(({ guess }) => guess?.as === 'number' || guess?.as === 'title'))
			return null;
		if (known.length < labels.filter((label) => label !== '').length / 2) return null;
		const taken = new Set<ColumnMeaning>();
		return found.map(({ label, guess }) => {
			// Two columns of one meaning: the first is it, the second waits for a person.
			const as = guess && !(taken.has(guess.as) && !(label in this.#mapping)) ? guess.as : 'ignore';
			taken.add(as);
			return { label, as, confidence: guess && as !== 'ignore' ? guess.confidence : 0.3, example: '' };
		});
	}

	#meaningOf(label: string): { readonly as: ColumnMeaning; readonly confidence: number } | undefined {
		const given = this.#mapping[label];
		return given !== undefined && columnMeanings.includes(given)
			? { as: given, confidence: 1 }
			: guessColumn(label);
	}

	#valuesOf(row: RowBlock, head: readonly FoundColumn[]): ReadonlyMap<ColumnMeaning, Value> {
		const values = new Map<ColumnMeaning, Value>();
		for (const [index, { as, label, confidence }] of head.entries()) {
			const cell = row.cells[index];
			if (!cell || as === 'ignore') continue;
			const before = values.get(as);
			values.set(
				as,
				before ? { ...before, text: `${before.text}\n${cell.text}`.trim() } : { ...cell, label, confidence },
			);
		}
		return values;
	}
}

type Value = Cell & { readonly label: string; readonly confidence: number };

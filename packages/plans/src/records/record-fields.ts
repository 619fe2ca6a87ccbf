import {
	affectedGroups,
	bodyKinds,
	exploitationForms,
	landCodes,
	landTopics,
	linkEnds,
	linkTypes,
	type RecordBodies,
	type RecordKind,
} from './record-bodies.ts';

/** What a field of a record holds. `isDue`: it must not be empty. Without it an empty field is `empty`. */
export type FieldType =
	| { readonly is: 'line' | 'text'; readonly isDue: boolean; readonly empty: '' | null }
	| { readonly is: 'day' | 'number' | 'count' | 'address' | 'document' | 'hash'; readonly isDue: boolean }
	/** 'YYYY' or a day */
	| { readonly is: 'yearOrDay' }
	| { readonly is: 'choice'; readonly of: readonly (string | number)[]; readonly isDue: boolean }
	| { readonly is: 'choices'; readonly of: readonly string[] }
	| { readonly is: 'lines' }
	| { readonly is: 'reference'; readonly to: RecordKind; readonly isDue: boolean }
	/** `orNull`: no list at all means all of them. */
	| { readonly is: 'references'; readonly to: RecordKind; readonly orNull: boolean }
	| { readonly is: 'linkEnd'; readonly isDue: boolean }
	/** `{ kind, id }` of any record */
	| { readonly is: 'about' }
	/** The id of a statement of the shipped content */
	| { readonly is: 'statement' }
	/** A number, or one of an indicator's steps */
	| { readonly is: 'value' }
	| { readonly is: 'scale' }
	| { readonly is: 'place' }
	| { readonly is: 'members' };

/** The kinds whose fields stand here; the other three have the shape of the shipped content. */
export type DescribedKind = Exclude<RecordKind, 'plan' | 'demand' | 'recommendation'>;

const line = { is: 'line', isDue: true, empty: '' } as const;
const freeLine = { is: 'line', isDue: false, empty: '' } as const;
const lineOrNull = { is: 'line', isDue: false, empty: null } as const;
const text = { is: 'text', isDue: true, empty: '' } as const;
const freeText = { is: 'text', isDue: false, empty: '' } as const;
const textOrNull = { is: 'text', isDue: false, empty: null } as const;
const day = { is: 'day', isDue: true } as const;
const dayOrNull = { is: 'day', isDue: false } as const;
const address = { is: 'address', isDue: false } as const;
const document = { is: 'document', isDue: false } as const;
const count = { is: 'count', isDue: true } as const;
const choice = (of: readonly (string | number)[]) => ({ is: 'choice', of, isDue: true }) as const;
const choiceOrNull = (of: readonly string[]) => ({ is: 'choice', of, isDue: false }) as const;
const choices = (of: readonly string[]) => ({ is: 'choices', of }) as const;
const to = (kind: RecordKind) => ({ is: 'reference', to: kind, isDue: true }) as const;
const toOrNull = (kind: RecordKind) => ({ is: 'reference', to: kind, isDue: false }) as const;
const toEach = (kind: RecordKind) => ({ is: 'references', to: kind, orNull: false }) as const;
const toEachOrAll = (kind: RecordKind) => ({ is: 'references', to: kind, orNull: true }) as const;

/**
 * Every field of every kind, in the order in which people fill them in. Reading, forms, references and differences
 * follow from this one table.
 */
export const recordFields: {
	readonly [Kind in DescribedKind]: { readonly [Key in keyof RecordBodies[Kind] & string]-?: FieldType };
} = {
	body: {
		short: line,
		name: line,
		kind: choice(bodyKinds),
		land: choiceOrNull(landCodes),
		alsoKnownAs: { is: 'lines' },
		ties: textOrNull,
	},
	edition: { plan: to('plan'), on: day, title: line, document, follows: toOrNull('edition') },
	field: {
		plan: to('plan'),
		edition: to('edition'),
		position: count,
		roman: lineOrNull,
		name: line,
		measureCount: { is: 'count', isDue: false },
	},
	goal: { plan: to('plan'), edition: to('edition'), field: to('field'), position: count, name: line },
	measure: {
		plan: to('plan'),
		edition: to('edition'),
		field: toOrNull('field'),
		goal: toOrNull('goal'),
		number: line,
		title: text,
		text: freeText,
		leads: toEach('body'),
		leadText: freeLine,
		involved: toEach('body'),
		level: choiceOrNull(['federal', 'laender', 'both']),
		land: choiceOrNull(landCodes),
		novelty: choiceOrNull(['new', 'continued']),
		nature: choiceOrNull(['project', 'structure']),
		indicatorText: freeText,
		dueText: freeLine,
		dueOn: dayOrNull,
		budgetText: freeText,
		budgetLine: lineOrNull,
		securedUntil: dayOrNull,
		groups: choices(affectedGroups),
		forms: choices(exploitationForms),
		strategies: { is: 'lines' },
		place: { is: 'place' },
	},
	indicator: {
		measure: to('measure'),
		name: line,
		type: choice(['structure', 'process', 'outcome']),
		scale: { is: 'scale' },
		note: freeText,
	},
	observation: {
		indicator: to('indicator'),
		on: day,
		value: { is: 'value' },
		reason: freeText,
		source: line,
		url: address,
		confidence: choice(['high', 'medium', 'low']),
	},
	demandWording: { demand: to('demand'), on: { is: 'yearOrDay' }, text, source: line, url: address },
	link: {
		from: { is: 'linkEnd', isDue: true },
		type: choice(linkTypes),
		to: { is: 'linkEnd', isDue: false },
		plan: toOrNull('plan'),
		reason: freeText,
		assessor: line,
		place: freeLine,
	},
	verdict: { statement: { is: 'statement' }, verdict: line, reason: freeText },
	obligation: {
		instrument: line,
		article: freeLine,
		title: line,
		text: freeText,
		inForceOn: dayOrNull,
		dueOn: dayOrNull,
		source: line,
		url: address,
	},
	event: { on: day, title: line, text: freeText, source: line, url: address },
	priority: { measure: to('measure'), body: to('body'), rank: choice([1, 2, 3]), reason: text, on: day },
	variant: {
		measure: to('measure'),
		level: choice(['wording', 'plain', 'easy']),
		language: line,
		title: text,
		text: freeText,
		sourceHash: { is: 'hash', isDue: true },
		testedBy: lineOrNull,
	},
	evidence: {
		about: { is: 'about' },
		title: line,
		url: address,
		document,
		sha256: { is: 'hash', isDue: false },
		on: day,
		note: freeText,
	},
	round: {
		plan: to('plan'),
		title: line,
		opensOn: day,
		reportsDueOn: day,
		closesOn: day,
		questions: { is: 'lines' },
		measures: toEachOrAll('measure'),
	},
	consultation: {
		plan: to('plan'),
		title: line,
		question: text,
		opensOn: day,
		closesOn: day,
		measures: toEachOrAll('measure'),
		outcome: freeText,
	},
	landCell: {
		land: choice(landCodes),
		topic: choice(landTopics),
		value: choice(['yes', 'partly', 'no', 'unknown']),
		text: freeText,
		on: day,
		source: line,
		url: address,
	},
	group: { name: line, purpose: freeText, members: { is: 'members' } },
	meeting: { group: to('group'), on: day, title: line, attending: { is: 'lines' }, minutes: freeText },
	action: {
		group: to('group'),
		meeting: toOrNull('meeting'),
		title: line,
		owner: line,
		dueOn: day,
		doneOn: dayOrNull,
		measure: toOrNull('measure'),
	},
};

/** The fields of a kind in their order; none for the kinds of the shipped content. */
export function fieldsOf(kind: RecordKind): readonly (readonly [key: string, type: FieldType])[] {
	return kind in recordFields ? Object.entries(recordFields[kind as DescribedKind]) : [];
}

/** The kinds that a link's end names and that are records. */
export const linkedKinds: readonly RecordKind[] = [
	'demand',
	'recommendation',
	'obligation',
	'measure',
	'event',
];

/** Every kind of link end, for who draws a form. */
export const linkEndKinds: readonly string[] = linkEnds;

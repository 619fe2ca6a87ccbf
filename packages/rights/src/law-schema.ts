const text = { type: 'string', minLength: 1 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const list = (items: unknown, minItems = 0) => ({ type: 'array', items, minItems });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const constant = (value: string) => ({ const: value });

/** An object that has the required properties and nothing besides these. */
const object = (required: Record<string, unknown>, optional: Record<string, unknown> = {}) => ({
	type: 'object',
	required: Object.keys(required),
	properties: { ...required, ...optional },
	additionalProperties: false,
});
const map = (values: unknown) => ({ type: 'object', additionalProperties: values });

const question = object({ de: text }, { easy: text, en: text });
const factParts = { ask: question, subject: text, burden: { enum: [0, 1, 2, 3, 'never'] } };
const validity = { from: day };
const sourceParts = { textReadOn: { anyOf: [day, { type: 'null' }] } };
const sourceOptions = { link: text, note: text };
const number = { anyOf: [{ type: 'number' }, object({ amount: text })] };
const under = { under: map(text) };
const target = { anyOf: [object({ rule: text }), object({ derived: text })] };

/** JSON Schema (2020-12) of a frozen law, for partners and tools that do not run TypeScript. */
export const LAW_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'Law of the rights engine',
	...object({
		facts: map(ref('fact')),
		derived: map(
			object({ states: text, denies: text, condition: ref('condition') }, { source: ref('source') }),
		),
		rules: list(ref('rule')),
		constraints: list(object({ id: text, states: text, constraint: ref('constraint') })),
		amounts: map(
			object({
				title: question,
				unit: text,
				values: list(
					object({ ...validity, value: { type: 'number' }, source: ref('source') }, { until: day }),
					1,
				),
			}),
		),
		reforms: list(ref('reform')),
	}),
	$defs: {
		fact: {
			anyOf: [
				object(
					{ type: constant('yesNo'), ...factParts, states: text, denies: text },
					{ presumed: { type: 'boolean' } },
				),
				object(
					{ type: constant('choice'), ...factParts, noun: text, values: map(text) },
					{ labels: map(object({ easy: text, en: text })) },
				),
				object({
					type: constant('wholeNumber'),
					...factParts,
					noun: text,
					unit: object({ one: text, many: text }),
					min: { type: 'integer' },
					max: { type: 'integer' },
				}),
				object(
					{ type: constant('calendarDay'), ...factParts, noun: text },
					{ min: day, max: day, past: { enum: [true] }, sinceBirth: text },
				),
			],
		},
		condition: {
			anyOf: [
				object({ op: constant('yes'), fact: text }),
				object({ op: constant('isOneOf'), fact: text, values: list(text, 1) }),
				object({ op: { enum: ['atLeast', 'lessThan'] }, fact: text, value: number }),
				object({ op: { enum: ['onOrAfter', 'before'] }, fact: text, day }),
				object({ op: { enum: ['all', 'any'] }, of: list(ref('condition')) }),
				object({ op: constant('not'), of: ref('condition') }),
				object({ op: constant('derived'), derived: text }),
				object({ op: constant('applies'), rule: text }),
				object({ op: constant('undecided'), states: text }),
			],
		},
		constraint: {
			anyOf: [
				object({ kind: constant('implies'), when: ref('condition'), implied: ref('condition') }),
				object({ kind: constant('atMostOne'), of: list(ref('condition'), 2) }),
				object({ kind: constant('order'), earlier: text, later: text }),
			],
		},
		source: {
			anyOf: [
				object(
					{ type: { enum: ['statute', 'directive'] }, act: text, paragraph: text, ...sourceParts },
					{ sentence: text, ...sourceOptions },
				),
				object(
					{
						type: constant('caseLaw'),
						court: text,
						decidedOn: { anyOf: [day, { type: 'null' }] },
						docket: text,
						...sourceParts,
					},
					sourceOptions,
				),
				object(
					{ type: constant('practice'), body: text, title: text, ...sourceParts },
					{ place: text, ...sourceOptions },
				),
			],
		},
		length: {
			anyOf: ['days', 'weeks', 'months', 'years'].map((unit) => object({ [unit]: number })),
		},
		notice: object({ states: text }, { when: ref('condition') }),
		modality: { enum: ['must', 'should', 'may', 'automatic', 'duty', 'exclusion', 'gap'] },
		rule: object(
			{
				id: text,
				title: object({ de: text, en: text }),
				area: text,
				holder: text,
				condition: ref('condition'),
				modality: ref('modality'),
				effect: text,
				authority: text,
				evidence: list(text),
				sources: list(ref('source'), 1),
				confidence: { enum: ['verified', 'mixed', 'unverified'] },
				lawAsRead: day,
				valid: object(validity, { until: day }),
			},
			{
				inShort: object({ easy: text, en: text }),
				nextStep: text,
				remedy: text,
				duration: object({ states: text }, { atLeast: ref('length'), atMost: ref('length') }),
				deadlines: list(
					object(
						{
							id: text,
							states: text,
							start: text,
							length: ref('length'),
							counts: { enum: ['event', 'beginningOfDay', 'endOfYear'] },
							meaning: { enum: ['earliestEnd', 'end', 'lastDay'] },
							source: ref('source'),
						},
						{ movesToWorkingDay: { type: 'boolean' }, when: ref('condition'), ifMissed: text },
					),
				),
				contested: ref('notice'),
				changedAfterReading: list(object({ on: day, states: text })),
				warnings: list(ref('notice')),
				related: list(
					object({ kind: { enum: ['alternative', 'exception', 'exclusion'] }, rule: text }, { note: text }),
				),
			},
		),
		reform: object({
			id: text,
			title: question,
			demands: list(text),
			sources: list(ref('source'), 1),
			assumptions: map(object({ states: text, settings: map(text), default: text })),
			operations: list({
				anyOf: [
					object(
						{
							op: { enum: ['replaceCondition', 'addAlternative', 'addRequirement'] },
							target,
							condition: ref('condition'),
						},
						under,
					),
					object({ op: constant('changeModality'), rule: text, modality: ref('modality') }, under),
					object({ op: constant('changeEffect'), rule: text, effect: text }, under),
					object(
						{
							op: constant('changeAmount'),
							amount: text,
							value: { type: 'number' },
							source: ref('source'),
						},
						under,
					),
					object({ op: constant('removeRule'), rule: text }, under),
					object({ op: constant('addRule'), rule: ref('rule') }, under),
				],
			}),
		}),
	},
} as const;

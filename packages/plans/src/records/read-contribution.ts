import { assertNever, err, ok, parsePlainDate, type Result } from '@schutznetz/kernel';
import {
	type Assessment,
	type ContributionBodies,
	type ContributionKind,
	degrees,
	dimensions,
	implementationStates,
	type PracticeAssessment,
	type Proof,
	practiceValues,
	type Reply,
	type Report,
} from './contribution-bodies.ts';

/** What does not fit in a contribution: where it stands, what came (shortened), and what was due. */
export interface ContributionFieldProblem {
	readonly kind: 'missing' | 'tooLong' | 'notAllowed' | 'notADay' | 'notAnAddress' | 'unknownField';
	/** 'reason', 'proofs.0.url' */
	readonly where: string;
	readonly came: string;
	readonly due: string;
}

/** The most characters of a text, a note from practice, and a title. */
export const contributionLimits = { text: 8000, note: 1000, title: 300, url: 2000, proofs: 20 } as const;

const reportStates = [...implementationStates, 'unknown'] as const;

/** Reads the fields of one object, collecting what does not fit. */
class Fields {
	readonly problems: ContributionFieldProblem[] = [];
	readonly #given: Readonly<Record<string, unknown>>;

	constructor(given: unknown, known: readonly string[]) {
		const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
		this.#given = isObject ? (given as Readonly<Record<string, unknown>>) : {};
		if (!isObject) this.refuse('missing', '', given, 'an object');
		for (const name of Object.keys(this.#given)) {
			if (!known.includes(name))
				this.refuse('unknownField', name, this.#given[name], `one of ${known.join(', ')}`);
		}
	}

	refuse(kind: ContributionFieldProblem['kind'], where: string, came: unknown, due: string): void {
		const text = came === undefined ? 'nothing' : JSON.stringify(came);
		this.problems.push({ kind, where, came: text.length > 80 ? `${text.slice(0, 80)}…` : text, due });
	}

	text(where: string, limit: number, isDue: boolean, value: unknown = this.#given[where]): string {
		if (typeof value !== 'string' && value !== undefined) {
			this.refuse('notAllowed', where, value, 'a text');
			return '';
		}
		const text = (value ?? '').replaceAll('\r\n', '\n').trim().normalize('NFC');
		if (isDue && text === '') this.refuse('missing', where, value, 'a text');
		if (text.length > limit) this.refuse('tooLong', where, text, `at most ${limit} characters`);
		return text;
	}

	oneOf<T extends string>(where: string, allowed: readonly T[], fallback: T): T {
		const value = this.#given[where];
		const found = allowed.find((candidate) => candidate === value);
		if (found === undefined) {
			const kind = value === undefined || value === '' ? 'missing' : 'notAllowed';
			this.refuse(kind, where, value, `one of ${allowed.join(', ')}`);
		}
		return found ?? fallback;
	}

	day(where: string): string {
		const value = this.#given[where];
		if (typeof value === 'string' && parsePlainDate(value).ok) return value;
		this.refuse(
			value === undefined || value === '' ? 'missing' : 'notADay',
			where,
			value,
			'a day like 2026-11-21',
		);
		return '';
	}

	isTrue(where: string): boolean {
		const value = this.#given[where];
		if (typeof value !== 'boolean') this.refuse('notAllowed', where, value, 'true or false');
		return value === true;
	}

	proofs(where: string): readonly Proof[] {
		const value = this.#given[where] ?? [];
		if (!Array.isArray(value)) {
			this.refuse('notAllowed', where, value, 'a list');
			return [];
		}
		if (value.length > contributionLimits.proofs) {
			this.refuse('tooLong', where, value.length, `at most ${contributionLimits.proofs}`);
		}
		return value.slice(0, contributionLimits.proofs).map((given: unknown, index) => {
			const fields = new Fields(given, ['title', 'url', 'document']);
			const url = fields.nullable('url', contributionLimits.url);
			const document = fields.nullable('document', 36);
			if (url !== null && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
				fields.refuse('notAnAddress', 'url', url, 'an address with http:// or https://');
			}
			if (url === null && document === null) fields.refuse('missing', 'url', url, 'an address or a document');
			const title = fields.text('title', contributionLimits.title, true);
			for (const problem of fields.problems) {
				this.problems.push({ ...problem, where: `${where}.${index}.${problem.where}` });
			}
			return { title, url, document };
		});
	}

	nullable(where: string, limit: number): string | null {
		const text = this.text(where, limit, false, this.#given[where] ?? '');
		return text === '' ? null : text;
	}
}

function readReport(given: unknown): [Report, Fields] {
	const fields = new Fields(given, ['state', 'text', 'nextStep', 'on', 'proofs']);
	const state = fields.oneOf('state', reportStates, 'unknown');
	const report = {
		state,
		text: fields.text('text', contributionLimits.text, true),
		nextStep: fields.text('nextStep', contributionLimits.text, false),
		on: fields.day('on'),
		proofs: fields.proofs('proofs'),
	};
	return [report, fields];
}

function readAssessment(given: unknown): [Assessment, Fields] {
	const fields = new Fields(given, ['dimension', 'value', 'reason', 'proofs', 'ties']);
	const dimension = fields.oneOf('dimension', dimensions, 'state');
	// "Implemented" never implies "works": only the state has steps, everything else has degrees.
	const scale = dimension === 'state' ? implementationStates : degrees;
	const assessment = {
		dimension,
		value: fields.oneOf('value', [...scale, 'notAssessable'] as const, 'notAssessable'),
		reason: fields.text('reason', contributionLimits.text, true),
		proofs: fields.proofs('proofs'),
		ties: fields.nullable('ties', contributionLimits.note),
	};
	return [assessment, fields];
}

function readPractice(given: unknown): [PracticeAssessment, Fields] {
	const fields = new Fields(given, ['value', 'note', 'isNamed']);
	const value = fields.oneOf('value', practiceValues, 'notAssessable');
	const note = fields.text('note', contributionLimits.note, value === 'notAssessable');
	return [{ value, note, isNamed: fields.isTrue('isNamed') }, fields];
}

function readReply(given: unknown): [Reply, Fields] {
	const fields = new Fields(given, ['to', 'text']);
	const to = fields.text('to', 36, true);
	return [{ to, text: fields.text('text', contributionLimits.text, true) }, fields];
}

function readKind(
	kind: ContributionKind,
	given: unknown,
): [ContributionBodies[ContributionKind], { readonly problems: readonly ContributionFieldProblem[] }] {
	switch (kind) {
		case 'report':
			return readReport(given);
		case 'assessment':
			return readAssessment(given);
		case 'practice':
			return readPractice(given);
		case 'reply':
			return readReply(given);
		default:
			return assertNever(kind);
	}
}

/**
 * Reads the body of a contribution that somebody sent. An assessment needs a reason for every value; `notAssessable`
 * needs its own, from practice too. Texts come back trimmed, composed (NFC), with one kind of line end.
 *
 * @returns the body, or every problem at once
 */
export function readContribution<Kind extends ContributionKind>(
	kind: Kind,
	given: unknown,
): Result<ContributionBodies[Kind], readonly ContributionFieldProblem[]> {
	const [body, { problems }] = readKind(kind, given);
	// `readKind` gives the body of the kind it was asked for.
	return problems.length === 0 ? ok(body as ContributionBodies[Kind]) : err(problems);
}

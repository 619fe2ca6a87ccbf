import { err, ok, type Result } from '@schutznetz/kernel';
import type { ContentProblem } from '../content-problem.ts';
import { contentShapes } from '../content-shapes.ts';
import { readField } from './read-field.ts';
import type { RecordBodies, RecordKind } from './record-bodies.ts';
import { fieldsOf } from './record-fields.ts';
import { type RecordProblem, shortened } from './record-problem.ts';

/**
 * Reads the body of a record: every field is there and fits, no other is. What it refers to is for the caller to
 * look up.
 *
 * @returns the body with its texts cleaned, or every problem that was found
 */
export function readRecord<Kind extends RecordKind>(
	kind: Kind,
	raw: unknown,
): Result<RecordBodies[Kind], readonly RecordProblem[]> {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
		return err([{ kind: 'notAllowed', at: '', came: shortened(raw), due: 'an object' }]);
	}
	const problems: RecordProblem[] = [];
	const note = (problem: RecordProblem): void => {
		problems.push(problem);
	};
	const body =
		kind === 'plan' || kind === 'demand' || kind === 'recommendation'
			? readContentRecord(kind, raw, note)
			: readDescribed(kind, raw, note);
	// Each field was read by its description, and no other is there.
	return problems.length > 0 ? err(problems) : ok(body as RecordBodies[Kind]);
}

type Note = (problem: RecordProblem) => void;

function readDescribed(kind: RecordKind, raw: object, note: Note): object {
	const given = new Map<string, unknown>(Object.entries(raw));
	const body: Record<string, unknown> = {};
	for (const [key, type] of fieldsOf(kind)) {
		body[key] = readField(type, given.get(key), key, note);
		given.delete(key);
	}
	for (const [key, value] of given) {
		note({ kind: 'unknownField', at: key, came: shortened(value), due: 'no such field' });
	}
	checkRules(kind, body, note);
	return body;
}

function readContentRecord(kind: 'plan' | 'demand' | 'recommendation', raw: object, note: Note): object {
	const { isInvented, ...rest } = raw as Readonly<Record<string, unknown>>;
	const found: ContentProblem[] = [];
	contentShapes[kind](rest, '', found);
	for (const { at, came, due } of found) {
		note({ kind: 'notAllowed', at: at.replace(/^ › /, ''), came, due });
	}
	if (isInvented !== undefined && (kind !== 'plan' || typeof isInvented !== 'boolean')) {
		note({ kind: 'unknownField', at: 'isInvented', came: shortened(isInvented), due: 'no such field' });
	}
	return raw;
}

/** What no field says alone. */
function checkRules(kind: RecordKind, body: Readonly<Record<string, unknown>>, note: Note): void {
	const inOrder = (first: string, second: string): void => {
		const [a, b] = [body[first], body[second]];
		if (typeof a === 'string' && typeof b === 'string' && a > b) {
			note({ kind: 'wrongOrder', at: second, came: b, due: `not before ${a}` });
		}
	};
	if (kind === 'round') {
		inOrder('opensOn', 'reportsDueOn');
		inOrder('reportsDueOn', 'closesOn');
	}
	if (kind === 'consultation') inOrder('opensOn', 'closesOn');
	if (kind !== 'link') return;
	const isAbsent = body.type === 'absent';
	if (isAbsent !== (body.to === null)) {
		const due = isAbsent ? 'no measure, as the plan has none' : 'where the link leads';
		note({ kind: isAbsent ? 'brokenRule' : 'missing', at: 'to', came: shortened(body.to), due });
	}
	if (isAbsent && body.plan === null) {
		note({ kind: 'missing', at: 'plan', came: 'null', due: 'the plan that was looked through' });
	}
}

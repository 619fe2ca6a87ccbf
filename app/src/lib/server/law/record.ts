import { randomUUID } from 'node:crypto';
import { err, isUuid, ok, parsePlainDate, type Result } from '@schutznetz/kernel';
import {
	type Db,
	inOrganisation,
	insertLawChange,
	insertLawCheck,
	insertLawWithdrawal,
	type LawCheck,
} from '../db/index.ts';
import type { Member } from '../participants/index.ts';
import { canEdit } from '../records/index.ts';
import { rulesOfToday } from './rules-of-today.ts';
import { touchedBy } from './touched-by.ts';

/** Who records, as the sign-in tells. */
type Recorder = Pick<Member, 'accountId' | 'organisationId' | 'role'>;

/** What is wrong with one field of a form. */
export type FieldProblem<Field extends string> = Readonly<{
	field: Field;
	kind: 'missing' | 'long' | 'noDay' | 'future' | 'afterCheck' | 'unknown' | 'noRule';
}>;
/** Why nothing was recorded. */
export type RecordProblem<Field extends string> =
	| { readonly kind: 'refused' }
	| { readonly kind: 'unknownRule' }
	/** The rule was rewritten while it was read. */
	| { readonly kind: 'otherVersion' }
	| { readonly kind: 'invalid'; readonly problems: readonly FieldProblem<Field>[] };

const results: readonly string[] = ['holds', 'changed', 'doubtful'] satisfies readonly LawCheck['result'][];
const isResult = (text: string): text is LawCheck['result'] => results.includes(text);

export type CheckField = 'checkedBy' | 'checkedAs' | 'checkedOn' | 'textDay' | 'result' | 'note';
/** A check as a form gives it. */
export type CheckInput = Readonly<Record<CheckField, string>> & {
	readonly ruleId: string;
	/** The version that stood on the page. */
	readonly ruleVersion: string;
};

/** Records who held a rule against which text. */
export async function recordCheck(
	db: Db,
	member: Recorder,
	input: CheckInput,
	today: Temporal.PlainDate,
): Promise<Result<{ readonly id: string }, RecordProblem<CheckField>>> {
	if (!canEdit(member.role)) return err({ kind: 'refused' });
	const rule = rulesOfToday(today).get(input.ruleId);
	if (!rule) return err({ kind: 'unknownRule' });
	if (rule.version !== input.ruleVersion) return err({ kind: 'otherVersion' });
	const { checkedBy, checkedAs, checkedOn, textDay, result, note } = trimmed(input);
	const problems: FieldProblem<CheckField>[] = [
		...inText('checkedBy', checkedBy, 120),
		...inText('checkedAs', checkedAs, 120),
		...inDay('checkedOn', checkedOn, today.toString()),
		...inDay('textDay', textDay, today.toString()),
		...(note.length > 2000 ? [{ field: 'note', kind: 'long' } as const] : []),
	];
	if (problems.length === 0 && textDay > checkedOn) problems.push({ field: 'textDay', kind: 'afterCheck' });
	if (!isResult(result))
		return err({ kind: 'invalid', problems: [...problems, { field: 'result', kind: 'missing' }] });
	if (problems.length > 0) return err({ kind: 'invalid', problems });
	const id = randomUUID();
	await inOrganisation(db, member.organisationId, (tx) =>
		insertLawCheck(tx, {
			...{ id, ruleId: input.ruleId, ruleVersion: rule.version },
			...{ checkedBy, checkedAs, checkedOn, textDay, result, note },
			organisationId: member.organisationId,
			recordedBy: member.accountId,
		}),
	);
	return ok({ id });
}

export type ChangeField = 'act' | 'paragraph' | 'changedOn' | 'source';
/** A changed paragraph as a form gives it. */
export type ChangeInput = Readonly<Record<ChangeField, string>>;

/** Records that a paragraph was changed; it may be announced for a later day. */
export async function recordChange(
	db: Db,
	member: Recorder,
	input: ChangeInput,
	today: Temporal.PlainDate,
): Promise<Result<{ readonly id: string }, RecordProblem<ChangeField>>> {
	if (!canEdit(member.role)) return err({ kind: 'refused' });
	const { act, paragraph, changedOn, source } = trimmed(input);
	const ofAct = [...rulesOfToday(today).values()].flatMap(({ places }) =>
		places.filter((place) => place.act === act),
	);
	const problems: FieldProblem<ChangeField>[] = [
		...(ofAct.length === 0 ? [{ field: 'act', kind: act === '' ? 'missing' : 'unknown' } as const] : []),
		...inText('paragraph', paragraph, 120),
		...inDay('changedOn', changedOn),
		...inText('source', source, 500),
	];
	const isNamed = ofAct.some((place) => touchedBy(place.paragraph, paragraph));
	if (problems.length === 0 && !isNamed) problems.push({ field: 'paragraph', kind: 'noRule' });
	if (problems.length > 0) return err({ kind: 'invalid', problems });
	const id = randomUUID();
	await inOrganisation(db, member.organisationId, (tx) =>
		insertLawChange(tx, {
			...{ id, act, paragraph, changedOn, source },
			organisationId: member.organisationId,
			recordedBy: member.accountId,
		}),
	);
	return ok({ id });
}

/** Takes a record back by a further one; nothing is deleted. */
export async function withdraw(
	db: Db,
	member: Recorder,
	{
		of,
		record,
		reason: given,
	}: { readonly of: 'check' | 'change'; readonly record: string; readonly reason: string },
): Promise<Result<null, { readonly kind: 'refused' | 'noReason' | 'notThere' }>> {
	if (!canEdit(member.role)) return err({ kind: 'refused' });
	const reason = given.trim();
	if (reason === '' || reason.length > 500) return err({ kind: 'noReason' });
	const { organisationId, accountId: recordedBy } = member;
	if (!isUuid(record)) return err({ kind: 'notThere' });
	const isDone = await inOrganisation(db, organisationId, (tx) =>
		insertLawWithdrawal(tx, { id: randomUUID(), of, record, reason, organisationId, recordedBy }),
	);
	return isDone ? ok(null) : err({ kind: 'notThere' });
}

const trimmed = <Name extends string>(input: Readonly<Record<Name, string>>): Record<Name, string> =>
	Object.fromEntries(Object.entries<string>(input).map(([name, text]) => [name, text.trim()])) as Record<
		Name,
		string
	>;

function inText<Field extends string>(field: Field, text: string, most: number): FieldProblem<Field>[] {
	if (text === '') return [{ field, kind: 'missing' }];
	return text.length > most ? [{ field, kind: 'long' }] : [];
}

function inDay<Field extends string>(field: Field, text: string, latest?: string): FieldProblem<Field>[] {
	if (text === '') return [{ field, kind: 'missing' }];
	if (!parsePlainDate(text).ok) return [{ field, kind: 'noDay' }];
	return latest !== undefined && text > latest ? [{ field, kind: 'future' }] : [];
}

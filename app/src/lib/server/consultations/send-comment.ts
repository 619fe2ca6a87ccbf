import { randomUUID } from 'node:crypto';
import { err, ok, type PlainDate, type Result } from '@schutznetz/kernel';
import { addComment, type Db, findPublished, refusalOf } from '../db/index.ts';

/** What somebody wants to say; nothing else is asked. */
export interface GivenComment {
	/** '' is about the whole. */
	readonly measureId: string;
	readonly text: string;
	/** As the writer wants to be named; '' is without a name. */
	readonly signedAs: string;
}

/** Why it was not taken. */
export type CommentRefusal =
	| { readonly kind: 'missing' | 'tooLong'; readonly field: 'text' | 'signedAs' }
	| { readonly kind: 'noSuchMeasure' }
	| { readonly kind: 'notOpen' };

const limits = { text: 5000, signedAs: 200 } as const;

/** Takes a comment, which nobody sees until somebody of the office has read it. */
export async function sendComment(
	db: Db,
	consultationId: string,
	given: GivenComment,
	today: PlainDate,
): Promise<Result<undefined, CommentRefusal>> {
	const text = given.text.replaceAll('\r\n', '\n').trim();
	const signedAs = given.signedAs.trim();
	if (text === '') return err({ kind: 'missing', field: 'text' });
	if (text.length > limits.text) return err({ kind: 'tooLong', field: 'text' });
	if (signedAs.length > limits.signedAs) return err({ kind: 'tooLong', field: 'signedAs' });
	const found = await findPublished(db, 'consultation', consultationId);
	if (!found) return err({ kind: 'notOpen' });
	const measureId = given.measureId === '' ? null : given.measureId;
	if (measureId !== null) {
		const measure = await findPublished(db, 'measure', measureId);
		const { plan, measures } = found.body;
		const isAsked = measures === null ? measure?.body.plan === plan : measures.includes(measureId);
		if (!measure || !isAsked) return err({ kind: 'noSuchMeasure' });
	}
	try {
		await addComment(db, {
			id: randomUUID(),
			consultationId,
			measureId,
			body: text,
			signedAs: signedAs === '' ? null : signedAs,
			receivedOn: today.toString(),
		});
		return ok(undefined);
	} catch (error) {
		if (refusalOf(error) === 'check_violation') return err({ kind: 'notOpen' });
		throw error;
	}
}

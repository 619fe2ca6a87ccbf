import { err, isUuid, ok, type PlainDate, type Result } from '@schutznetz/kernel';
import {
	type ContributionBodies,
	type ContributionFieldProblem,
	type ContributionKind,
	readContribution,
} from '@schutznetz/plans/records';
import {
	type Db,
	deleteDrafts,
	findContribution,
	findPublished,
	inOrganisation,
	insertContribution,
	newestWord,
	type OrganisationId,
	type OrganisationKind,
	refusalOf,
	type Tx,
} from '../db/index.ts';

/** Who speaks: an account of an organisation, for the body that the organisation stands for. */
export interface Contributor {
	readonly accountId: string;
	readonly organisationId: OrganisationId;
	readonly role: OrganisationKind;
	readonly bodyId: string | null;
}

/** What somebody wants to say. */
export interface ContributionDraft<Kind extends ContributionKind = ContributionKind> {
	readonly measureId: string;
	readonly roundId: string | null;
	readonly body: ContributionBodies[Kind];
	/** An earlier word of the same party that this one corrects; it stays beside it. */
	readonly replaces?: string | null;
	/** Keys of drafts that are done with it. */
	readonly drafts?: readonly string[];
}

/** What somebody says, of whatever kind. */
type GivenWord = ContributionDraft & { readonly kind: ContributionKind };

/** Why it was not taken; nothing was stored then. */
export type ContributionRefusal =
	| { readonly kind: 'invalid'; readonly problems: readonly ContributionFieldProblem[] }
	/** The organisation stands for nobody in the monitor. */
	| { readonly kind: 'noBody' }
	| { readonly kind: 'noMeasure'; readonly measureId: string }
	| { readonly kind: 'noRound'; readonly roundId: string }
	/** Practice is told while its round is open, and of the round's measures. */
	| { readonly kind: 'roundNotOpen'; readonly roundId: string; readonly measureId: string }
	| { readonly kind: 'fiveMeasures'; readonly roundId: string | null }
	/** This party may not say this of this measure. */
	| { readonly kind: 'notYours'; readonly role: OrganisationKind; readonly measureId: string }
	/** What it corrects or answers is not there, or is of another kind, measure or party. */
	| { readonly kind: 'noSuchWord'; readonly id: string };

/** Adds one party's word on a measure, public at once; who may say what is the database's rule. */
export async function contribute<Kind extends ContributionKind>(
	db: Db,
	member: Contributor,
	kind: Kind,
	draft: ContributionDraft<Kind>,
	today: PlainDate,
): Promise<Result<{ readonly id: string }, ContributionRefusal>> {
	const done = await contributeAll(db, member, [{ kind, ...draft }], today);
	if (!done.ok) return done;
	const [id] = done.value.ids;
	if (id === undefined) throw new Error('one contribution was given, none came back');
	return ok({ id });
}

/** Several words in one transaction: all of them or none; the refusal says of which. */
export async function contributeAll(
	db: Db,
	member: Contributor,
	given: readonly GivenWord[],
	today: PlainDate,
): Promise<Result<{ readonly ids: readonly string[] }, ContributionRefusal & { readonly index: number }>> {
	const { bodyId, role } = member;
	if (bodyId === null) return err({ kind: 'noBody', index: 0 });
	let index = 0;
	const ids: string[] = [];
	try {
		await inOrganisation(db, member.organisationId, async (tx) => {
			for (const one of given) {
				const read = readContribution(one.kind, one.body);
				if (!read.ok) throw new Refused({ kind: 'invalid', problems: read.error });
				await checkContext(tx, bodyId, { ...one, body: read.value }, today);
				const before =
					one.kind === 'assessment'
						? await newestWord(tx, {
								kind: one.kind,
								organisationId: member.organisationId,
								bodyId,
								measureId: one.measureId,
								roundId: one.roundId,
								// The kind says what its body is.
								body: read.value as ContributionBodies['assessment'],
							})
						: undefined;
				// Signed twice is said once.
				const same = before?.isSame ? before.id : undefined;
				ids.push(
					same ??
						(await insertContribution(tx, {
							organisationId: member.organisationId,
							accountId: member.accountId,
							bodyId,
							via: 'account',
							kind: one.kind,
							measureId: one.measureId,
							roundId: one.roundId,
							body: read.value,
							replaces: one.replaces ?? null,
						})),
				);
				await deleteDrafts(tx, member.accountId, one.drafts ?? []);
				index += 1;
			}
		});
		return ok({ ids });
	} catch (error) {
		if (error instanceof Refused) return err({ ...error.refusal, index });
		const { measureId = '', roundId = null } = given[index] ?? {};
		switch (refusalOf(error)) {
			case 'foreign_key_violation':
				return err({ kind: 'noMeasure', measureId, index });
			case 'check_violation':
				return err({ kind: 'fiveMeasures', roundId, index });
			case 'insufficient_privilege':
				return err({ kind: 'notYours', role, measureId, index });
			default:
				throw error;
		}
	}
}

/** Carries a refusal out of a transaction, which has to fail for it. */
class Refused extends Error {
	readonly refusal: ContributionRefusal;
	constructor(refusal: ContributionRefusal) {
		super(refusal.kind);
		this.refusal = refusal;
	}
}

async function checkContext(tx: Tx, bodyId: string, given: GivenWord, today: PlainDate): Promise<void> {
	const { roundId, measureId, replaces } = given;
	const round = roundId === null ? undefined : (await findPublished(tx, 'round', roundId))?.body;
	if (roundId !== null && !round) throw new Refused({ kind: 'noRound', roundId });
	if (given.kind === 'practice' && roundId !== null && round) {
		const day = today.toString();
		const isOpen = round.opensOn <= day && day <= round.closesOn;
		const measure = (await findPublished(tx, 'measure', measureId))?.body;
		if (!measure) throw new Refused({ kind: 'noMeasure', measureId });
		const isAsked = round.measures ? round.measures.includes(measureId) : measure.plan === round.plan;
		if (!isOpen || !isAsked) throw new Refused({ kind: 'roundNotOpen', roundId, measureId });
	}
	if (replaces) {
		const before = isUuid(replaces) ? await findContribution(tx, replaces) : undefined;
		const isSame = before?.kind === given.kind && before.measureId === measureId && before.bodyId === bodyId;
		if (!isSame) throw new Refused({ kind: 'noSuchWord', id: replaces });
	}
	if (given.kind === 'reply') {
		const { to } = given.body as ContributionBodies['reply'];
		const answered = isUuid(to) ? await findContribution(tx, to) : undefined;
		if (answered?.kind !== 'assessment' || answered.measureId !== measureId) {
			throw new Refused({ kind: 'noSuchWord', id: to });
		}
	}
}

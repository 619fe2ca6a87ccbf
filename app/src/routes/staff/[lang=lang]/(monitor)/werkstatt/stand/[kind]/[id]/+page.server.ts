import {
	internalKinds,
	type RecordKind,
	type RecordProblem,
	readRecord,
	recordChanges,
	recordTitle,
} from '@schutznetz/plans/records';
import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import {
	bodyFromForm,
	changeViews,
	type DraftProblem,
	formInputs,
	history,
	historyViews,
	isMadeByHand,
	namedBy,
	namesOf,
	openRecord,
	readFormChoices,
	type SavedDraft,
	saveDraft,
	undo,
	writeInstant,
} from '#lib/server/records/index.ts';
import { lookAtText, readReferenceIndex } from '#lib/server/references/index.ts';
import { requireEditor } from '../../../require-editor.ts';
import { knownKind } from '../../known-kind.ts';
import type { Actions, PageServerLoad } from './$types';
import { completeBody } from './complete-body.ts';
import { conflictView } from './conflict-view.ts';

const newId = 'neu';
const isInternal = (kind: RecordKind): boolean => internalKinds.some((internal) => internal === kind);

export const load: PageServerLoad = async (event) => {
	const member = await requireEditor(event);
	const kind = knownKind(event.params.kind);
	const { id } = event.params;
	const db = appDatabase();
	const choices = await readFormChoices(db, member, kind);
	const saved = Number(event.url.searchParams.get('gesichert')) || null;
	const shared = { kind, isInternal: isInternal(kind), saved, isSame: event.url.searchParams.has('gleich') };
	if (id === newId) {
		if (!isMadeByHand(kind)) error(404);
		const started = Object.fromEntries(event.url.searchParams);
		return { ...shared, id: null, title: '', inputs: formInputs(kind, started, choices), record: null };
	}
	const opened = await openRecord(db, member, kind, id);
	if (!opened) error(404);
	const { newest, isLed } = opened;
	const entries = await history(db, kind, id, member);
	const names = await namesOf(
		db,
		member,
		entries.map(({ body }) => body),
	);
	const mine = entries.find(({ isOwn }) => isOwn);
	const isChangedSince = mine !== undefined && mine.version < newest.version;
	return {
		...shared,
		id,
		title: recordTitle(kind, id, newest.body ?? newest.publicBody),
		inputs: formInputs(kind, newest.body ?? {}, choices),
		record: {
			version: newest.version,
			publicVersion: newest.publicVersion,
			role: newest.role,
			at: writeInstant(newest.at),
			isWithdrawn: newest.body === null,
			isLed,
			since: isChangedSince
				? { mine: mine.version, changes: changeViews(recordChanges(mine.body, newest.body)) }
				: null,
			entries: historyViews(entries, names),
			namedBy: await namedBy(db, member, kind, id),
		},
	};
};

/** What a form brought, beside what stands there. */
async function readSubmission(event: RequestEvent<{ kind: string; id: string }>) {
	const member = await requireEditor(event);
	const kind = knownKind(event.params.kind);
	const db = appDatabase();
	const form = await event.request.formData().catch(() => error(400));
	const id = event.params.id === newId ? undefined : event.params.id;
	const choices = await readFormChoices(db, member, kind);
	const versions = id === undefined ? [] : await history(db, kind, id, member);
	const basedOn = Number(form.get('basedOn')) || null;
	const base = versions.find(({ version }) => version === basedOn)?.body ?? versions[0]?.body ?? null;
	const body = await completeBody(db, member, kind, bodyFromForm(kind, form, base, choices));
	const note = String(form.get('anlass') ?? '')
		.trim()
		.slice(0, 1000);
	return { member, kind, db, form, id, choices, versions, basedOn, base, body, note };
}

type Submission = Awaited<ReturnType<typeof readSubmission>>;

/** What the page shows again after a form that was not saved. */
const again = ({ kind, choices, note, basedOn }: Submission, body: object) => ({
	inputs: formInputs(kind, body, choices),
	note,
	basedOn,
});

function afterSaving(kind: RecordKind, id: string, saved: SavedDraft): never {
	const state = saved.isNew ? '' : '&gleich';
	redirect(303, `/de/werkstatt/stand/${kind}/${id}?gesichert=${saved.version}${state}`);
}

function refusal(problem: Exclude<DraftProblem, { kind: 'conflict' | 'invalid' }> | { kind: 'notFound' }) {
	return fail(problem.kind === 'notFound' ? 404 : 403, {
		refused: problem.kind === 'notFound' ? ('notFound' as const) : problem.reason,
	});
}

export const actions: Actions = {
	save: async (event) => {
		const given = await readSubmission(event);
		const { db, member, kind, id, body, basedOn, note, base } = given;
		const saved = await saveDraft(db, member, { kind, ...(id && { id }), body, basedOn, note });
		if (saved.ok) {
			const { warnings } = saved.value;
			if (warnings.length === 0) afterSaving(kind, saved.value.id, saved.value);
			return { saved: saved.value.version, id: saved.value.id, warnings: [...warnings] };
		}
		const problem = saved.error;
		if (problem.kind === 'conflict') {
			const { body: merged, ...conflict } = conflictView(problem.conflict, base);
			return fail(409, { ...again(given, merged), basedOn: conflict.version, conflict });
		}
		if (problem.kind === 'invalid')
			return fail(400, { ...again(given, body), problems: [...problem.problems] });
		return refusal(problem);
	},

	preview: async (event) => {
		const given = await readSubmission(event);
		const { db, kind, body, versions } = given;
		const read = readRecord(kind, body);
		const problems: readonly RecordProblem[] = read.ok ? [] : read.error;
		const text = Object.values(body)
			.filter((value) => typeof value === 'string')
			.join('\n');
		const plan = typeof body.plan === 'string' ? body.plan : null;
		return {
			...again(given, body),
			problems: [...problems],
			preview: {
				changes: changeViews(recordChanges(versions[0]?.body ?? null, read.ok ? read.value : body)),
				findings: lookAtText(text, await readReferenceIndex(db), plan),
			},
		};
	},

	undo: async (event) => {
		const { member, kind, id, form, db } = await readTarget(event);
		const toVersion = Number(form.get('toVersion'));
		const done = await undo(db, member, {
			kind,
			id,
			toVersion,
			basedOn: Number(form.get('basedOn')),
			note: `Fassung ${toVersion} gilt wieder`,
		});
		if (done.ok) afterSaving(kind, id, done.value);
		return refuseTarget(done.error);
	},

	withdraw: async (event) => {
		const { member, kind, id, form, db } = await readTarget(event);
		const note = String(form.get('grund') ?? '')
			.trim()
			.slice(0, 1000);
		const done = await saveDraft(db, member, {
			kind,
			id,
			body: null,
			basedOn: Number(form.get('basedOn')),
			note,
		});
		if (done.ok) afterSaving(kind, id, done.value);
		return refuseTarget(done.error);
	},
};

async function readTarget(event: RequestEvent<{ kind: string; id: string }>) {
	const member = await requireEditor(event);
	const form = await event.request.formData().catch(() => error(400));
	return { member, kind: knownKind(event.params.kind), id: event.params.id, form, db: appDatabase() };
}

function refuseTarget(problem: DraftProblem | { kind: 'notFound' }) {
	if (problem.kind === 'conflict') return fail(409, { refused: 'overtaken' as const });
	if (problem.kind === 'invalid') return fail(400, { problems: [...problem.problems] });
	return refusal(problem);
}

import { isUuid } from '@schutznetz/kernel';
import { columnMeanings, describeReadProblem } from '@schutznetz/plans/readers';
import { error, fail, redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import {
	commitRun,
	decide,
	type Fate,
	hasOcr,
	isMeaning,
	openRun,
	readAgain,
	type SettleProblem,
	undoRun,
} from '#lib/server/imports/index.ts';
import { requireEditor } from '../require-editor.ts';
import { shownState } from '../shown-state.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { toPlaces } from './to-places.ts';
import { toProposals } from './to-proposals.ts';

const textNames = [
	'number',
	'title',
	'text',
	'lead',
	'involved',
	'indicator',
	'due',
	'budget',
	'novelty',
] as const;

export const load: PageServerLoad = async (event) => {
	const member = await requireEditor(event);
	const opened = await openRun(appDatabase(), member, idOf(event));
	if (!opened) error(404);
	const { run, reading, choices, isCutOff, plan, demands, known, drafts, basis } = opened;
	const { searchParams } = event.url;
	const proposals = toProposals(
		opened,
		Number(searchParams.get('seite')) || null,
		Number(searchParams.get('teil')) || 1,
	);
	const unreadable = reading?.kind === 'unreadable' ? reading.problem : null;
	const general =
		reading?.kind === 'plan'
			? reading.plan.problems
			: reading?.kind === 'demands'
				? reading.demands.problems
				: [];
	const fates = Object.entries(Object.groupBy(plan?.measures ?? [], ({ fate }) => fate));
	return {
		id: run.id,
		name: run.documentName,
		kind: run.kind,
		target: {
			plan: String(run.target.plan ?? ''),
			on: String(run.target.on ?? ''),
			source: String(run.target.source ?? ''),
		},
		state: shownState(run, isCutOff),
		publicCount: run.publicCount,
		progress: { done: run.progressDone, total: run.progressTotal },
		pageCount: reading && 'pageCount' in reading ? reading.pageCount : null,
		failure: unreadable ? describeReadProblem(unreadable) : null,
		isScan: unreadable?.kind === 'noTextLayer',
		hasOcr: unreadable?.kind === 'noTextLayer' ? await hasOcr() : false,
		problems: general.map(describeReadProblem),
		columns: reading?.kind === 'plan' ? reading.plan.columns : [],
		meanings: columnMeanings,
		proposals,
		excluded: choices.excluded,
		dropped: plan?.dropped.map(({ id, body }) => ({ id, number: body.number, title: body.title })) ?? [],
		places: toPlaces(plan?.places ?? []),
		earlier: plan?.follows ?? null,
		fates: fates.map(([fate, of]) => ({ fate: fate as Fate, count: of?.length ?? 0 })),
		blocked: plan?.measures.filter(({ isBlocked }) => isBlocked).length ?? 0,
		assigned: demands?.demands.filter(({ demand, isExcluded }) => demand !== null && !isExcluded).length ?? 0,
		known,
		changes: drafts.length,
		basis,
	};
};

const idOf = ({ params }: RequestEvent): string => {
	if (!isUuid(params.id)) error(404);
	return params.id;
};

const refuse = (problem: SettleProblem) => {
	if (problem.kind === 'notFound') error(404);
	if (problem.kind !== 'batch') return fail(409, { problem: problem.kind, ids: '', lines: [] });
	const { problem: batch } = problem;
	switch (batch.kind) {
		case 'conflict':
			return fail(409, {
				problem: 'conflict' as const,
				ids: batch.conflicts.map(({ id }) => id).join(', '),
				lines: [],
			});
		case 'refused':
			return fail(403, {
				problem: 'leads' as const,
				ids: batch.records.map(({ id }) => id).join(', '),
				lines: [],
			});
		case 'invalid':
			return fail(400, {
				problem: 'invalid' as const,
				ids: '',
				lines: batch.problems.slice(0, 50).map(({ id, at, came, due }) => ({ id, at, came, due })),
			});
	}
};

const here = ({ url }: RequestEvent): string => {
	const query = [...url.searchParams].filter(([name]) => name === 'seite' || name === 'teil');
	return query.length > 0 ? `${url.pathname}?${new URLSearchParams(query)}` : url.pathname;
};

export const actions: Actions = {
	columns: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData();
		const labels = form.getAll('label').map(String);
		const chosen = labels.flatMap((label, index) => {
			const meaning = String(form.get(`column-${index}`) ?? '');
			return isMeaning(meaning) ? [[label, meaning] as const] : [];
		});
		const id = idOf(event);
		const kept = await decide(
			appDatabase(),
			member,
			id,
			(before) => ({ ...before, columns: Object.fromEntries(chosen) }),
			true,
		);
		if (!kept.ok) return refuse(kept.error);
		void readAgain(appDatabase(), member, id).catch(() => {});
		redirect(303, here(event));
	},
	again: async (event) => {
		const member = await requireEditor(event);
		void readAgain(appDatabase(), member, idOf(event)).catch(() => {});
		redirect(303, here(event));
	},
	proposal: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData();
		const key = String(form.get('key') ?? '');
		const match = String(form.get('match') ?? '');
		const given = textNames.flatMap((name) => {
			const value = form.get(name);
			return value === null ? [] : [[name, String(value).replaceAll('\r\n', '\n').trim()] as const];
		});
		const kept = await decide(appDatabase(), member, idOf(event), (before) => {
			const { [key]: _, ...matches } = before.matches;
			return {
				...before,
				texts: given.length > 0 ? { ...before.texts, [key]: Object.fromEntries(given) } : before.texts,
				matches: match === '' ? matches : { ...matches, [key]: match },
				excluded: form.has('exclude') ? [...new Set([...before.excluded, key])] : before.excluded,
			};
		});
		if (!kept.ok) return refuse(kept.error);
		redirect(303, `${here(event)}#v-${key}`);
	},
	include: async (event) => {
		const member = await requireEditor(event);
		const key = String((await event.request.formData()).get('key') ?? '');
		const kept = await decide(appDatabase(), member, idOf(event), (before) => ({
			...before,
			excluded: before.excluded.filter((one) => one !== key),
		}));
		if (!kept.ok) return refuse(kept.error);
		redirect(303, here(event));
	},
	commit: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData();
		if (form.has('needs-look') && !form.has('looked'))
			return fail(400, { problem: 'confirm' as const, ids: '', lines: [] });
		const basis = String(form.get('basis') ?? '');
		const done = await commitRun(appDatabase(), member, idOf(event), basis, Temporal.Now.instant());
		if (!done.ok) return refuse(done.error);
		redirect(303, event.url.pathname);
	},
	undo: async (event) => {
		const member = await requireEditor(event);
		const done = await undoRun(appDatabase(), member, idOf(event), Temporal.Now.instant());
		if (!done.ok) return refuse(done.error);
		redirect(303, event.url.pathname);
	},
};

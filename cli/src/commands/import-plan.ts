import { existsSync } from 'node:fs';
import { parsePlainDate } from '@schutznetz/kernel';
import { bundledContent, readContent } from '@schutznetz/plans';
import { describeReadProblem, type PlanReading, readPlan } from '@schutznetz/plans/readers';
import {
	type Db,
	describeDatabaseProblem,
	openDatabase,
	pingDatabase,
} from '../../../app/src/lib/server/db/index.ts';
import {
	type CommandOutcome,
	type Fate,
	importAsCommand,
	type PlanTarget,
} from '../../../app/src/lib/server/imports/index.ts';
import { complain } from '../complain.ts';
import { openHouseDatabase } from '../house-database.ts';
import { settingsOrComplain } from '../settings-or-complain.ts';
import { readImportFile } from './import-file.ts';

/** What `schutznetz import plan` was told. */
export interface PlanOrder {
	readonly plan: string;
	readonly edition: string | undefined;
	readonly isCommitted: boolean;
	readonly isJson: boolean;
}

/** Reads a plan's document; says what an import would do, or does it. Returns the exit code. */
export async function importPlan(path: string, order: PlanOrder): Promise<number> {
	const { plan, isCommitted } = order;
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(plan)) {
		complain(`„${plan}“ ist keine Kennung eines Plans; erwartet wird zum Beispiel nap-az.`);
		return 2;
	}
	const content = readContent(bundledContent);
	const known = content.ok ? content.value.plans.find(({ id }) => id === plan) : undefined;
	const on = order.edition ?? known?.adoptedOn;
	if (on === undefined) {
		complain(`Zu „${plan}“ ist kein Tag bekannt: Es fehlt --edition TAG (JJJJ-MM-TT).`);
		return 2;
	}
	if (!parsePlainDate(String(on)).ok) {
		complain(`„${on}“ ist kein Tag; erwartet wird JJJJ-MM-TT, zum Beispiel 2026-11-21.`);
		return 2;
	}
	const file = await readImportFile(path);
	if (!file) return 1;
	const counts = new Map(
		(known?.fields ?? []).flatMap(({ measureCount }, index) =>
			measureCount === null ? [] : [[index + 1, measureCount] as const],
		),
	);
	const reading = readPlan(file.document, { counts });
	const target = { plan, on: String(on), title: `${known?.title ?? plan}, Fassung vom ${on}`.slice(0, 900) };
	const sent = { name: file.name, mediaType: 'application/octet-stream', bytes: file.bytes };
	const outcome = await withHouse(isCommitted, (db) =>
		importAsCommand(db, sent, { target, reading, isCommitted, now: Temporal.Now.instant() }),
	);
	if (outcome === 'refused') return 1;
	report(order, target, reading, outcome);
	if (reading.measures.length === 0) return 1;
	return isCommitted && (outcome === null || outcome.misfits.length > 0) ? 1 : 0;
}

/**
 * The house's database for the time of one piece of work. A dry run does without where no house was set up here.
 *
 * @returns null without a house, 'refused' where one sentence was said
 */
async function withHouse<T>(isNeeded: boolean, work: (db: Db) => Promise<T>): Promise<T | null | 'refused'> {
	const settings = settingsOrComplain();
	if (!settings) return 'refused';
	if (!isNeeded && settings.database.kind !== 'external' && !existsSync(settings.dataFolder)) return null;
	const database = await openHouseDatabase(settings, { beside: true });
	if (!database.ok) {
		complain(database.error);
		return 'refused';
	}
	const db = openDatabase(database.value.ownerUrl, undefined, 1);
	try {
		if (await pingDatabase(db)) return await work(db);
		if (!isNeeded) return null;
		complain(describeDatabaseProblem({ kind: 'notSetUp' }));
		return 'refused';
	} finally {
		await db.destroy();
		await database.value.close();
	}
}

const fates: Readonly<Record<Fate, string>> = {
	new: 'neu',
	same: 'gleich geblieben',
	reworded: 'neu gefasst',
	split: 'aus einer Teilung',
	merged: 'aus einer Zusammenführung',
	unchanged: 'schon so eingelesen',
	changed: 'anders als zuletzt eingelesen',
};

function report(
	{ isCommitted, isJson }: PlanOrder,
	target: PlanTarget,
	reading: PlanReading,
	outcome: CommandOutcome | null,
): void {
	const measures = reading.measures;
	const problems = [...reading.problems, ...measures.flatMap((one) => one.problems)];
	const tally = Object.fromEntries(
		Object.keys(fates).map((fate) => [
			fate,
			outcome?.plan.measures.filter((one) => one.fate === fate).length ?? 0,
		]),
	);
	const fateOf = new Map(outcome?.plan.measures.map((one) => [one.proposal.key, one]));
	if (isJson) {
		const found = {
			plan: target.plan,
			edition: target.on,
			hasHouse: outcome !== null,
			fields: reading.fields,
			goals: reading.goals,
			measures: measures.map((one) => ({
				...one.texts,
				field: one.field,
				goal: one.goal,
				page: one.page,
				box: one.box,
				confidence: one.confidence,
				problems: one.problems.map((problem) => ({ ...problem, sentence: describeReadProblem(problem) })),
				id: fateOf.get(one.key)?.id ?? null,
				fate: fateOf.get(one.key)?.fate ?? null,
				from: fateOf.get(one.key)?.from ?? [],
			})),
			columns: reading.columns,
			matching: { ...tally, dropped: outcome?.plan.dropped.map(({ id }) => id) ?? [] },
			changes: outcome?.plan.drafts.length ?? null,
			misfits: outcome?.misfits ?? [],
			written: outcome?.written ?? 0,
			run: outcome?.runId ?? null,
			problems: problems.map((problem) => ({ ...problem, sentence: describeReadProblem(problem) })),
		};
		process.stdout.write(`${JSON.stringify(found, null, '\t')}\n`);
		return;
	}
	const lines = [
		`${measures.length} Maßnahmen, ${reading.fields.length} Handlungsfelder, ${reading.goals.length} Ziele gelesen.`,
	];
	if (outcome === null) lines.push('Hier ist kein Haus eingerichtet: nichts, womit zu vergleichen wäre.');
	else {
		for (const [fate, count] of Object.entries(tally))
			if (count > 0) lines.push(`  ${count} ${fates[fate as Fate]}`);
		if (outcome.plan.dropped.length > 0) lines.push(`  ${outcome.plan.dropped.length} nicht mehr enthalten`);
		const { length } = outcome.plan.drafts;
		lines.push(
			isCommitted
				? `${outcome.written} Änderungen als Entwürfe geschrieben.`
				: length === 0
					? '0 Änderungen: Alles steht schon so da.'
					: `${length} Änderungen; mit --commit werden daraus Entwürfe.`,
		);
	}
	process.stdout.write(`${lines.join('\n')}\n`);
	for (const problem of problems) complain(describeReadProblem(problem));
	for (const { id, at, due } of outcome?.misfits ?? [])
		complain(`${id}, ${at}: erwartet wird ${due}. Nichts wurde geschrieben.`);
}

import { dayInBerlin, type Result } from '@schutznetz/kernel';
import type { Db } from '../db/index.ts';
import type { Sendable } from './conditional-response.ts';
import type { OutputDocument } from './document/document.ts';
import { toDocx } from './document/to-docx.ts';
import { toPdf } from './document/to-pdf.ts';
import { type IfgProblem, type IfgRequest, type IfgSubject, ifgRequest } from './ifg-request.ts';
import { publicState } from './public-state.ts';
import { frames } from './report/frames.ts';
import { type ReportChoice, readReportChoice } from './report/report-choice.ts';
import { demandsFor, reportDocument } from './report/report-document.ts';
import { readSnapshots } from './snapshots.ts';

/** When and where somebody asks. */
export interface Asked {
	/** Of the public monitor, without a slash at its end. */
	readonly monitorAddress: string;
	readonly now: Temporal.Instant;
}

/** The form of the report builder, with what was picked and the report that comes of it. */
export interface ReportView {
	readonly choice: ReportChoice;
	readonly frames: readonly { readonly id: string; readonly name: string }[];
	readonly plans: readonly { readonly id: string; readonly name: string; readonly isInvented: boolean }[];
	readonly demands: readonly { readonly id: string; readonly title: string }[];
	/** Null until a question is picked. */
	readonly document: OutputDocument | null;
}

/** A draft of a shadow report for what an address picks. */
export async function readReport(db: Db, query: URLSearchParams, asked: Asked): Promise<ReportView> {
	const held = await publicState(db);
	const all = (name: string) => held.state.resources[name] ?? [];
	const choice = readReportChoice(query, {
		plans: all('plans').map(({ id }) => id),
		demands: all('demands').map(({ id }) => id),
	});
	const [snapshot] = await readSnapshots(db, asked.monitorAddress);
	const context = {
		held,
		monitorAddress: asked.monitorAddress,
		today: dayInBerlin(asked.now).toString(),
		snapshot,
	};
	return {
		choice,
		frames: frames.map(({ id, name }) => ({ id, name })),
		plans: all('plans').map(({ id, short, isInvented }) => {
			return { id, name: String(short), isInvented: isInvented === true };
		}),
		demands: demandsFor(choice, held).map(({ id, title }) => ({ id, title: String(title) })),
		document: choice.questions.length === 0 ? null : reportDocument(choice, context),
	};
}

/** The formats of a report and of a request. */
export type ReportFile = 'bericht.docx' | 'bericht.pdf';

/** The report as a file; undefined where no question is picked. */
export async function reportFile(
	db: Db,
	file: ReportFile,
	query: URLSearchParams,
	asked: Asked,
): Promise<Sendable | undefined> {
	const { document, choice } = await readReport(db, query, asked);
	if (!document) return undefined;
	const fileName = `schutznetz-schattenbericht-${choice.frame.id}-${dayInBerlin(asked.now).toString()}`;
	return file === 'bericht.pdf'
		? { body: toPdf(document, asked.now), contentType: 'application/pdf', fileName: `${fileName}.pdf` }
		: { body: await toDocx(document), contentType: docxType, fileName: `${fileName}.docx` };
}

/** Bodies and measures that a request can be drafted for. */
export interface IfgChoices {
	readonly bodies: readonly { readonly id: string; readonly name: string; readonly isInvented: boolean }[];
}

/** A draft of a request, and the federal bodies that can be asked. */
export async function readIfgRequest(
	db: Db,
	subject: IfgSubject,
	asked: Asked,
): Promise<IfgChoices & { readonly request: Result<IfgRequest, IfgProblem> }> {
	const held = await publicState(db);
	const bodies = (held.state.resources.bodies ?? []).filter(
		({ kind }) => kind === 'federal' || kind === 'authority',
	);
	return {
		bodies: bodies.map(({ id, name, isInvented }) => {
			return { id, name: String(name), isInvented: isInvented === true };
		}),
		request: ifgRequest(held, subject, {
			monitorAddress: asked.monitorAddress,
			today: dayInBerlin(asked.now).toString(),
		}),
	};
}

/** The request as a file; undefined where there is none. */
export async function ifgFile(
	db: Db,
	file: 'anfrage.docx' | 'anfrage.txt',
	subject: IfgSubject,
	asked: Asked,
): Promise<Sendable | undefined> {
	const { request } = await readIfgRequest(db, subject, asked);
	if (!request.ok) return undefined;
	const { text, document } = request.value;
	return file === 'anfrage.txt'
		? { body: text, contentType: 'text/plain; charset=utf-8', fileName: 'ifg-anfrage.txt' }
		: { body: await toDocx(document), contentType: docxType, fileName: 'ifg-anfrage.docx' };
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

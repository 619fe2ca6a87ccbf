import { readLimits } from '@schutznetz/plans/readers';
import { renderPageAsImage } from 'unpdf';
import { type Db, inOrganisation } from '../db/index.ts';
import { findRun, readDocumentBytes } from '../db/monitor/imports.ts';
import { canEdit, type Editor } from '../records/index.ts';

const width = 1000;

/** A page of a run's PDF as PNG bytes; undefined where there is none for the one who asks. */
export async function pageImage(
	db: Db,
	editor: Editor,
	runId: string,
	page: number,
): Promise<Uint8Array | undefined> {
	if (!canEdit(editor.role) || !Number.isInteger(page) || page < 1 || page > readLimits.pages)
		return undefined;
	const bytes = await inOrganisation(db, editor.organisationId, async (tx) => {
		const run = await findRun(tx, runId);
		return run && readDocumentBytes(tx, run.documentId);
	});
	if (!bytes) return undefined;
	try {
		const image = await renderPageAsImage(bytes, page, {
			canvasImport: () => import('@napi-rs/canvas'),
			width,
		});
		return new Uint8Array(image);
	} catch {
		// No PDF, no such page, or nothing that can be drawn: the proposals stand beside an empty place.
		return undefined;
	}
}

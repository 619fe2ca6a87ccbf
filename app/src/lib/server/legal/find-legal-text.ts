import type { Db, OperatorPageKind } from '../db/index.ts';
import { readPublishedOperatorPage } from '../organisations/index.ts';

export interface LegalText {
	readonly body: string;
	readonly language: string;
}

/** What the operator published in that language, else in German, which is the one that binds; else null. */
export async function findLegalText(
	db: Db,
	kind: OperatorPageKind,
	language: string,
): Promise<LegalText | null> {
	const page =
		(await readPublishedOperatorPage(db, kind, language)) ??
		(language === 'de' ? undefined : await readPublishedOperatorPage(db, kind, 'de'));
	return page ? { body: page.body, language: page.language } : null;
}

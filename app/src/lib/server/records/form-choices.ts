import { type RecordBodies, type RecordKind, recordTitle } from '@schutznetz/plans/records';
import { type Db, inOrganisation } from '../db/index.ts';
import { readNewest } from '../db/monitor/versions.ts';
import type { Editor } from './editor.ts';
import { formFieldsOf } from './form-fields.ts';

/** A record that a field can name. */
export interface RecordChoice {
	readonly id: string;
	readonly label: string;
	/** Other names that lead to it. */
	readonly names: readonly string[];
}

/** What the fields of a form can name, by kind. */
export type FormChoices = ReadonlyMap<RecordKind, readonly RecordChoice[]>;

/** The records that the fields of a kind's form can name, drafts among them. */
export function readFormChoices(db: Db, editor: Editor, kind: RecordKind): Promise<FormChoices> {
	const kinds = new Set(
		formFieldsOf(kind).flatMap(([, type]) =>
			type.is === 'reference' || type.is === 'references'
				? [type.to]
				: type.is === 'members'
					? ['body' as const]
					: [],
		),
	);
	return inOrganisation(db, editor.organisationId, async (tx) => {
		const choices = new Map<RecordKind, readonly RecordChoice[]>();
		for (const named of kinds) {
			const rows = await readNewest(tx, named);
			choices.set(
				named,
				rows.map(({ id, body }) => ({
					id,
					label: recordTitle(named, id, body),
					names: namesOf(named, body),
				})),
			);
		}
		return choices;
	});
}

function namesOf(kind: RecordKind, body: object | null): readonly string[] {
	if (kind !== 'body' || body === null) return [];
	const { short, name, alsoKnownAs } = body as RecordBodies['body'];
	return [short, name, ...alsoKnownAs];
}

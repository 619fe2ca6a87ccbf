import { err, ok, parsePlainDate, type Result } from '@schutznetz/kernel';
import type { ImportOrder, SentFile } from '#lib/server/imports/index.ts';

/** Fields of the form that need another look. */
export type WrongField = 'file' | 'plan' | 'on' | 'name';

/** What was typed, to stand in the form again; a file has to be chosen anew. */
interface Given {
	readonly what: string;
	readonly plan: string;
	readonly on: string;
	readonly name: string;
}

/** Reads the form of the import desk. */
export async function readUpload(
	form: FormData,
): Promise<
	Result<
		{ readonly file: SentFile; readonly order: ImportOrder; readonly given: Given },
		Given & { readonly wrong: readonly WrongField[]; readonly sentence: string }
	>
> {
	const text = (name: string): string => String(form.get(name) ?? '').trim();
	const given = { what: text('what'), plan: text('plan'), on: text('on'), name: text('name') };
	const sent = form.get('file');
	const wrong: WrongField[] = [];
	const isPlan = given.what !== 'demands';
	if (!(sent instanceof File) || sent.name === '') wrong.push('file');
	if (isPlan && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given.plan)) wrong.push('plan');
	const isYear = !isPlan && /^(19|20)\d\d$/.test(given.on);
	if (!isYear && !parsePlainDate(given.on).ok) wrong.push('on');
	if (given.name === '' || given.name.length > 900) wrong.push('name');
	if (wrong.length > 0 || !(sent instanceof File)) return err({ ...given, wrong, sentence: '' });
	const file = { name: sent.name, mediaType: sent.type, bytes: new Uint8Array(await sent.arrayBuffer()) };
	const { plan, on, name } = given;
	const order: ImportOrder = isPlan
		? { kind: 'plan', target: { plan, on, title: name } }
		: { kind: 'demands', target: { on, source: name } };
	return ok({ file, order, given });
}

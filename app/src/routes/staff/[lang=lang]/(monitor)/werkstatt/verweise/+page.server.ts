import { error, fail } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { isDoubtful, lookAtRecords, lookAtText, readReferenceIndex } from '#lib/server/references/index.ts';
import { requireMember } from '../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

const mostCharacters = 200_000;
const roles: readonly string[] = ['office', 'rapporteur', 'civil'];

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (!roles.includes(member.role)) error(403);
	const db = appDatabase();
	const [report, { plans }] = await Promise.all([lookAtRecords(db, member), readReferenceIndex(db)]);
	return {
		report,
		mostCharacters,
		plans: plans.map(({ id, names, fields }) => ({
			id,
			name: names[0] ?? id,
			fields: fields.map((field) => ({ id: field.id, label: field.roman ?? String(field.position) })),
		})),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireMember(event);
		if (!roles.includes(member.role)) error(403);
		const form = await event.request.formData();
		const text = String(form.get('text') ?? '').replaceAll('\r\n', '\n');
		const plan = String(form.get('plan') ?? '');
		if (text.trim() === '') return fail(400, { problem: 'empty', text, plan } as const);
		if (text.length > mostCharacters) return fail(400, { problem: 'long', text, plan } as const);
		const findings = lookAtText(text, await readReferenceIndex(appDatabase()), plan || null);
		const doubtful = findings.references.filter(isDoubtful).length;
		return { result: { ...findings, doubtful }, text, plan };
	},
};

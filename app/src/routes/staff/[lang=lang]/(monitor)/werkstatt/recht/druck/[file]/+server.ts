import { createHash } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { printedFiles, printedLaw } from '#lib/server/law/index.ts';
import { requireEditor } from '../../../require-editor.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	await requireEditor(event);
	const file = printedFiles.find((one) => one === event.params.file);
	if (!file) error(404);
	const now = Temporal.Now.instant();
	const query = event.url.searchParams;
	const printed = await printedLaw(appDatabase(), file, query, now);
	if (!printed.ok) {
		const back = new URLSearchParams({
			tag: query.get('tag') ?? '',
			seit: query.get('seit') ?? '',
			grund: printed.error.kind,
		});
		redirect(303, `/de/werkstatt/recht/druck?${back.toString()}`);
	}
	const { body, contentType, fileName } = printed.value;
	return new Response(body, {
		headers: {
			'content-type': contentType,
			'cache-control': 'no-store',
			...(fileName !== undefined && { 'content-disposition': `attachment; filename="${fileName}"` }),
			...(typeof body === 'string' && { 'content-security-policy': policyOf(body) }),
		},
	});
};

/** The page carries one style sheet and nothing else: only that one is let through. */
function policyOf(html: string): string {
	const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
	const hash = createHash('sha256').update(style).digest('base64');
	return `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
}

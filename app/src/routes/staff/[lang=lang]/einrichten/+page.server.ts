import { error, fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { appDatabase } from '#lib/server/db/index.ts';
import { findOffice, redeemSetupCode } from '#lib/server/organisations/index.ts';
import { slugOf } from '#lib/slug-of.ts';
import { invitationLink } from '../einladung/invitation-link.ts';
import type { Actions, PageServerLoad } from './$types';
import { checkOfficeForm, imprintOf, readOfficeForm } from './read-office-form.ts';

export const load: PageServerLoad = async () => ({
	isSetUp: (await findOffice(appDatabase())) !== undefined,
});

export const actions: Actions = {
	default: async ({ request, url }) => {
		// What is no form at all (a cut or forged body) is refused before anything is read from it.
		const form = await request.formData().catch(() => error(400));
		const values = readOfficeForm(form);
		const problems = checkOfficeForm(values);
		if (Object.keys(problems).length > 0) return fail(400, { values, problems });

		const now = Temporal.Now.instant();
		const imprint = {
			kind: 'imprint',
			language: 'de',
			body: imprintOf(values),
			publishedAt: values.publish ? now : null,
		} as const;
		const privacy = {
			kind: 'privacy',
			language: 'de',
			body: `${m.operator_setup_privacy()}:\n${values.privacy}`,
			publishedAt: null,
		} as const;
		const draft = { name: values.office, slug: slugOf(values.office), pages: [imprint, privacy] };
		const redeemed = await redeemSetupCode(appDatabase(), values.code, draft, now);
		if (!redeemed.ok) return fail(409, { values, refusal: redeemed.error.kind });
		const { office, invitation } = redeemed.value;
		return {
			done: {
				office: office.name,
				isPublished: values.publish,
				invitation: invitationLink(url, invitation.code),
			},
		};
	},
};

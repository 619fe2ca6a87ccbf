import type { PlainDate } from '@schutznetz/kernel';
import type { Consultation } from '@schutznetz/plans/records';
import {
	type Db,
	findPublished,
	listPublicComments,
	type PublicComment,
	readPublished,
} from '../db/index.ts';

/** A consultation as everybody sees it. */
export interface ConsultationView extends Consultation {
	readonly id: string;
	readonly state: 'coming' | 'open' | 'closed';
}

const view = (id: string, body: Consultation, today: PlainDate): ConsultationView => {
	const day = today.toString();
	const state = day < body.opensOn ? 'coming' : day > body.closesOn ? 'closed' : 'open';
	return { ...body, id, state };
};

/** All public consultations, the open ones first, then by their last day, the newest first. */
export async function listConsultations(db: Db, today: PlainDate): Promise<readonly ConsultationView[]> {
	const order = { open: 0, coming: 1, closed: 2 } as const;
	return (await readPublished(db, 'consultation'))
		.map(({ id, body }) => view(id, body, today))
		.sort((a, b) => order[a.state] - order[b.state] || (a.closesOn < b.closesOn ? 1 : -1));
}

/** One consultation with its measures and the comments that somebody has released. */
export async function readConsultation(
	db: Db,
	id: string,
	today: PlainDate,
): Promise<
	| {
			readonly consultation: ConsultationView;
			readonly measures: readonly { readonly id: string; readonly number: string; readonly title: string }[];
			readonly comments: readonly PublicComment[];
			/** Its plan was made up. */
			readonly isInvented: boolean;
	  }
	| undefined
> {
	const found = await findPublished(db, 'consultation', id);
	if (!found) return undefined;
	const { plan, measures } = found.body;
	const records = await readPublished(db, 'measure', measures === null ? { plan } : { ids: measures });
	return {
		consultation: view(id, found.body, today),
		measures: records.map(({ id, body }) => ({ id, number: body.number, title: body.title })),
		comments: await listPublicComments(db, id),
		isInvented: (await findPublished(db, 'plan', plan))?.body.isInvented === true,
	};
}

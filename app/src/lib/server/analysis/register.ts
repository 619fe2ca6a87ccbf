import { type CitationLine, citationLine, type DemandState, type PlanFactKey } from '@schutznetz/plans';
import { type RegisterAnswer, type RegisterKind, register, registerKinds } from '@schutznetz/plans/register';
import { type Db, readPublished } from '../db/index.ts';
import { currentContent } from '../plans/index.ts';

/** How things stand today. */
export type RegisterState =
	| { readonly kind: 'demand'; readonly state: DemandState }
	/** Shown as its author wrote it. */
	| { readonly kind: 'public' }
	/** Its judgement was derived, and its author has not confirmed it: nothing of it is shown. */
	| { readonly kind: 'draft' }
	| { readonly kind: 'confirmed' };

/** One line of the register. */
export interface RegisterLine {
	readonly id: string;
	/** null for a draft. */
	readonly title: string | null;
	/** Of a fact: which side of the plan. */
	readonly factKey: PlanFactKey | null;
	readonly href: string | null;
	readonly state: RegisterState;
	readonly answer: Pick<RegisterAnswer, 'kind' | 'text' | 'href'>;
}

/** Where everything that was said lives in the product. */
export interface RegisterPage {
	readonly sections: readonly {
		readonly kind: RegisterKind;
		readonly lives: number;
		readonly notSoftware: number;
		readonly base: number;
		readonly lines: readonly RegisterLine[];
	}[];
	readonly conflicts: readonly {
		readonly key: string;
		readonly question: string;
		readonly claims: readonly { readonly text: string; readonly sources: readonly CitationLine[] }[];
		readonly settles: string;
	}[];
}

/** Each demand, recommendation, statement and profile fact with its place and its state today. */
export async function registerOf(db: Db): Promise<RegisterPage> {
	const [{ content }, confirmed] = await Promise.all([currentContent(db), readPublished(db, 'verdict')]);
	const answers = new Map(register.answers.map((answer) => [answer.id, answer]));
	const lineOf = (kind: RegisterKind, id: string): Omit<RegisterLine, 'answer'> => {
		const bare = { id, title: null, factKey: null, href: null, state: { kind: 'public' } } as const;
		switch (kind) {
			case 'demand': {
				const demand = content.demands.find((one) => one.id === id);
				return {
					...bare,
					title: demand?.title ?? null,
					href: `/de/monitor/forderungen/${id}`,
					state: { kind: 'demand', state: demand?.state ?? 'notReviewed' },
				};
			}
			case 'recommendation': {
				const title = content.recommendations.find((one) => one.id === id)?.title ?? null;
				return { ...bare, title, href: `/de/monitor/empfehlungen/${id}` };
			}
			case 'statement': {
				const statement = content.statements.find((one) => one.id === id);
				if (statement !== undefined) {
					const plan = statement.plans[0] ?? '';
					return { ...bare, title: statement.subject, href: `/de/monitor/plaene/${plan}#${id}` };
				}
				const isConfirmed = confirmed.some(({ body }) => body.statement === id);
				return { ...bare, state: { kind: isConfirmed ? 'confirmed' : 'draft' } };
			}
			case 'fact': {
				const [planId, key] = id.split('/');
				const plan = content.plans.find((one) => one.id === planId);
				const fact = plan?.facts.find((one) => one.key === key);
				return {
					...bare,
					title: plan?.short ?? null,
					factKey: fact?.key ?? null,
					href: `/de/monitor/plaene/${planId}#angaben`,
				};
			}
		}
	};
	return {
		sections: registerKinds.map((kind) => {
			const lines = register.items
				.filter((item) => item.kind === kind)
				.flatMap(({ id, answer: answerId }): readonly RegisterLine[] => {
					const answer = answers.get(answerId);
					if (answer === undefined) return [];
					const { kind: answerKind, text, href } = answer;
					return [{ ...lineOf(kind, id), answer: { kind: answerKind, text, href } }];
				});
			const lives = lines.filter(({ answer }) => answer.kind === 'lives').length;
			return { kind, lives, notSoftware: lines.length - lives, base: lines.length, lines };
		}),
		conflicts: content.plans.flatMap(({ short, conflicts }) =>
			conflicts.map(({ key, question, claims, settles }) => ({
				key: `${short} ${key}`,
				question: `${short}: ${question}`,
				claims: claims.map(({ text, sources }) => ({
					text,
					sources: sources.map((source) => citationLine(content, source)),
				})),
				settles,
			})),
		),
	};
}

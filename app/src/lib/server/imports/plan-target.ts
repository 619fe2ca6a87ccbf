import { parsePlainDate } from '@schutznetz/kernel';

/** What a plan's document is read for. */
export interface PlanTarget {
	readonly plan: string;
	/** The edition's day. */
	readonly on: string;
	readonly title: string;
}

/** What a document of demands is read for. */
export interface DemandTarget {
	/** 'YYYY' or a day. */
	readonly on: string;
	/** How the document is called where it is cited. */
	readonly source: string;
}

/** A stored target of a plan; a run with another is a bug. */
export function toPlanTarget(target: Readonly<Record<string, unknown>>): PlanTarget {
	const { plan, on, title } = target;
	if (
		typeof plan !== 'string' ||
		typeof on !== 'string' ||
		typeof title !== 'string' ||
		!parsePlainDate(on).ok
	) {
		throw new Error(`an import of a plan was due plan, day and title and has ${JSON.stringify(target)}`);
	}
	return { plan, on, title };
}

/** A stored target of demands; a run with another is a bug. */
export function toDemandTarget(target: Readonly<Record<string, unknown>>): DemandTarget {
	const { on, source } = target;
	if (typeof on !== 'string' || typeof source !== 'string') {
		throw new Error(`an import of demands was due a day and a source and has ${JSON.stringify(target)}`);
	}
	return { on, source };
}

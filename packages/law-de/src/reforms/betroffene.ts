import { v } from '../vocabulary.ts';

/** Whom the reforms protect: there are indications, or a Fachberatungsstelle confirmed them in writing. */
export const betroffene = v.any(v.derived('D.indications'), v.yes('case.fbs_assessment'));

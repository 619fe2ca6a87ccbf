import { lawReadOn } from '#lib/server/rights/index.ts';
import type { PageServerLoad } from './$types';

/** The day of the texts behind the law: the page says it before anything is asked. */
export const load: PageServerLoad = () => ({ lawReadOn });

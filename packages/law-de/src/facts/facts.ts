import { defineFacts } from '@schutznetz/rights';
import { asylum } from './asylum.ts';
import { authorities } from './authorities.ts';
import { compensation } from './compensation.ts';
import { exploitation } from './exploitation.ts';
import { livelihood } from './livelihood.ts';
import { person } from './person.ts';
import { proceedings } from './proceedings.ts';
import { residence } from './residence.ts';

/** Every fact that a rule of this part needs, each with its question. */
export const facts = defineFacts({
	...person,
	...exploitation,
	...authorities,
	...proceedings,
	...residence,
	...asylum,
	...livelihood,
	...compensation,
});

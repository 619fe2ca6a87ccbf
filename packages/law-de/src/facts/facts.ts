import { defineFacts } from '@schutznetz/rights';
import { asylum } from './asylum.ts';
import { authorities } from './authorities.ts';
import { compensation } from './compensation.ts';
import { daysAndAges } from './days-and-ages.ts';
import { decisions } from './decisions.ts';
import { departure } from './departure.ts';
import { exploitation } from './exploitation.ts';
import { family } from './family.ts';
import { freeMovement } from './free-movement.ts';
import { health } from './health.ts';
import { integration } from './integration.ts';
import { labour } from './labour.ts';
import { livelihood } from './livelihood.ts';
import { minors } from './minors.ts';
import { ownOffences } from './own-offences.ts';
import { person } from './person.ts';
import { proceedings } from './proceedings.ts';
import { protection } from './protection.ts';
import { residence } from './residence.ts';
import { startsOfPeriods } from './starts-of-periods.ts';

/** Every fact that a rule needs, each with its question. */
export const facts = defineFacts({
	...person,
	...exploitation,
	...proceedings,
	...ownOffences,
	...protection,
	...health,
	...livelihood,
	...labour,
	...compensation,
	...family,
	...minors,
	...integration,
	...residence,
	...decisions,
	...departure,
	...freeMovement,
	...asylum,
	...authorities,
	...daysAndAges,
	...startsOfPeriods,
});

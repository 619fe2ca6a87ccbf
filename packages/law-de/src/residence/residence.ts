import type { Rule } from '@schutznetz/rights';
import { abschiebungsverbot } from './abschiebungsverbot.ts';
import { arbeit } from './arbeit.ts';
import { asylsperren } from './asylsperren.ts';
import { aufenthaltserlaubnis254Und5 } from './aufenthaltserlaubnis-25-4-und-5.ts';
import { aufenthaltserlaubnis254a } from './aufenthaltserlaubnis-25-4a.ts';
import { aufenthaltserlaubnis254b } from './aufenthaltserlaubnis-25-4b.ts';
import { bedenkfrist } from './bedenkfrist.ts';
import { duldung } from './duldung.ts';
import { einreiseverbot } from './einreiseverbot.ts';
import { familiennachzug } from './familiennachzug.ts';
import { niederlassungserlaubnis } from './niederlassungserlaubnis.ts';
import { unterrichtung } from './unterrichtung.ts';
import { widerruf } from './widerruf.ts';

/** Titles, toleration, the ways around removal and the family. */
export const residence: readonly Rule[] = [
	...bedenkfrist,
	...unterrichtung,
	...aufenthaltserlaubnis254a,
	...widerruf,
	...arbeit,
	...asylsperren,
	...einreiseverbot,
	...aufenthaltserlaubnis254b,
	...niederlassungserlaubnis,
	...familiennachzug,
	...abschiebungsverbot,
	...aufenthaltserlaubnis254Und5,
	...duldung,
];

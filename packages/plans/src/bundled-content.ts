import catalogues from '../content/catalogues.json' with { type: 'json' };
import chapters from '../content/chapters.json' with { type: 'json' };
import demands from '../content/demands.json' with { type: 'json' };
import events from '../content/events.json' with { type: 'json' };
import plans from '../content/plans.json' with { type: 'json' };
import recommendations from '../content/recommendations.json' with { type: 'json' };
import release from '../content/release.json' with { type: 'json' };
import sources from '../content/sources.json' with { type: 'json' };
import statements from '../content/statements.json' with { type: 'json' };
import vocabulary from '../content/vocabulary.json' with { type: 'json' };
import type { RawContent } from './read-content.ts';

/** The public content that this version of Schutznetz brings along, as it stands in its files. */
export const bundledContent: RawContent = {
	release,
	sources,
	topics: vocabulary.topics,
	addressees: vocabulary.addressees,
	catalogues,
	chapters,
	demands,
	recommendations,
	plans,
	events,
	statements,
};

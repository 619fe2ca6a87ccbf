import { inferred, sgbXII } from '../sources.ts';
import { v } from '../vocabulary.ts';

/** Derived facts about social assistance. */
export const derivedSubsistence = v.defineDerived({
	'SUB-10.excl23': {
		states: 'die Person ist nach § 23 Abs. 3 SGB XII von der Sozialhilfe ausgeschlossen',
		denies: 'die Person ist nicht nach § 23 Abs. 3 SGB XII von der Sozialhilfe ausgeschlossen',
		condition: v.derived('SUB-09.excl'),
		source: inferred(
			sgbXII('§ 23 Abs. 3'),
			'dass dieser Ausschluss dem des § 7 Abs. 1 Satz 2 SGB II gleicht.',
		),
	},
});

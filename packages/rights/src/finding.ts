/** What the analysis of a law can find. */
export type FindingKind =
	/** Nobody can ever fulfil the condition. */
	| 'neverHolds'
	/** Everybody always fulfils it. */
	| 'alwaysHolds'
	/** A part of a condition that can be replaced by yes or by no, and nothing changes. */
	| 'idlePart'
	/** A notice or deadline that can never be shown. */
	| 'idleNotice'
	/** Constraints that no case can keep together. */
	| 'contradictoryConstraints'
	/** A constraint that follows from the others. */
	| 'redundantConstraint'
	/** Two rules that always apply together. */
	| 'equalRules'
	/** A rule that applies only where another one, to which it does not refer, applies too. */
	| 'impliedRule'
	/** A way out that is never there when it is needed. */
	| 'idleAlternative'
	/** A fact that no rule and no reform names. */
	| 'unusedFact'
	/** A fact that rules name, but whose value changes no rule. */
	| 'idleFact'
	/** A derived fact that no rule and no reform needs. */
	| 'unusedDerived'
	/** A reform that changes nothing, or cannot be put on the law of that day. */
	| 'idleReform'
	/** An operation without which its reform would be the same. */
	| 'idleOperation'
	/** Days without any version of a rule, between two versions. */
	| 'gapBetweenVersions';

/** One finding; `kind`, `where` and `part` together name it. */
export interface Finding {
	readonly kind: FindingKind;
	/** The id or name of the rule, derived fact, constraint, fact or reform. */
	readonly where: string;
	/** The part that it is about, as a German clause or a name; null for the whole. */
	readonly part: string | null;
	/** A German sentence that says why it was found. */
	readonly why: string;
}

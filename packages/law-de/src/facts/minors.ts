import { defineFacts, yesNo } from '@schutznetz/rights';

/** Children and young people. */
export const minors = defineFacts({
	'minor.unaccompanied': yesNo({
		ask: {
			de: 'Ist das Kind oder die jugendliche Person ohne Eltern und ohne andere Sorgeberechtigte hier?',
			easy: 'Sind Sie ohne Eltern hier? Und ohne andere Erwachsene, die für Sie entscheiden?',
			en: 'Are you here without your parents and without another adult who may decide for you?',
		},
		states: 'die Person ist als Kind oder Jugendliche*r ohne Sorgeberechtigte hier',
		denies: 'die Person ist nicht als Kind oder Jugendliche*r ohne Sorgeberechtigte hier',
		subject: 'Kind',
		burden: 1,
	}),
	'minor.just_arrived': yesNo({
		ask: {
			de: 'Ist die minderjährige Person gerade erst in Deutschland angekommen?',
			easy: 'Sind Sie erst seit kurzer Zeit in Deutschland?',
			en: 'Have you only just arrived in Germany?',
		},
		states: 'die minderjährige Person ist gerade erst angekommen',
		denies: 'die minderjährige Person ist nicht gerade erst angekommen',
		subject: 'Kind',
		burden: 0,
	}),
	'minor.asks_for_care': yesNo({
		ask: {
			de: 'Bittet die minderjährige Person das Jugendamt um Schutz, oder will sie das?',
			easy: 'Möchten Sie, dass das Jugendamt Sie schützt? Das Jugendamt hilft Kindern und Jugendlichen.',
			en: 'Do you ask the youth welfare office for protection?',
		},
		states: 'die minderjährige Person bittet um Inobhutnahme',
		denies: 'die minderjährige Person bittet nicht um Inobhutnahme',
		subject: 'Kind',
		burden: 0,
	}),
	'minor.urgent_danger': yesNo({
		ask: {
			de: 'Ist die minderjährige Person in dringender Gefahr?',
			easy: 'Sind Sie jetzt in großer Gefahr?',
			en: 'Are you in urgent danger?',
		},
		states: 'für die minderjährige Person besteht eine dringende Gefahr',
		denies: 'für die minderjährige Person besteht keine dringende Gefahr',
		subject: 'Kind',
		burden: 2,
	}),
	'minor.weighty_indications': yesNo({
		ask: {
			de: 'Gibt es gewichtige Anhaltspunkte, dass die minderjährige Person gefährdet ist?',
			easy: 'Geht es Ihnen dort schlecht, wo Sie leben? Tut Ihnen dort jemand weh?',
			en: 'Are there weighty signs that the child is at risk?',
		},
		states: 'gewichtige Anhaltspunkte sprechen für eine Gefährdung der minderjährigen Person',
		denies: 'gewichtige Anhaltspunkte für eine Gefährdung der minderjährigen Person gibt es nicht',
		subject: 'Kind',
		burden: 2,
	}),
	'minor.no_parent_authority': yesNo({
		ask: {
			de: 'Fehlt jemand, der für die minderjährige Person das Sorgerecht hat oder ausüben kann?',
			easy: 'Gibt es niemanden, der für Sie entscheiden darf? Zum Beispiel Eltern?',
			en: 'Is there nobody who holds or can use parental authority for you?',
		},
		states: 'niemand hat das Sorgerecht für die minderjährige Person oder kann es ausüben',
		denies: 'jemand hat das Sorgerecht für die minderjährige Person und kann es ausüben',
		subject: 'Kind',
		burden: 1,
	}),
	'minor.custodian_in_germany': yesNo({
		ask: {
			de: 'Sind Sorge- oder Erziehungsberechtigte der minderjährigen Person in Deutschland?',
			easy: 'Lebt in Deutschland ein Erwachsener, der für Sie entscheiden darf?',
			en: 'Is a parent or another adult in charge of you in Germany?',
		},
		states: 'Sorge- oder Erziehungsberechtigte der minderjährigen Person sind in Deutschland',
		denies: 'Sorge- oder Erziehungsberechtigte der minderjährigen Person sind nicht in Deutschland',
		subject: 'Kind',
		burden: 1,
	}),
	'minor.custodian_objects': yesNo({
		ask: {
			de: 'Widersprechen Sorge- oder Erziehungsberechtigte der Inobhutnahme?',
			easy: 'Sagen Ihre Eltern nein zum Schutz durch das Jugendamt?',
			en: 'Do your parents or guardians object to you being taken into care?',
		},
		states: 'Sorge- oder Erziehungsberechtigte widersprechen der Inobhutnahme',
		denies: 'Sorge- oder Erziehungsberechtigte widersprechen der Inobhutnahme nicht',
		subject: 'Kind',
		burden: 1,
	}),
	'minor.court_too_late': yesNo({
		ask: {
			de: 'Käme eine Entscheidung des Familiengerichts zu spät?',
			easy: 'Braucht es sofort Schutz, noch bevor ein Gericht entscheiden kann?',
			en: 'Would a decision of the family court come too late?',
		},
		states: 'eine Entscheidung des Familiengerichts käme zu spät',
		denies: 'eine Entscheidung des Familiengerichts käme rechtzeitig',
		subject: 'Kind',
		burden: 0,
	}),
	'young.needs_support': yesNo({
		ask: {
			de: 'Braucht die junge Person Hilfe, um selbständig zu leben?',
			easy: 'Brauchen Sie Hilfe, um allein gut zu leben?',
			en: 'Do you need help to live on your own?',
		},
		states: 'die junge Person braucht Hilfe, um selbständig zu leben',
		denies: 'die junge Person braucht keine Hilfe, um selbständig zu leben',
		subject: 'Kind',
		burden: 0,
	}),
	'young.help_before_21': yesNo({
		ask: {
			de: 'Bekam die Person schon vor dem 21. Geburtstag Jugendhilfe?',
			easy: 'Hat Ihnen das Jugendamt schon geholfen, bevor Sie 21 wurden?',
			en: 'Did the youth welfare office help you before you turned 21?',
		},
		states: 'die Person bekam schon vor dem 21. Geburtstag Jugendhilfe',
		denies: 'die Person bekam vor dem 21. Geburtstag keine Jugendhilfe',
		subject: 'Kind',
		burden: 0,
	}),
	'young.justified_case': yesNo({
		ask: {
			de: 'Gibt es besondere Gründe, die Jugendhilfe nach dem 21. Geburtstag weiterzuführen?',
			easy: 'Gibt es einen guten Grund, dass diese Hilfe weitergeht?',
			en: 'Are there special reasons to go on with this help after 21?',
		},
		states: 'besondere Gründe sprechen dafür, die Jugendhilfe weiterzuführen',
		denies: 'besondere Gründe, die Jugendhilfe weiterzuführen, gibt es nicht',
		subject: 'Kind',
		burden: 0,
	}),
});

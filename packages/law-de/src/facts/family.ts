import { defineFacts, yesNo } from '@schutznetz/rights';

/** Family and children of the person. */
export const family = defineFacts({
	'family.spouse_or_minor_child_of_asylblg_person': yesNo({
		ask: {
			de: 'Ist die Person verheiratet oder verpartnert mit jemandem, der Asylbewerberleistungen bekommt, oder dessen minderjähriges Kind?',
			easy: 'Lebt Ihre Familie von Geld für Asylsuchende? Gemeint sind Ehepartner*in oder Eltern.',
			en: 'Does your spouse, or your parent if you are under 18, get benefits for asylum seekers?',
		},
		states:
			'die Person ist Ehegatt*in, Lebenspartner*in oder minderjähriges Kind einer Person, die Leistungen nach dem AsylbLG erhält',
		denies: 'die Person gehört nicht zur Familie einer Person, die Leistungen nach dem AsylbLG erhält',
		subject: 'Familie und Kinder',
		burden: 0,
	}),
	'family.spouse_or_minor_child_abroad': yesNo({
		ask: {
			de: 'Hat die Person eine Ehepartner*in oder minderjährige Kinder im Ausland?',
			easy: 'Leben Ihre Kinder oder Ihr Mann oder Ihre Frau in einem anderen Land?',
			en: 'Do you have a spouse or children under 18 abroad?',
		},
		states: 'die Person hat Ehepartner*in oder minderjährige Kinder im Ausland',
		denies: 'die Person hat weder Ehepartner*in noch minderjährige Kinder im Ausland',
		subject: 'Familie und Kinder',
		burden: 1,
	}),
	'family.humanitarian_or_intl_law_reason': yesNo({
		ask: {
			de: 'Gibt es humanitäre oder völkerrechtliche Gründe, die Familie nachzuholen, etwa eine Gefahr für die Kinder?',
			easy: 'Ist Ihre Familie in Gefahr und muss deshalb nach Deutschland kommen?',
			en: 'Are there humanitarian reasons for your family to join you, such as danger for the children?',
		},
		states: 'humanitäre oder völkerrechtliche Gründe sprechen für den Nachzug der Familie',
		denies: 'humanitäre oder völkerrechtliche Gründe für den Nachzug der Familie gibt es nicht',
		subject: 'Familie und Kinder',
		burden: 1,
	}),
	'family.political_interest': yesNo({
		ask: {
			de: 'Gibt es ein politisches Interesse Deutschlands am Nachzug der Familie?',
			easy: 'Hat Deutschland ein eigenes Interesse, dass Ihre Familie kommt?',
			en: 'Does Germany have a political interest in your family joining you?',
		},
		states: 'Deutschland hat ein politisches Interesse am Nachzug der Familie',
		denies: 'Deutschland hat kein politisches Interesse am Nachzug der Familie',
		subject: 'Familie und Kinder',
		burden: 0,
	}),
	'family.child_custody_ok': yesNo({
		ask: {
			de: 'Hat die Person die alleinige Sorge für das Kind, oder haben beide Eltern einen Titel?',
			easy: 'Entscheiden Sie allein für Ihr Kind? Oder dürfen beide Eltern in Deutschland leben?',
			en: 'Do you have sole custody of the child, or do both parents hold a title?',
		},
		states: 'die Person hat die alleinige Sorge für das Kind, oder beide Eltern haben einen Titel',
		denies: 'die Person hat nicht die alleinige Sorge, und nicht beide Eltern haben einen Titel',
		subject: 'Familie und Kinder',
		burden: 1,
	}),
	'family.spouse_conditions_ok': yesNo({
		ask: {
			de: 'Sind beide Eheleute 18, spricht die andere Person etwas Deutsch, und bestand die Ehe vor dem Titel oder gilt er seit zwei Jahren?',
			easy: 'Sind Sie beide mindestens 18? Und waren Sie vor Ihrem Papier für Deutschland schon verheiratet?',
			en: 'Are you both 18, is there simple German, and is the marriage older than the title or the title two years old?',
		},
		states: 'die Bedingungen für den Nachzug der Ehepartner*in sind erfüllt',
		denies: 'die Bedingungen für den Nachzug der Ehepartner*in sind nicht erfüllt',
		subject: 'Familie und Kinder',
		burden: 0,
	}),
	'family.minor_child_household': yesNo({
		ask: {
			de: 'Lebt die Person mit einem minderjährigen Kind zusammen?',
			easy: 'Wohnen Sie mit einem Kind unter 18 zusammen?',
			en: 'Do you live with a child under 18?',
		},
		states: 'die Person lebt mit einem minderjährigen Kind zusammen',
		denies: 'die Person lebt nicht mit einem minderjährigen Kind zusammen',
		subject: 'Familie und Kinder',
		burden: 0,
	}),
	'family.bonds_against': yesNo({
		ask: {
			de: 'Sprechen familiäre Bindungen der Person gegen eine Abschiebung?',
			easy: 'Haben Sie hier Familie, die Sie braucht?',
			en: 'Do family ties in Germany stand against removal?',
		},
		states: 'familiäre Bindungen der Person sprechen gegen eine Abschiebung',
		denies: 'familiäre Bindungen der Person sprechen nicht gegen eine Abschiebung',
		subject: 'Aufenthalt',
		burden: 1,
	}),
	'child.welfare_against': yesNo({
		ask: {
			de: 'Spricht das Wohl eines Kindes gegen eine Abschiebung?',
			easy: 'Würde es einem Kind schaden, wenn Sie Deutschland verlassen müssen?',
			en: 'Does the welfare of a child stand against removal?',
		},
		states: 'das Wohl eines Kindes spricht gegen eine Abschiebung',
		denies: 'das Wohl eines Kindes spricht nicht gegen eine Abschiebung',
		subject: 'Aufenthalt',
		burden: 1,
	}),
	'children.school_ok': yesNo({
		ask: {
			de: 'Gehen die schulpflichtigen Kinder der Person zur Schule?',
			easy: 'Gehen Ihre Kinder zur Schule?',
			en: 'Do your children of school age go to school?',
		},
		states: 'die schulpflichtigen Kinder der Person gehen zur Schule',
		denies: 'die schulpflichtigen Kinder der Person gehen nicht zur Schule',
		subject: 'Schule und Ausbildung',
		burden: 0,
	}),
});

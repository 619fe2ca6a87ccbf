import { defineFacts, yesNo } from '@schutznetz/rights';

/** Facts that decide on social compensation. */
export const compensation = defineFacts({
	'comp.health_damage': yesNo({
		ask: { de: 'Hat die Tat die Gesundheit der Person geschädigt, auch die seelische?' },
		states: 'die Tat hat die körperliche oder seelische Gesundheit der Person geschädigt',
		denies: 'die Tat hat die Gesundheit der Person nicht geschädigt',
		subject: 'Entschädigung',
		burden: 2,
	}),
	'comp.physical_attack': yesNo({
		ask: { de: 'Gab es körperliche Gewalt gegen die Person?' },
		states: 'es gab körperliche Gewalt gegen die Person',
		denies: 'es gab keine körperliche Gewalt gegen die Person',
		subject: 'Entschädigung',
		burden: 3,
	}),
	'comp.psych_violence_serious': yesNo({
		ask: { de: 'Gab es schweren psychischen Zwang gegen die Person?' },
		states: 'es gab schweren psychischen Zwang gegen die Person',
		denies: 'es gab keinen schweren psychischen Zwang gegen die Person',
		subject: 'Entschädigung',
		burden: 3,
	}),
	'comp.caused_blameworthy': yesNo({
		ask: {
			de: 'Wirft die Behörde der Person vor, die Tat selbst vorwerfbar verursacht zu haben, oder hält sie Leistungen wegen ihres Verhaltens für unbillig?',
		},
		states:
			'die Person hat die Tat vorwerfbar verursacht oder Leistungen wären wegen ihres Verhaltens unbillig',
		denies:
			'die Person hat die Tat nicht vorwerfbar verursacht und Leistungen wären auch sonst nicht unbillig',
		subject: 'Entschädigung',
		burden: 'never',
	}),
	'comp.applied': yesNo({
		ask: { de: 'Ist der Antrag auf Soziale Entschädigung gestellt?' },
		states: 'der Antrag auf Soziale Entschädigung ist gestellt',
		denies: 'der Antrag auf Soziale Entschädigung ist noch nicht gestellt',
		subject: 'Entschädigung',
		burden: 0,
	}),
});

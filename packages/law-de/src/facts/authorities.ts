import { calendarDay, defineFacts, yesNo } from '@schutznetz/rights';

/** What authorities know and did, and the centre itself. */
export const authorities = defineFacts({
	'abh.knows_indications': yesNo({
		ask: {
			de: 'Weiß die Ausländerbehörde von den Hinweisen?',
			easy: 'Weiß die Ausländerbehörde, was Ihnen passiert ist? Das ist das Amt für Ihr Papier.',
			en: 'Does the foreigners authority know of the signs?',
		},
		states: 'die Ausländerbehörde weiß von den Hinweisen',
		denies: 'die Ausländerbehörde weiß nicht von den Hinweisen',
		subject: 'Behörden',
		burden: 1,
	}),
	'abh.informed_person': yesNo({
		ask: {
			de: 'Hat die Behörde die Person über ihre Rechte informiert (vor einem neuen Kontakt zu den Beschuldigten)?',
			easy: 'Hat das Amt Ihnen Ihre Rechte erklärt, bevor Sie wieder Kontakt hatten?',
			en: 'Did the authority tell you about your rights before there was new contact?',
		},
		states: 'die Behörde hatte die Person vor dem neuen Kontakt über ihre Rechte informiert',
		denies: 'die Behörde hatte die Person vor dem neuen Kontakt nicht über ihre Rechte informiert',
		subject: 'Behörden',
		burden: 0,
	}),
	'reflection.start_date': calendarDay({
		ask: {
			de: 'Ab wann gilt die Bedenkfrist (Tag, an dem der Bescheid zugestellt wurde)?',
			easy: 'Wann kam der Brief mit der Zeit zum Nachdenken? Sie heißt Bedenkfrist.',
			en: 'When did the letter arrive that gave you time to reflect (Bedenkfrist)?',
		},
		noun: 'der Tag, an dem die Bedenkfrist bekannt gegeben wurde,',
		subject: 'Behörden',
		burden: 0,
		past: true,
		sinceBirth: 'person.age',
	}),
	'contact.with_public_body': yesNo({
		ask: {
			de: 'Soll als Nächstes eine staatliche Stelle angesprochen werden?',
			easy: 'Wollen Sie mit einem Amt sprechen oder ihm schreiben?',
			en: 'Is a public body to be approached next?',
		},
		states: 'eine staatliche Stelle soll angesprochen werden',
		denies: 'keine staatliche Stelle soll angesprochen werden',
		subject: 'Behörden',
		burden: 0,
	}),
	'centre.is_public_body': yesNo({
		ask: {
			de: 'Ist die Beratungsstelle selbst eine öffentliche Stelle (Amt, Behörde, Landkreis)?',
			easy: 'Gehört die Beratungsstelle zu einem Amt?',
			en: 'Is the counselling centre itself a public body?',
		},
		states: 'die Beratungsstelle ist selbst eine öffentliche Stelle',
		denies: 'die Beratungsstelle ist keine öffentliche Stelle',
		subject: 'Beratungsstelle',
		burden: 0,
	}),
	'centre.future_serious_act': yesNo({
		ask: {
			de: 'Wurde eine schwere Straftat beschrieben, die erst noch geschehen soll (§ 138 StGB)?',
			easy: 'Haben Sie von etwas sehr Schwerem gehört, das erst noch passieren soll?',
			en: 'Was a serious crime described that is still to happen?',
		},
		states: 'beschrieben wurde eine schwere Straftat, die erst noch geschehen soll',
		denies: 'beschrieben wurde keine schwere Straftat, die erst noch geschehen soll',
		subject: 'Beratungsstelle',
		burden: 1,
	}),
});

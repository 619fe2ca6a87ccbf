import { calendarDay, defineFacts, yesNo } from '@schutznetz/rights';

/** Facts about what the Ausländerbehörde knows and did. */
export const authorities = defineFacts({
	'abh.knows_indications': yesNo({
		ask: { de: 'Weiß die Ausländerbehörde von den Hinweisen?' },
		states: 'die Ausländerbehörde weiß von den Hinweisen',
		denies: 'die Ausländerbehörde weiß nicht von den Hinweisen',
		subject: 'Behörden',
		burden: 1,
	}),
	'abh.informed_person': yesNo({
		ask: {
			de: 'Hat die Behörde die Person über ihre Rechte informiert (vor einem neuen Kontakt zu den Beschuldigten)?',
		},
		states: 'die Behörde hatte die Person vor dem neuen Kontakt über ihre Rechte informiert',
		denies: 'die Behörde hatte die Person vor dem neuen Kontakt nicht über ihre Rechte informiert',
		subject: 'Behörden',
		burden: 0,
	}),
	'reflection.start_date': calendarDay({
		ask: { de: 'Ab wann gilt die Bedenkfrist (Tag, an dem der Bescheid zugestellt wurde)?' },
		noun: 'der Tag, an dem die Bedenkfrist bekannt gegeben wurde,',
		subject: 'Behörden',
		burden: 0,
	}),
});

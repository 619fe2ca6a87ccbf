import { lawDe } from '@schutznetz/law-de';
import { expect, test } from 'vitest';
import { easyDayWords } from './easy-day-words.ts';

const deadlines = lawDe.rules.flatMap(({ deadlines: all = [] }) => all);

test('each day of the law says in easy words what it is', () => {
	for (const deadline of deadlines) {
		const words = easyDayWords(deadline);
		if (deadline.meaning === 'lastDay') expect(words, deadline.id).toContain('letzte Tag');
		else if (deadline.meaning === 'end') expect(words, deadline.id).toContain('endet');
		else expect(words, deadline.id).toContain('mindestens bis zu diesem Tag');
		for (const sentence of words.split(/(?<=\.) /))
			expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(17);
	}
	const of = (id: string) => easyDayWords({ id, meaning: 'lastDay' });
	expect(of('COMP-13.kuendigung')).toContain('Kündigung');
	expect(of('COMP-12.verjaehrung')).toContain('Geld');
	expect(of('COMP-07.anmeldung')).toContain('Antrag');
	expect(of('RES-25.identitaet')).toContain('zu spät');
});

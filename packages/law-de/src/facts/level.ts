import { choice, type Question } from '@schutznetz/rights';

const values = { A0: 'unter A1', A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2' } as const;
const labels = {
	A0: { easy: 'Fast nichts', en: 'Below A1' },
	A1: { easy: 'Ganz wenig (A1)', en: 'A1 (very basic)' },
	A2: { easy: 'Ein wenig (A2)', en: 'A2 (basic)' },
	B1: { easy: 'Mittel (B1)', en: 'B1 (intermediate)' },
	B2: { easy: 'Gut (B2)', en: 'B2 (good)' },
	C1: { easy: 'Sehr gut (C1)', en: 'C1 (very good)' },
	C2: { easy: 'Wie die erste Sprache (C2)', en: 'C2 (like a first language)' },
} as const;

/** A level of German as the European framework counts it. */
export const level = (ask: Question, noun: string) =>
	choice({ ask, noun, values, labels, subject: 'Person', burden: 0 });

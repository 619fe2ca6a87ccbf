/** A step towards a public body, an employer or a landlord: only after the question who learns what by it. */
export const afterWhoLearnsWhat = (step: string): string =>
	`Zuerst mit der Person klären: Wer erfährt dadurch was? Dann ${step}`;

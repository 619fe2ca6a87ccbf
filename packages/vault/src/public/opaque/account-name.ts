/**
 * The form in which the name of an account is bound, looked up and stored: trimmed, composed (NFC), lower
 * case. Two people who type the same name on two keyboards mean the same account.
 */
export function accountName(text: string): string {
	return text.trim().normalize('NFC').toLowerCase();
}

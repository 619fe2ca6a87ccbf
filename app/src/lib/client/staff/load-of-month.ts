/** What the inbox knows of one month, 'YYYY-MM', for a centre's own count; conversations that were shredded are gone. */
export function loadOfMonth(
	conversations: readonly { readonly receivedOn: string; readonly state: 'open' | 'closed' }[],
	month: string,
): { readonly firstMessages: number; readonly openConversations: number } {
	return {
		firstMessages: conversations.filter(({ receivedOn }) => receivedOn.startsWith(month)).length,
		openConversations: conversations.filter(({ state }) => state === 'open').length,
	};
}

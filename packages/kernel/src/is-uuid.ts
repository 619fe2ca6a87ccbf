/** Whether a text is an id as the database writes it, in small letters, so that one thing has one name. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

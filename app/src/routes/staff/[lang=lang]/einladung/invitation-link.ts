/** The address that an invited person opens. A fragment reaches no server and no log. */
export const invitationLink = ({ origin }: URL, code: string): string => `${origin}/de/einladung#${code}`;

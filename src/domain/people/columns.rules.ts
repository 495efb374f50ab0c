/** What the list of people can show beside the name, in the order it stands there. */
export const listColumns = ['organisation', 'phone', 'email', 'city', 'language', 'register', 'checked'] as const
export type ListColumn = (typeof listColumns)[number]

/** Joins class names, leaving out what is absent: `classes('btn', wide && 'wide')`. */
export const classes = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')

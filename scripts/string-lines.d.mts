/** Text as the source of a string, in lines of at most 110 characters that are joined by `+`. */
export function stringLines(text: string, indent?: number): string

/** What calls a source in a text: in brackets, « m² [11] » is never read as a power. */
export const noteWords = (number: number): string => `[${String(number)}]`;

/**
 * What calls a source in a text: between parentheses, « m² (11) » is never read as a power. Square
 * brackets would cost each page that has sources another font.
 */
export const noteWords = (number: number): string => `(${String(number)})`;

/** Numbers as people type them in France, whatever the language of their browser. Pure. */

const SPACES = /[\s\u00A0\u202F\u2009]/gu;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/u;

/**
 * « 48,5412 », « 48.5412 », « 1 200 », « −2,5 »: one comma or one point, which is always that of the
 * decimals.
 * @returns undefined when it is no number
 */
export function parseDecimal(typed: string): number | undefined {
  const plain = typed.replace(SPACES, '').replace('−', '-');
  return NUMBER.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** With a comma, without a space: what a field shows. */
export const typedDecimal = (value: number): string => String(value).replace('.', ',');

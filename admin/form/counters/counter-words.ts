/**
 * What the counter under a field says. Pure.
 * @param length of the text, in characters
 * @param advised beyond which lists and shares cut it
 */
export function counterWords(length: number, advised: number): string {
  const count = `${String(length)} caractère${length > 1 ? 's' : ''}`;
  const advice = `${String(advised)} conseillés au plus`;
  return length > advised
    ? `${count} ; ${advice} : au-delà, listes et partages le coupent`
    : `${count} ; ${advice}`;
}

/** How long a text is, for whoever writes it. Pure. */

/** Words a minute, of French read on a screen. */
const PACE = 230;

const plural = (count: number, word: string): string =>
  `${String(count)} ${word}${count > 1 ? 's' : ''}`;

/** « 412 mots · 2 min de lecture ». @param text its words, blocks apart */
export function textLength(text: string): string {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'\u2011-]*/gu)?.length ?? 0;
  if (words === 0) return 'Aucun mot pour l’instant';
  return `${plural(words, 'mot')} · ${String(Math.max(1, Math.round(words / PACE)))} min de lecture`;
}

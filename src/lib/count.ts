/** « 1 lieu », « 24 lieux »; zero takes the singular, as in French. */
export function count(n: number, singular: string, plural: string): string {
  return `${n.toLocaleString('fr-FR')} ${n < 2 ? singular : plural}`;
}

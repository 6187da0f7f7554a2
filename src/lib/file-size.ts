const KILO = 1024;

/** The size of a file for a reader: « 340 ko », « 1,2 Mo »; at least 1 ko. */
export function fileSize(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / KILO));
  if (kilo < KILO) return `${String(kilo)}\u00A0ko`;
  const mega = (bytes / KILO / KILO).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
  return `${mega}\u00A0Mo`;
}

/**
 * Where a pasted link leads, without the detour of a search engine. Pure.
 * @returns undefined for what no reader could follow
 */
export function usableAddress(href: string): string | undefined {
  const [, detour] = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/u.exec(href) ?? [];
  const address = (detour === undefined ? href : decodeURIComponent(detour)).trim();
  if (!/^(?:https?:|mailto:|tel:)/iu.test(address)) return undefined;
  return address.replace(/[\s()<>]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

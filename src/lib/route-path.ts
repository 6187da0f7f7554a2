/**
 * The address of a page of a route.
 * @param pattern of the route: `/agenda/[event].ics`, `/[...path]`
 * @param params what stands for each name; nothing for the rest of an address that has none
 */
export const routePath = (
  pattern: string,
  params: Readonly<Record<string, string | undefined>>,
): string =>
  pattern
    .replaceAll(/\[(?:\.{3})?(\w+)\]/gu, (_, name: string) => params[name] ?? '')
    .replace(/(?<!\.[a-z0-9]+)\/*$/u, '/');

/** The Markdown of a page while one writes: made when it is asked for, from the page as it is then. Node only. */
import type { Socket } from 'node:net';
import { MARKDOWN_TWIN } from '~/lib/paths';
import { twinOf } from '../build/twins/twin-of';

/**
 * @param asked by which it was asked for: the page is at the other address of the same server
 * @returns undefined at any other address, and beside a page that has none
 */
export async function twinNow(
  pathname: string,
  { localAddress = '', localPort }: Pick<Socket, 'localAddress' | 'localPort'>,
): Promise<string | undefined> {
  if (!pathname.endsWith(`/${MARKDOWN_TWIN}`)) return undefined;
  const site = `http://${localAddress}:${String(localPort)}`;
  const page = await fetch(`${site}${pathname.slice(0, -MARKDOWN_TWIN.length)}`);
  return page.ok ? twinOf(await page.text()) : undefined;
}

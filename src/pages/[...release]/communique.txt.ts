/** Beside each text for the press, the same without markup. */
import type { APIRoute } from 'astro';
import { pressTexts, releaseTextOf } from '~/content/press-texts';
import type { Entry } from '~/kinds/entry';
import { toDraw } from '~/reuse/to-draw';

interface Props extends Record<string, unknown> {
  readonly entry: Entry<'news'>;
}

export const getStaticPaths = toDraw(async () =>
  (await pressTexts()).map((entry) => ({
    params: { release: entry.url.slice(1, -1) },
    props: { entry },
  })),
);

export const GET: APIRoute<Props> = async ({ props: { entry } }) =>
  new Response(await releaseTextOf(entry), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

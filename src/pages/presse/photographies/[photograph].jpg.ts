/** The photographs that the press may take, large. */
import type { APIRoute } from 'astro';
import {
  photographBytes,
  pressPhotographs,
  type PressPhotograph,
} from '~/content/files/press-photographs';
import { toDraw } from '~/reuse/to-draw';

interface Props extends Record<string, unknown> {
  readonly photograph: PressPhotograph;
}

export const getStaticPaths = toDraw(() =>
  pressPhotographs().map((photograph) => ({
    params: { photograph: photograph.name.replace(/\.jpg$/u, '') },
    props: { photograph },
  })),
);

export const GET: APIRoute<Props> = async ({ props: { photograph } }) =>
  new Response(new Uint8Array(await photographBytes(photograph)), {
    headers: { 'Content-Type': 'image/jpeg' },
  });

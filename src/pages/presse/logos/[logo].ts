/** The logos of the association, as SVG and PNG. */
import type { APIRoute } from 'astro';
import { logoFiles, logoPng, type LogoFile } from '~/png/logo-files';
import { toDraw } from '~/reuse/to-draw';

interface Props extends Record<string, unknown> {
  readonly file: LogoFile;
  readonly isPng: boolean;
}

export const getStaticPaths = toDraw(() =>
  logoFiles.flatMap((file) => [
    { params: { logo: `${file.name}.svg` }, props: { file, isPng: false } },
    { params: { logo: `${file.name}.png` }, props: { file, isPng: true } },
  ]),
);

export const GET: APIRoute<Props> = async ({ props: { file, isPng } }) =>
  isPng
    ? new Response(new Uint8Array(await logoPng(file)), {
        headers: { 'Content-Type': 'image/png' },
      })
    : new Response(file.svg, { headers: { 'Content-Type': 'image/svg+xml' } });

/** The files of the data. */
import type { APIRoute } from 'astro';
import { dataFiles } from '~/content/open-data';
import type { DataFile } from '~/datasets/data-file';
import { toDraw } from '~/reuse/to-draw';

interface Props extends Record<string, unknown> {
  readonly file: DataFile;
}

export const getStaticPaths = toDraw(async () => {
  return (await dataFiles()).map((file) => {
    const [name = '', format = ''] = file.name.split('.');
    return { params: { name, format }, props: { file } };
  });
});

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });

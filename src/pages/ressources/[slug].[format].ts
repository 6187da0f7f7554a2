/** The ready reference of a study, for reference managers. */
import type { APIRoute } from 'astro';
import { published } from '~/content';
import type { Entry } from '~/kinds/entry';
import { outputWork } from '~/kinds/outputs/output-work';
import { bibtex } from '~/lib/citation/bibtex';
import { csl } from '~/lib/citation/csl';
import type { CitedWork } from '~/lib/citation/reference';
import { ris } from '~/lib/citation/ris';
import { toDraw } from '~/reuse/to-draw';
import { absoluteUrl } from '~/site';

const FORMATS = {
  bib: { write: bibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { write: ris, type: 'application/x-research-info-systems; charset=utf-8' },
  json: { write: csl, type: 'application/vnd.citationstyles.csl+json' },
} as const;

interface Props extends Record<string, unknown> {
  readonly entry: Entry<'outputs'>;
  readonly format: keyof typeof FORMATS;
}

export const getStaticPaths = toDraw(async () => {
  const entries = await published('outputs');
  return entries.flatMap((entry) =>
    (['bib', 'ris', 'json'] as const).map((format) => ({
      params: { slug: entry.slug, format },
      props: { entry, format },
    })),
  );
});

const workOf = ({ data, url }: Entry<'outputs'>): CitedWork => ({
  ...outputWork(data),
  id: data.id,
  authors: data.authors,
  page: absoluteUrl(url),
});

export const GET: APIRoute<Props> = ({ props: { entry, format } }) => {
  const { write, type } = FORMATS[format];
  return new Response(write(workOf(entry)), { headers: { 'Content-Type': type } });
};

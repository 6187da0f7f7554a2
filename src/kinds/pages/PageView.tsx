import { DateText } from '~/ui/DateText';
import { Contents } from '~/ui/Contents';
import { EntryPage } from '~/ui/EntryPage';
import { Provenance } from '~/ui/Provenance';
import type { CardProps, CardValue, ViewProps } from '~/ui/view';
import type { Values } from '~/model/spec';
import { SECTIONS, type pages } from './model';

export type PageData = Values<typeof pages.fields>;

/** An editorial page. */
export function PageView({ data, html, headings = [], url, picture }: ViewProps<PageData>) {
  return (
    <EntryPage
      mark="page"
      word={SECTIONS[data.section]}
      note={<DateText {...data} />}
      title={data.title}
      summary={data.summary}
      picture={picture}
      provenance={
        <Provenance data={data} dateTerm="Établie" reference={`IT77 · ${data.id}`} url={url} />
      }
      html={html}
      facts={<Contents headings={headings} />}
      sources={data.sources}
    />
  );
}

export function pageCard({ data, url, svg }: CardProps<PageData>): CardValue {
  const { title, section, summary } = data;
  return { url, title, mark: 'page', word: SECTIONS[section], summary, svg };
}

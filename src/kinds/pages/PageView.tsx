import { DateText } from '~/ui/DateText';
import { Contents } from '~/ui/Contents';
import { EntryPage } from '~/ui/EntryPage';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import { SECTIONS, pages } from './model';

export type PageData = Values<typeof pages.fields>;

/** An editorial page. */
export function PageView(props: ViewProps<PageData>) {
  const { data, headings = [] } = props;
  return (
    <EntryPage
      {...props}
      mark={pages.mark}
      word={SECTIONS[data.section]}
      note={<DateText {...data} />}
      dateTerm="Page écrite"
      facts={<Contents headings={headings} />}
    />
  );
}

export function pageCard({ data, url, svg }: CardProps<PageData>): CardValue {
  const { title, section, summary } = data;
  return { url, title, mark: pages.mark, word: SECTIONS[section], summary, svg };
}

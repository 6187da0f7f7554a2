import { EntryPage } from '~/ui/EntryPage';
import { Facts, textFact } from '~/ui/Facts';
import { LinkList } from '~/ui/LinkList';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import { glossary } from './model';

export type TermData = Values<typeof glossary.fields>;

/** The page of a term. */
export function TermView(props: ViewProps<TermData>) {
  const { data, links } = props;
  const { synonyms } = data;
  const term = synonyms.length > 1 ? 'Synonymes' : 'Synonyme';
  const facts = synonyms.length === 0 ? [] : [textFact(term, synonyms.join(', '))];
  return (
    <EntryPage
      {...props}
      mark={glossary.mark}
      word={glossary.words.genre}
      letter={glossary.letter}
      facts={<Facts facts={facts} />}
      after={<LinkList title="Voir aussi" id="voir-aussi" links={links['related'] ?? []} />}
    />
  );
}

export function termCard({ data, url, svg }: CardProps<TermData>): CardValue {
  return { url, title: data.title, mark: glossary.mark, word: glossary.words.genre, svg };
}

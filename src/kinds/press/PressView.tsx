import { DateText } from '~/ui/DateText';
import { EntryPage } from '~/ui/EntryPage';
import { Facts } from '~/ui/Facts';
import { Provenance } from '~/ui/Provenance';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view';
import type { Values } from '~/model/spec';
import { PRESS_TYPES, type press } from './model';

export type PressData = Values<typeof press.fields>;

/** The page of a press item: what it is, our summary, the way to the original. */
export function PressView({ data, html, url, picture }: ViewProps<PressData>) {
  const { title, outlet, outletNote, titleNote, author, type, namesIt77 } = data;
  const facts = [
    {
      term: 'Média',
      value: <Typeset text={outletNote === undefined ? outlet : `${outlet} (${outletNote})`} />,
    },
    titleNote === undefined ? undefined : { term: 'Titre', value: <Typeset text={titleNote} /> },
    author === undefined ? undefined : { term: 'Signature', value: author },
    { term: 'Genre', value: PRESS_TYPES[type] },
    { term: 'Cite l’association', value: namesIt77 ? 'Oui' : 'Non' },
  ];
  return (
    <EntryPage
      mark="press"
      word={`Revue de presse · ${outlet}`}
      note={<DateText {...data} />}
      title={title}
      summary={data.summary}
      picture={picture}
      provenance={
        <Provenance data={data} dateTerm="Paru" reference={`IT77 · P · ${data.id}`} url={url} />
      }
      html={html}
      facts={
        <>
          <p className="small soft">Résumé écrit par nos soins.</p>
          <p className="press-original">
            <a className="btn" href={data.url}>
              Lire l’article d’origine
            </a>
          </p>
          <Facts facts={facts} />
        </>
      }
      sources={data.sources}
    />
  );
}

export function pressCard({ data, url, svg }: CardProps<PressData>): CardValue {
  return {
    url,
    title: data.title,
    mark: 'press',
    word: data.outlet,
    note: <DateText {...data} />,
    svg,
  };
}

import { isOurHost } from '~/lib/former-site';
import { GoneAddress } from '~/ui/GoneAddress';
import { DateText } from '~/ui/DateText';
import { EntryPage } from '~/ui/EntryPage';
import { Facts, textFact } from '~/ui/Facts';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import { PRESS_TYPES, press } from './model';

export type PressData = Values<typeof press.fields>;

/** The page of a press item: what it is, our summary, the way to the original. */
export function PressView(props: ViewProps<PressData>) {
  const { data } = props;
  const { outlet, outletNote, titleNote, author, type, namesIt77 } = data;
  const facts = [
    textFact('Média', outletNote === undefined ? outlet : `${outlet} (${outletNote})`),
    textFact('Titre', titleNote),
    author === undefined ? undefined : { term: 'Signature', value: author },
    { term: 'Genre', value: PRESS_TYPES[type] },
    { term: 'Nous cite', value: namesIt77 ? 'Oui' : 'Non' },
  ];
  return (
    <EntryPage
      {...props}
      mark={press.mark}
      word={`Revue de presse · ${outlet}`}
      note={<DateText {...data} />}
      letter={press.letter}
      dateTerm="Paru"
      facts={
        <>
          <p className="small soft">Résumé écrit par nos soins.</p>
          <p className="press-original">
            {isOurHost(data.url) ? (
              <>
                La page d’origine <GoneAddress address={data.url} />.
              </>
            ) : (
              <a className="btn" href={data.url}>
                Lire l’article d’origine
              </a>
            )}
          </p>
          <Facts facts={facts} />
        </>
      }
    />
  );
}

export function pressCard({ data, url, svg }: CardProps<PressData>): CardValue {
  return {
    url,
    title: data.title,
    mark: press.mark,
    word: data.outlet,
    note: <DateText {...data} />,
    svg,
  };
}

import { hostName } from '~/lib/host-name';
import { EntryPage } from '~/ui/EntryPage';
import { Facts, textFact, type Fact } from '~/ui/Facts';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import type { Values } from '~/model/spec';
import { COLLEGES, members } from './model';

export type MemberData = Values<typeof members.fields>;

/** « Intercommunalités et communes (collège 2) » */
export function collegeText(college: MemberData['college']): string {
  return college === 'expert' ? COLLEGES.expert : `${COLLEGES[college]} (collège ${college})`;
}

/** What a reader must know before following the address; nothing of one that is certain. */
const WEBSITE_NOTES: Readonly<Record<MemberData['websiteConfidence'], string>> = {
  sure: '',
  probable: ' (adresse probable)',
  period: ' (site de l’époque)',
  successor: ' (site du successeur)',
  unknown: ' (adresse probable)',
};

function successorText({ successor }: MemberData): string | undefined {
  if (successor === undefined) return undefined;
  const { name, year } = successor;
  return year === undefined ? name : `${name} (${year})`;
}

/** What the member became, with the page or document that says so. */
function successorFact(data: MemberData): Fact | undefined {
  const words = successorText(data);
  if (words === undefined) return undefined;
  const source = data.successor?.source;
  const isLink = source?.startsWith('http') === true;
  return {
    term: 'Successeur',
    value: (
      <>
        <Typeset text={words} />
        {source === undefined ? null : isLink ? (
          <>
            {' '}
            (<a href={source}>source</a>)
          </>
        ) : (
          <Typeset text={`, selon : ${source}`} />
        )}
      </>
    ),
  };
}

function factsOf(data: MemberData) {
  const { name2013, nameToday, memberKind, commune, website, websiteConfidence } = data;
  return [
    textFact('Nom en mai 2013', name2013),
    textFact('Nom actuel', nameToday),
    successorFact(data),
    textFact('Structure', memberKind),
    textFact('Commune', commune),
    website === undefined
      ? undefined
      : {
          term: 'Site',
          value: (
            <>
              <a href={website}>{hostName(website)}</a>
              <span className="soft">{WEBSITE_NOTES[websiteConfidence]}</span>
            </>
          ),
        },
    textFact('À savoir', data.identificationNote),
  ];
}

/** The page of a member. */
export function MemberView(props: ViewProps<MemberData>) {
  const { data } = props;
  return (
    <EntryPage
      {...props}
      mark={members.mark}
      word={collegeText(data.college)}
      letter={members.letter}
      facts={<Facts facts={factsOf(data)} />}
    />
  );
}

export function memberCard({ data, url, svg }: CardProps<MemberData>): CardValue {
  return { url, title: data.title, mark: members.mark, word: collegeText(data.college), svg };
}

/** A member in the list: name, one line, what it has become. */
export function MemberLine({ data, url }: { readonly data: MemberData; readonly url: string }) {
  const now = data.nameToday ?? successorText(data);
  return (
    <li className="member">
      <a className="title-link" href={url}>
        <Typeset text={data.title} />
      </a>{' '}
      <Typeset text={data.summary} />
      {now === undefined ? null : (
        <p className="now">
          <Typeset text={`Aujourd’hui : ${now}`} />
        </p>
      )}
    </li>
  );
}

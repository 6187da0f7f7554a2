import { capitalised } from '~/lib/capitalised';
import { CorrectedOn } from '~/ui/CorrectedOn';
import { DateText } from '~/ui/DateText';
import { Kicker } from '~/ui/Kicker';
import { LinkList } from '~/ui/LinkList';
import { Prose } from '~/ui/Prose';
import { Provenance } from '~/ui/Provenance';
import { Sources } from '~/ui/Sources';
import { Typeset } from '~/ui/Typeset';
import type { CardProps, CardValue, ViewProps } from '~/ui/view-props';
import { Comparison } from './Comparison';
import type { ComparedValue } from './comparable-bars';
import { FigureFacts } from './FigureFacts';
import { FigureNumber, FigureState } from './FigureParts';
import { comparedValue, type FigureData } from './figure-data';
import { figureCitation } from './figure-citation';
import { figureLabel, figureTitle } from './figure-title';
import { figures } from './model';
import { numberSize } from './number-size';
import { ValuesTable } from './ValuesTable';

/** The page of a key figure: the number, its meaning, what it does not say, what contradicts it. */
export function FigureView({
  data,
  html,
  url,
  links,
  compared = [],
}: ViewProps<FigureData> & { readonly compared?: readonly ComparedValue[] }) {
  const state = <FigureState status={data.status} />;
  return (
    <article className="fiche--pad page grid fiche" data-pagefind-body="">
      <header className="fiche__h">
        <Kicker mark={figures.mark} word={figures.words.genre}>
          <DateText {...data} />
        </Kicker>
        <h1 className="mt-5">
          <FigureNumber data={data} className={`block big-n num ${numberSize(data)}`.trim()} />{' '}
          <span className="big-n__p h-3">
            <Typeset text={data.title} />
          </span>
        </h1>
      </header>
      <Provenance
        data={{ ...data, title: figureTitle(data) }}
        letter={figures.letter}
        url={url}
        stops={[{ term: 'État', shape: 'reference', lines: [state] }]}
        verdict={state}
      />
      <div className="c-matter">
        <p className="lede">
          <Typeset text={data.summary} />
        </p>
        <CorrectedOn data={data} />
        <FigureFacts data={data} />
        {html === '' ? null : <Prose html={html} />}
        <Comparison values={[comparedValue(data, url), ...compared]} />
        <ValuesTable values={data.values} />
        {data.advice === undefined ? null : (
          <p className="mt-6 note">
            <b>Notre conseil.</b> <Typeset text={data.advice} />
          </p>
        )}
        <section className="mt-8" aria-labelledby="citer">
          <h2 id="citer" className="mb-4 h-3">
            Citer ce chiffre
          </h2>
          <p className="note prose" id="citation">
            <Typeset text={figureCitation(data, url)} />
          </p>
        </section>
        <LinkList title="Sur le même sujet" id="meme-sujet" links={links['contradictedBy'] ?? []} />
        <Sources sources={data.sources} />
      </div>
    </article>
  );
}

export function figureCard({ data, url, svg }: CardProps<FigureData>): CardValue {
  return {
    url,
    title: capitalised(figureLabel(data)),
    mark: figures.mark,
    word: figures.words.genre,
    note: <DateText {...data} />,
    svg,
  };
}

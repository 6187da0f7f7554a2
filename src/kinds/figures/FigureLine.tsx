import { capitalised } from '~/lib/capitalised';
import { Typeset } from '~/ui/Typeset';
import { sourceWords, type FigureData } from './figure-data';
import { figureText } from './figure-title';
import { FigureState } from './FigureParts';
import { FIGURE_STATUSES } from './states';

interface Props {
  readonly data: FigureData;
  readonly url: string;
  /** Where figures of several states stand together: with its form, or in words alone. */
  readonly state?: 'form' | 'words' | undefined;
}

/** A figure on one line of a long list: the number, its sentence, its first source and date. */
export function FigureLine({ data, url, state }: Props) {
  return (
    <li className="figure-line">
      <b className="num">
        <Typeset text={capitalised(figureText(data))} />
      </b>{' '}
      <a className="title-link h-4" href={url}>
        <Typeset text={data.title} />
      </a>{' '}
      <Typeset text={sourceWords(data)} />
      {state === undefined ? null : ' · '}
      {state === 'form' ? <FigureState status={data.status} /> : null}
      {state === 'words' ? FIGURE_STATUSES[data.status] : null}
    </li>
  );
}

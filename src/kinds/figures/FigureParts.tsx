import { capitalised } from '~/lib/capitalised';
import { typeset } from '~/lib/typography';
import type { FigureData } from './figure-data';
import { FIGURE_STATUSES } from './states';

/** The number and its smaller unit. */
export function FigureNumber({
  data,
  className,
}: {
  readonly data: FigureData;
  readonly className: string;
}) {
  const { value, unit } = data;
  return (
    <span className={className}>
      {typeset(capitalised(value))}
      {unit === undefined ? null : <small>{`\u00a0${typeset(unit)}`}</small>}
    </span>
  );
}

const FORMS: Readonly<Record<FigureData['status'], React.ReactNode>> = {
  established: (
    <>
      <circle cx="8" cy="8" r="7" className="solid" />
      <path d="m4.6 8.3 2.4 2.4 4.5-5" className="cut" />
    </>
  ),
  declared: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M4.5 8h7" />
    </>
  ),
  estimated: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M4 6.6q2-2 4 0t4 0M4 10.2q2-2 4 0t4 0" />
    </>
  ),
  disputed: (
    <>
      <path d="m8 1 7 7-7 7-7-7z" />
      <path d="m8 1 7 7-7 7z" className="solid" />
    </>
  ),
  'to-revise': <circle cx="8" cy="8" r="6.5" strokeDasharray="3 2.2" />,
};

/** The state of a figure: a form and a word, never a colour alone. */
export function FigureState({ status }: Pick<FigureData, 'status'>) {
  return (
    <>
      <svg className="glyph figure-mark" viewBox="0 0 16 16" aria-hidden="true">
        {FORMS[status]}
      </svg>{' '}
      {FIGURE_STATUSES[status]}
    </>
  );
}

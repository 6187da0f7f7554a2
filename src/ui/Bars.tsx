import { scaleOf } from '~/lib/scale';
import { typeset } from '~/lib/typography';
import { Typeset } from './Typeset';

/** A value of one scale, said in full by its words: the bar is for the eye. */
export interface BarValue {
  readonly label: string;
  /** Its page, unless this is it. */
  readonly url?: string | undefined;
  readonly note: string;
  readonly value: number;
  /** Where it ends, when it is known between two values. */
  readonly high?: number | undefined;
  /** A full bar; else a dashed line. */
  readonly isSourced: boolean;
}

const TRIANGLE = 'M0-13.7 13.8 11.3H-13.7Z';

function Bar({ value, high = value, isSourced, max }: BarValue & { readonly max: number }) {
  const at = (number: number): string => `${String((100 * number) / max)}%`;
  return (
    <svg className="bar" width="100%" height="30" aria-hidden="true">
      {isSourced ? (
        <rect y="5" height="20" width={at(value)} className="bar__full" />
      ) : (
        <line y1="15" y2="15" x2={at(value)} className="bar__dashed" />
      )}
      {high > value ? (
        <rect x={at(value)} y="5" height="20" width={at(high - value)} className="bar__range" />
      ) : null}
      <svg x={at(high)} y="15" overflow="visible">
        <path d={TRIANGLE} className={isSourced ? 'bar__mark' : 'bar__mark--open'} />
      </svg>
    </svg>
  );
}

/** Values of one measure, on one axis. */
export function Bars({
  values,
  unit,
}: {
  readonly values: readonly BarValue[];
  readonly unit: string;
}) {
  const { max, ticks } = scaleOf(values.map(({ value, high = value }) => high));
  /** Under its line; the first and the last, within the drawing. */
  const anchor = (index: number): string =>
    index === 0 ? 'at-start' : index === ticks.length - 1 ? 'at-end' : 'at-middle';
  const steps = `cmp--${String(ticks.length - 1)}`;
  return (
    <>
      <ul className={`cmp ${steps}`}>
        {values.map((value) => (
          <li key={value.label}>
            <span className="w">
              <b>
                {value.url === undefined ? (
                  <Typeset text={value.label} />
                ) : (
                  <a className="title-link" href={value.url}>
                    <Typeset text={value.label} />
                  </a>
                )}
              </b>{' '}
              <Typeset text={value.note} />
            </span>
            <Bar {...value} max={max} />
          </li>
        ))}
      </ul>
      <svg className="cmp-axis" width="100%" height="1.3em" aria-hidden="true">
        {ticks.map((tick, index) => (
          <text key={tick} x={`${String((100 * tick) / max)}%`} y="1em" className={anchor(index)}>
            {typeset(
              `${tick.toLocaleString('fr-FR')}${index === ticks.length - 1 ? ` ${unit}` : ''}`,
            )}
          </text>
        ))}
      </svg>
    </>
  );
}

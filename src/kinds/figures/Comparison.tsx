import { Typeset } from '~/ui/Typeset';
import type { LinkValue } from '~/ui/LinkList';
import { isComparable, scaleOf, type Measure } from './compare';

export interface ComparedValue extends LinkValue {
  readonly measure: Measure | undefined;
}

const TRIANGLE = 'M0-13.7 13.8 11.3H-13.7Z';

function Bar({ measure, max }: { readonly measure: Measure; readonly max: number }) {
  const end = `${String((100 * measure.value) / max)}%`;
  return (
    <svg className="bar" width="100%" height="30" aria-hidden="true">
      {measure.isSourced ? (
        <rect y="5" height="20" width={end} className="bar__full" />
      ) : (
        <line y1="15" y2="15" x2={end} className="bar__dashed" />
      )}
      <svg x={end} y="15" overflow="visible">
        <path d={TRIANGLE} className={measure.isSourced ? 'bar__mark' : 'bar__mark--open'} />
      </svg>
    </svg>
  );
}

/**
 * This figure and those that contradict it, on one scale when they share a unit.
 * Nothing when there is nothing to compare: the list of links says the rest.
 */
export function Comparison({ values }: { readonly values: readonly ComparedValue[] }) {
  const [own] = values;
  const shown = values.flatMap((value) =>
    value.measure !== undefined && isComparable(own?.measure, value.measure)
      ? [{ ...value, measure: value.measure }]
      : [],
  );
  if (shown.length < 2) return null;
  const { max, ticks } = scaleOf(shown.map(({ measure }) => measure.value));
  const unit = own?.measure?.unit ?? '';
  return (
    <section className="mt-8" aria-labelledby="comparaison">
      <h2 id="comparaison" className="mb-4 h-3">
        {shown.length > 2 ? 'D’autres chiffres circulent' : 'Un autre chiffre circule'}
      </h2>
      <ul className="cmp">
        {shown.map(({ url, label, note, measure }) => (
          <li key={url}>
            <span className="w">
              <b>
                <Typeset text={label} />
              </b>
              <Typeset text={note ?? ''} />
            </span>
            <Bar measure={measure} max={max} />
          </li>
        ))}
      </ul>
      <p className="cmp-axis" aria-hidden="true">
        {ticks.map((tick, index) => (
          <span key={tick}>
            <Typeset
              text={`${tick.toLocaleString('fr-FR')}${index === ticks.length - 1 ? ` ${unit}` : ''}`}
            />
          </span>
        ))}
      </p>
      <p className="mt-4 caption">
        <Typeset text="Barre pleine : une source indépendante l’établit. Trait tireté : aucune ne l’établit." />
      </p>
    </section>
  );
}

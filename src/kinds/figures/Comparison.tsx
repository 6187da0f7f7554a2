import { Bars } from '~/ui/Bars';
import { Typeset } from '~/ui/Typeset';
import { comparableBars, type ComparedValue } from './comparable-bars';
import { otherQuantities } from './compare';

const quoted = (quantity: string): string => `« ${quantity} »`;

/** Says of figures of one unit that they are not of one quantity: no axis holds them together. */
function NotTheSame({ values }: { readonly values: readonly ComparedValue[] }) {
  const measures = values.map(({ measure }) => measure);
  const own = measures[0]?.quantity;
  const others = otherQuantities(measures);
  if (own === undefined || others.length === 0) return null;
  const text = `Ils ne mesurent pas la même chose : ici ${quoted(own)}, ailleurs ${others.map(quoted).join(', ')}. Ils ne se comparent ni ne s’additionnent.`;
  return (
    <p className="mt-4 prose">
      <Typeset text={text} />
    </p>
  );
}

/**
 * This figure and those of its quantity, on one axis; the words of those that only share its unit.
 * Nothing when there is neither: the list of links says the rest.
 */
export function Comparison({ values }: { readonly values: readonly ComparedValue[] }) {
  const [own] = values;
  const shown = comparableBars(values);
  const isDrawn = shown.length > 1;
  if (!isDrawn && otherQuantities(values.map(({ measure }) => measure)).length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="comparaison">
      <h2 id="comparaison" className="mb-4 h-3">
        {values.length > 2 ? 'D’autres chiffres circulent' : 'Un autre chiffre circule'}
      </h2>
      {isDrawn ? (
        <>
          <Bars values={shown} unit={own?.measure?.unit ?? ''} />
          <p className="mt-4 caption">
            <Typeset text="Barre pleine : une source indépendante l’établit. Trait tireté : aucune ne l’établit." />
          </p>
        </>
      ) : null}
      <NotTheSame values={values} />
    </section>
  );
}

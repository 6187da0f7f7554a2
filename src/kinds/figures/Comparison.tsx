import { Bars } from '~/ui/Bars';
import { Typeset } from '~/ui/Typeset';
import type { LinkValue } from '~/ui/LinkList';
import { isComparable, type Measure } from './compare';

export interface ComparedValue extends LinkValue {
  readonly measure: Measure | undefined;
}

/**
 * This figure and those that contradict it, on one scale when they share a unit.
 * Nothing when there is nothing to compare: the list of links says the rest.
 */
export function Comparison({ values }: { readonly values: readonly ComparedValue[] }) {
  const [own] = values;
  const shown = values.flatMap((value) =>
    value.measure !== undefined && isComparable(own?.measure, value.measure)
      ? [{ label: value.label, note: value.note ?? '', ...value.measure }]
      : [],
  );
  if (shown.length < 2) return null;
  return (
    <section className="mt-8" aria-labelledby="comparaison">
      <h2 id="comparaison" className="mb-4 h-3">
        {shown.length > 2 ? 'D’autres chiffres circulent' : 'Un autre chiffre circule'}
      </h2>
      <Bars values={shown} unit={own?.measure?.unit ?? ''} />
      <p className="mt-4 caption">
        <Typeset text="Barre pleine : une source indépendante l’établit. Trait tireté : aucune ne l’établit." />
      </p>
    </section>
  );
}

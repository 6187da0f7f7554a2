import { Facts, textFact } from '~/ui/Facts';
import { Typeset } from '~/ui/Typeset';
import type { FigureData } from './figure-data';

/** Scope, method, reserve and contradictions of a figure. */
export function FigureFacts({ data }: { readonly data: FigureData }) {
  const { scope, method, note, contradictions } = data;
  return (
    <>
      <Facts
        facts={[
          textFact('Périmètre', scope),
          textFact('Méthode', method),
          textFact('Réserve', note),
        ]}
      />
      {contradictions.length === 0 ? null : (
        <section className="contradictions" aria-labelledby="contradictions">
          <h2 id="contradictions" className="h-3">
            Ce qui le contredit ou le nuance
          </h2>
          <ul>
            {contradictions.map(({ text }) => (
              <li key={text}>
                <Typeset text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

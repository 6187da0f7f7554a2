import { Typeset } from '~/ui/Typeset';
import type { FigureData } from './figure-data';

/** The values a figure took, as sources gave them. */
export function ValuesTable({ values }: Pick<FigureData, 'values'>) {
  if (values.length === 0) return null;
  return (
    <section aria-labelledby="valeurs">
      <h2 id="valeurs" className="mt-8 mb-4 h-3">
        Valeurs relevées
      </h2>
      <div className="table-wrap" tabIndex={0} role="region" aria-label="Tableau des valeurs">
        <table className="table table--narrow">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Valeur</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ when, value, source }) => (
              <tr key={`${when} ${source}`}>
                <th scope="row">
                  <Typeset text={when} />
                </th>
                <td>
                  <Typeset text={value} />
                </td>
                <td>
                  <Typeset text={source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

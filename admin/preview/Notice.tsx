/** What is missing, above the page: the words of the build. */
import type { IndexState } from './site-index';

const STATES: Readonly<Record<IndexState['state'], string | undefined>> = {
  waiting: 'Les autres pages du site arrivent : liens et dessin se complètent.',
  known: undefined,
  failed:
    'Les autres pages du site n’ont pas pu être lues : les liens vers elles manquent, le dessin aussi.',
};

export function Notice({
  remarks,
  state,
}: {
  readonly remarks: readonly string[];
  readonly state: IndexState['state'];
}) {
  const told = STATES[state];
  if (remarks.length === 0 && told === undefined) return null;
  return (
    <div className="apercu__notice" role="status">
      {told === undefined ? null : <p>{told}</p>}
      {remarks.length === 0 ? null : (
        <>
          <p>Avant de publier :</p>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

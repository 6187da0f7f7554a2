/** The entries left unsaved in this browser, above the lists. */
import { useEffect, useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { count } from '~/lib/count';
import { KEPT } from './kept';
import { eraseForm, keptForms, type KeptForm } from './kept-form';
import { KeptItem } from './KeptItem';
import './unsaved.css';

/** The addresses of forms: what is being written there is not unfinished work found again. */
const FORM = /^#\/collections\/[^/]+\/(?:new|entries\/)/u;
/** Before the log-in, no list is there. */
const LIST = '#nc-root main';

/** A form is left, its last words are kept, another tab is shown. */
const MAY_CHANGE = ['hashchange', KEPT, 'focus'] as const;

const addressOf = ({ collection, slug }: KeptForm): string =>
  `#/collections/${collection}/${slug === '' ? 'new' : `entries/${slug}`}`;

function UnfinishedList() {
  const [forms, setForms] = useState<readonly KeptForm[]>([]);
  const heading = useId();
  const look = async (): Promise<void> => {
    setForms(FORM.test(window.location.hash) ? [] : await keptForms());
  };
  useEffect(() => {
    const again = (): void => {
      void look();
    };
    again();
    for (const event of MAY_CHANGE) window.addEventListener(event, again);
    return () => {
      for (const event of MAY_CHANGE) window.removeEventListener(event, again);
    };
  }, []);
  if (forms.length === 0) return null;
  return (
    <section className="redaction-unfinished" aria-labelledby={heading}>
      <h2 id={heading}>
        {count(forms.length, 'saisie non enregistrée', 'saisies non enregistrées')} dans ce
        navigateur
      </h2>
      <ul>
        {forms.map((form) => (
          <KeptItem
            key={form.key}
            form={form}
            onErase={() => {
              void eraseForm(form.key).then(look);
            }}
          >
            <a href={addressOf(form)}>Reprendre</a>
          </KeptItem>
        ))}
      </ul>
    </section>
  );
}

/** Call once; it stays as long as the page is open. */
export function listUnfinished(): void {
  const host = document.createElement('div');
  createRoot(host).render(<UnfinishedList />);
  new MutationObserver(() => {
    const list = document.querySelector(LIST);
    if (list !== null && !list.contains(host)) list.prepend(host);
  }).observe(document.body, { childList: true, subtree: true });
}

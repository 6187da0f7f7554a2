/** What is done with the work left unsaved when a form has been filled. Browser only. */
import { createRoot } from 'react-dom/client';
import { differences } from './differences';
import { forgetForm, goOnWith } from './form-keys';
import { eraseForm, keptForms, type KeptForm } from './kept-form';
import { TakeBackDialog, type Offered } from './TakeBackDialog';

/** Asks; whoever leaves the page has answered: later. */
function ask(offered: readonly Offered[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const host = document.createElement('div');
    const root = createRoot(host);
    const answer = (key: string | undefined): void => {
      window.removeEventListener('hashchange', leave);
      root.unmount();
      host.remove();
      resolve(key);
    };
    const leave = (): void => {
      answer(undefined);
    };
    window.addEventListener('hashchange', leave);
    document.body.append(host);
    root.render(<TakeBackDialog offered={offered} onAnswer={answer} />);
  });
}

/** What is the same as in the repository needs no keeping. */
async function toOffer(form: KeptForm, present: string): Promise<readonly Offered[]> {
  if (form.slug === '') return [{ form, differences: [] }];
  const found = differences(form.collection, present, form.raw);
  if (found?.length !== 0) return [{ form, differences: found ?? [] }];
  await eraseForm(form.key);
  return [];
}

/**
 * Shows the editor what is kept of the entry whose form was just filled.
 * @param slug empty for a new entry
 * @param present what the repository holds of it
 * @returns whether the form is to be filled with what is kept under its key (form-keys.ts)
 */
export async function offerKept(
  collection: string,
  slug: string | undefined,
  present: string | undefined,
): Promise<boolean> {
  const place = { collection, slug: slug ?? '' };
  forgetForm(collection, place.slug);
  const kept = (await keptForms()).filter(
    (form) => form.collection === collection && form.slug === place.slug,
  );
  const offered = await Promise.all(kept.map((form) => toOffer(form, present ?? '')));
  if (offered.flat().length === 0) return false;
  const key = await ask(offered.flat());
  if (key === undefined) return false;
  goOnWith(key, place);
  return true;
}

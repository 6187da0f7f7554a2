/** What the access page shows: one form at a time, one message, each fault under its field. */
import { typeset } from '~/lib/typography';

/** The forms of src/pages/admin/acces. */
export type FormName = 'ask' | 'password' | 'confirmation' | 'moved' | 'move';

const all = (selector: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

export const forms = (): readonly HTMLFormElement[] =>
  all('form[data-step]').filter((form) => form instanceof HTMLFormElement);

/** Shows one form, or the way to the editors' pages once all is done. */
export function showForm(name: FormName | undefined): void {
  for (const form of forms()) form.hidden = form.dataset['step'] !== name;
  for (const way of all('#suite')) way.hidden = name !== undefined;
}

/** Shows the words written for this visit, hides those of the others. */
export function showWordsFor(visit: string): void {
  for (const words of all('[data-for]')) words.hidden = words.dataset['for'] !== visit;
}

/** Says something above the form and moves the focus to it; without words, clears the message. */
export function say(words?: string): void {
  const [message] = all('#message');
  if (message === undefined) return;
  message.textContent = typeset(words ?? '');
  message.hidden = words === undefined;
  if (words !== undefined) message.focus();
}

/** Writes the fault of a field under it, or clears it. */
export function markField(field: HTMLInputElement, fault: string | undefined): void {
  field.ariaInvalid = fault === undefined ? 'false' : 'true';
  const [place] = all(`#${field.id}-faute`);
  if (place === undefined) return;
  place.textContent = typeset(fault ?? '');
  place.hidden = fault === undefined;
}

export function showStrength(level: number, words: string): void {
  const meter = document.querySelector<HTMLMeterElement>('#force');
  if (meter !== null) meter.value = level;
  const [told] = all('#force-dite');
  if (told !== undefined) told.textContent = typeset(words);
}

/** Lets each « Afficher le mot de passe » do what it says. */
export function letShowPasswords(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-shows]')) {
    const field = document.querySelector<HTMLInputElement>(`#${box.dataset['shows'] ?? ''}`);
    box.onchange = () => {
      if (field !== null) field.type = box.checked ? 'text' : 'password';
    };
  }
}

/** The parts of the calculator’s page that its script reads and writes. */
import { requiredElement } from '~/islands/search/dom';
import type { Typed } from '~/lib/savings/read-trip';
import { TRIP_FIELD_NAMES, type TripField } from '~/lib/savings/trip-fields';
import { typeset, typesetInline } from '~/lib/typography';

export const form = requiredElement('#calcul', HTMLFormElement);
export const panel = requiredElement('#resultat', HTMLElement);

export const inputOf = (name: TripField): HTMLInputElement =>
  requiredElement(`#${name}`, HTMLInputElement);

/** What the form holds. */
export function typedInForm(): Typed {
  const data = new FormData(form);
  const held = [...TRIP_FIELD_NAMES, 'mode'].map((name) => [name, data.get(name)]);
  return Object.fromEntries(held) as Typed; // Reason for the cast: the form holds no file.
}

/** Writes a text in French typography, with its CO₂, as the pages do. */
export function write(target: Element, text: string): void {
  const parts = typesetInline(typeset(text)).map(({ text: words, as }) => {
    if (as === undefined) return words;
    const element = document.createElement(as);
    element.textContent = words;
    return element;
  });
  target.replaceChildren(...parts);
}

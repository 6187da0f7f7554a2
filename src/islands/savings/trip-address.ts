/** The form and the address of the page say the same trip. */
import { requiredElement } from '~/islands/search/dom';
import { TRIP_FIELD_NAMES } from '~/lib/savings/trip-fields';
import { form, inputOf, typedInForm } from './calculator-parts';

/** The form takes what the address says, and keeps its own values for the rest. */
export function takeAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const name of TRIP_FIELD_NAMES)
    inputOf(name).value = asked.get(name) ?? inputOf(name).defaultValue;
  const asksMode = form.querySelector(
    `[name=mode][value="${CSS.escape(asked.get('mode') ?? '')}"]`,
  );
  if (asksMode instanceof HTMLInputElement) asksMode.checked = true;
  const further = requiredElement('.trip-further', HTMLDetailsElement);
  further.open ||= TRIP_FIELD_NAMES.some(
    (name) =>
      asked.has(name) &&
      further.contains(inputOf(name)) &&
      inputOf(name).value !== inputOf(name).defaultValue,
  );
}

/** The address says what the form holds, without a step more for « Back ». */
export function keepAddress(): void {
  const filled = Object.entries(typedInForm()).filter(([, value]) => value !== '');
  history.replaceState(null, '', `${location.pathname}?${new URLSearchParams(filled).toString()}`);
}

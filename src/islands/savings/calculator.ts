/** The savings calculator: reads the form and the address, writes the result. The page reads without it. */
import { readTrip } from '~/lib/savings/read-trip';
import { savingsOf } from '~/lib/savings/savings';
import { NO_RESULTS, resultLines, resultSentence } from '~/lib/savings/savings-words';
import type { Coefficients } from '~/lib/savings/trip';
import { form, panel, typedInForm } from './calculator-parts';
import { sayResult, showFaults, showLines, showTrip } from './show-savings';
import { keepAddress, takeAddress } from './trip-address';

// Reason for the cast: the page writes there what `knownCoefficients` gives.
const known = JSON.parse(form.dataset['coefficients'] ?? '{}') as Coefficients;

/** The result, or what keeps it from being one. */
function answer(): void {
  const { trip, faults } = readTrip(typedInForm());
  showFaults(faults);
  keepAddress();
  if (trip === undefined) {
    showLines(NO_RESULTS);
    sayResult(`Pas de résultat. ${Object.values(faults).join(' ')}`, false);
    return;
  }
  const lines = resultLines(savingsOf(trip, known), trip, known);
  showLines(lines);
  showTrip(trip);
  sayResult(resultSentence(lines), true);
}

/** While one types, the numbers follow; nothing is said, nor called wrong, before the field is left. */
function follow(): void {
  const { trip } = readTrip(typedInForm());
  if (trip === undefined) return;
  panel.toggleAttribute('data-answered', true);
  showLines(resultLines(savingsOf(trip, known), trip, known));
  showTrip(trip);
}

form.addEventListener('input', follow);
form.addEventListener('change', answer);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  answer();
  const wrong = form.querySelector('[aria-invalid]');
  wrong?.closest('details')?.setAttribute('open', '');
  (wrong instanceof HTMLElement ? wrong : panel).focus();
});

takeAddress();
if (location.search !== '') answer();

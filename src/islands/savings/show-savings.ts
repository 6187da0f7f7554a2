/** Writes the result of the calculator where the build put that of its example. */
import { requiredElement } from '~/islands/search/dom';
import { typedDecimal } from '~/lib/decimal';
import type { TripReading } from '~/lib/savings/read-trip';
import { TRIP_FIELD_NAMES } from '~/lib/savings/trip-fields';
import { tripShare } from '~/lib/savings/savings';
import { RESULT_NAMES, type ResultLine, type ResultName } from '~/lib/savings/savings-words';
import type { Trip } from '~/lib/savings/trip';
import { inputOf, panel, write } from './calculator-parts';

/** Each wrong field has under it its sentence, which it names as its description. */
export function showFaults(faults: TripReading['faults']): void {
  for (const name of TRIP_FIELD_NAMES) {
    const input = inputOf(name);
    const fault = faults[name];
    input.nextElementSibling?.remove();
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
    if (fault === undefined) continue;
    input.setAttribute('aria-invalid', 'true');
    const sentence = document.createElement('p');
    sentence.id = `${name}-faute`;
    sentence.className = 'trip-fault small';
    write(sentence, fault);
    input.after(sentence);
    input.setAttribute('aria-describedby', sentence.id);
  }
}

export function showLines(lines: Readonly<Record<ResultName, ResultLine>>): void {
  for (const name of RESULT_NAMES) {
    const row = requiredElement(`[data-result=${name}]`, HTMLElement);
    const { value, how, isMissing = false } = lines[name];
    row.toggleAttribute('data-missing', isMissing);
    const [first, second] = row.querySelectorAll('dd');
    if (first !== undefined) write(first, value);
    if (second !== undefined) write(second, how);
  }
}

/** The place nearby moves along the track. */
export function showTrip(trip: Trip): void {
  const share = `${String(tripShare(trip))}%`;
  requiredElement('#trajet-garde', SVGLineElement).setAttribute('x2', share);
  requiredElement('#trajet-lieu', SVGSVGElement).setAttribute('x', share);
  const place = trip.detour === 0 ? '' : `Télécentre, à ${typedDecimal(trip.detour)} km. `;
  write(
    requiredElement('#trajet-mots', SVGTextElement),
    `${place}Bureau, à ${typedDecimal(trip.distance)} km`,
  );
}

/** Says it aloud; shows it when there is no result, or none of the reader’s yet. */
export function sayResult(sentence: string, isResult: boolean): void {
  panel.toggleAttribute('data-answered', isResult);
  write(requiredElement('#resultat-dit', HTMLElement), sentence);
}

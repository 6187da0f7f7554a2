/** Beside the choices of places, which work without it: their count, and the choice in the address. */
import { count } from '~/lib/count';

const FILTERED = '[data-etat]';

function show(box: HTMLElement, told: HTMLElement): void {
  const all = [...box.querySelectorAll<HTMLElement>(FILTERED)];
  const shown = all.filter((place) => getComputedStyle(place).display !== 'none').length;
  told.textContent =
    shown === all.length
      ? count(all.length, 'lieu', 'lieux')
      : shown === 0
        ? 'Aucun lieu pour ce choix'
        : `${count(shown, 'lieu', 'lieux')} sur ${String(all.length)}`;
}

function start(box: HTMLElement, choices: HTMLElement, told: HTMLElement): void {
  const boxes = [...choices.querySelectorAll<HTMLInputElement>('input')];
  const chosen = new URLSearchParams(location.search);
  for (const one of boxes) one.checked = chosen.getAll(one.name).includes(one.value);
  if (boxes.some(({ checked }) => checked)) choices.closest('details')?.setAttribute('open', '');
  show(box, told);
  choices.addEventListener('change', () => {
    const params = new URLSearchParams(
      boxes.filter(({ checked }) => checked).map(({ name, value }) => [name, value]),
    );
    history.replaceState(
      null,
      '',
      `${location.pathname}${params.size > 0 ? `?${params.toString()}` : ''}`,
    );
    show(box, told);
  });
}

const box = document.querySelector<HTMLElement>('.filtered');
const choices = box?.querySelector<HTMLElement>('.filters');
const told = box?.querySelector<HTMLElement>('[role="status"], [aria-live]');
if (box && choices && told) start(box, choices, told);

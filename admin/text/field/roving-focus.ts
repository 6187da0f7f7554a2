/** The keys of a bar of buttons: one stop for Tab, arrows within. Browser only. */
import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Moves the focus from one button of the bar to the next one that can be used. */
export function roveFocus(event: KeyboardEvent<HTMLElement>): void {
  const all = Array.from(event.currentTarget.querySelectorAll<HTMLButtonElement>('button'));
  const buttons = all.filter((one) => !one.disabled);
  const here = buttons.findIndex((one) => one === document.activeElement);
  const ends: Readonly<Record<string, number>> = { Home: 0, End: buttons.length - 1 };
  const step = STEPS[event.key];
  const next =
    step === undefined ? ends[event.key] : (here + step + buttons.length) % buttons.length;
  const target = next === undefined ? undefined : buttons[next];
  if (here === -1 || target === undefined) return;
  event.preventDefault();
  for (const one of all) one.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
}

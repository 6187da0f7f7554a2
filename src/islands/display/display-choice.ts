/**
 * The reader's display choice: theme and « sobre » mode, remembered on this device alone. The only
 * script of a content page; it runs before the first paint, so that nothing flashes.
 */
const CHOICES = ['theme', 'mode'] as const;
type Choice = (typeof CHOICES)[number];

const root = document.documentElement;

/** Storage may be refused (private browsing): the choice then lasts as long as the page. */
function stored(name: Choice): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

function keep(name: Choice, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // See `stored`.
  }
}

function apply(name: Choice, value: string): void {
  if (value === '') root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
}

for (const name of CHOICES) apply(name, stored(name));

function show(choices: HTMLElement): void {
  choices.hidden = false;
  for (const name of CHOICES) {
    for (const input of choices.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) {
      input.checked = input.value === stored(name);
      input.onchange = () => {
        const value = input.checked ? input.value : '';
        keep(name, value);
        apply(name, value);
      };
    }
  }
}

// While the page is read rather than once it is: the first layout then waits for no more script.
// What follows the controls says that they are whole.
const arrival = new MutationObserver(() => {
  const choices = document.querySelector<HTMLElement>('#affichage');
  if (!choices?.nextElementSibling) return;
  arrival.disconnect();
  show(choices);
});
arrival.observe(root, { childList: true, subtree: true });

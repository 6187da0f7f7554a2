/**
 * The English that three libraries of Decap write, which no setting changes: the names of small buttons,
 * and what screen readers are told of sortable lists. It is mended as it comes on the page, in places
 * where no editor writes. Browser only.
 */

const ATTRIBUTES = ['aria-label', 'aria-roledescription'] as const;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^Remove (.+)$/u, 'Retirer : $1'],
  [/^close$/u, 'Fermer'],
  [/^sortable$/u, 'élément que l’on peut déplacer'],
  [/^draggable$/u, 'élément que l’on peut déplacer'],
];

/** Hidden regions of dnd-kit. */
const SPOKEN_REGION = '[id^="DndDescribedBy"], [id^="DndLiveRegion"]';
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*To pick up/u,
    'Pour déplacer cet élément, appuyez sur Espace, puis sur les flèches ; Espace encore pour le poser, Échap pour renoncer.',
  ],
  [/^Picked up/u, 'Élément saisi.'],
  [/was moved over/u, 'Élément déplacé.'],
  [/no longer over/u, 'Élément hors de la liste.'],
  [/was dropped/u, 'Élément posé.'],
  [/^Dragging was cancelled/u, 'Déplacement abandonné.'],
];

/** @returns the French of a text, or undefined when it is not one of these */
export function frenchOf(text: string): string | undefined {
  const found = NAMES.find(([pattern]) => pattern.test(text));
  return found === undefined ? undefined : text.replace(...found);
}

function mendElement(element: Element): void {
  for (const name of ATTRIBUTES) {
    const better = frenchOf(element.getAttribute(name) ?? '');
    if (better !== undefined) element.setAttribute(name, better);
  }
  if (!element.matches(SPOKEN_REGION)) return;
  const found = SPOKEN.find(([pattern]) => pattern.test(element.textContent));
  if (found !== undefined && element.firstChild !== null) element.firstChild.nodeValue = found[1];
}

function mend(node: Node): void {
  const element = node instanceof Element ? node : node.parentElement;
  if (element === null) return;
  mendElement(element);
  const selector = [...ATTRIBUTES.map((name) => `[${name}]`), SPOKEN_REGION].join(', ');
  for (const inner of element.querySelectorAll(selector)) mendElement(inner);
}

/** Watches the page as long as it is open. */
export function mendLeftoverEnglish(): void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') addedNodes.forEach(mend);
      else mend(target);
    }
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...ATTRIBUTES],
  });
}

/**
 * The element a script needs.
 * @throws when the page lacks it: script and page must change together
 */
export function requiredElement<E extends Element>(selector: string, type: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Élément absent de la page : ${selector}`);
  return found;
}

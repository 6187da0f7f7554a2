/** The part of a document that a command writes. Pure. */

const start = (name: string): string => `<!-- ${name}: written by a command -->`;
const end = (name: string): string => `<!-- /${name} -->`;

/**
 * @param name of the part
 * @returns the document with this text between its markers; the part is added at its end if it has none
 */
export function withPart(document: string, name: string, text: string): string {
  const part = `${start(name)}\n\n${text}\n\n${end(name)}`;
  const from = document.indexOf(start(name));
  const to = document.indexOf(end(name));
  if (from === -1 || to === -1) return `${document.trimEnd()}\n\n${part}\n`;
  return `${document.slice(0, from)}${part}${document.slice(to + end(name).length)}`;
}

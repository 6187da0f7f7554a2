/** XML and JSON, read by parsers that forgive nothing, down to the characters of each text. */
import { JSDOM } from 'jsdom';
import { forbiddenIn } from './characters';

const sayOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** jsdom reads XML with saxes, which refuses what XML 1.0 does, characters included. */
export function xmlFault(text: string): string | undefined {
  try {
    const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
    return forbiddenIn(text) ?? forbiddenIn(document.documentElement.textContent);
  } catch (error) {
    return sayOf(error);
  }
}

/** Looks into names and texts, where JSON may write any character as `\u0003`. */
export function jsonFault(text: string): string | undefined {
  let fault: string | undefined;
  try {
    JSON.parse(text, (name, value: unknown) => {
      fault ??= forbiddenIn(name) ?? (typeof value === 'string' ? forbiddenIn(value) : undefined);
      return value;
    });
  } catch (error) {
    return sayOf(error);
  }
  return fault;
}

/** What of a page could run a script, or take it over, as a browser’s parser reads it. */
import { load, type CheerioAPI } from 'cheerio';

const ELEMENTS =
  'script, iframe, frame, object, embed, applet, base, meta, link, style, form, foreignObject';

/** A browser drops these signs before it reads the scheme of an address. */
const UNREAD = /[\u0000-\u0020\u007F-\u00A0\u2028\u2029\uFEFF]/gu;
const LEADING = [
  'href',
  'src',
  'xlink:href',
  'action',
  'formaction',
  'data',
  'poster',
  'srcset',
  'cite',
];
const HARMLESS = /^(?:https?:|mailto:|tel:|geo:|webcal:|[/#?]|[^:]*$|\.\.\/medias\/)/iu;

function unsafeAttribute(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'srcdoc') return true;
  return LEADING.includes(name) && !HARMLESS.test(value.replaceAll(UNREAD, ''));
}

/** @returns each attribute that should be on no element of a page, as written */
export const unsafeAttributes = ($: CheerioAPI): readonly string[] =>
  $('*')
    .toArray()
    .flatMap((element) => Object.entries($(element).attr() ?? {}))
    .filter(([name, value]) => unsafeAttribute(name.toLowerCase(), value))
    .map(([name, value]) => `${name}="${value}"`);

/** @returns each element or attribute that should not be in what editors write, as written */
export function unsafeParts(html: string): readonly string[] {
  const $ = load(html, {}, false);
  const elements = $(ELEMENTS).toArray();
  return [...elements.map(({ tagName }) => `<${tagName}>`), ...unsafeAttributes($)];
}

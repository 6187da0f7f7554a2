/** What decides the fonts of a page, read in one pass without a tree: the build reads every page. Pure. */

export interface ShownWords {
  /** Addresses of the style sheets. */
  readonly sheets: readonly string[];
  /** All that the body says. */
  readonly text: string;
  /** What of it is stressed and shows at once, outside closed parts. */
  readonly stressed: string;
}

/**
 * They end at the first « > » outside quotes, which only open after an « = ». What is never closed goes
 * to the end of the page: no piece is tried twice, whatever the page.
 */
const ATTRIBUTES = /(?:[^=>]|=(?:\s*"[^"]*(?:"|$)|\s*'[^']*(?:'|$)|(?!\s*["'])))*(?:>|$)/u.source;
/** Elements whose content is no markup. */
const RAW = 'script|style|textarea|title|noscript|iframe|noframes|noembed|xmp';
const PIECE = new RegExp(
  [
    '<!--(?:-?>|.*?(?:-->|$))|<[!?][^>]*>?',
    `<(?<raw>${RAW})(?=[\\s/>])${ATTRIBUTES}(?<content>.*?)(?:</\\k<raw>[^>]*>|$)`,
    `<(?<end>/?)(?<name>[a-z][^\\s/>]*)(?<attributes>${ATTRIBUTES})`,
    '(?<words><|[^<]+)',
  ].join('|'),
  'gisu',
);
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
const REFERENCE = /&(?:#(?<decimal>\d+)|#x(?<hexadecimal>[\da-f]+)|(?<name>\w+));/giu;
/** Those that Astro, React and the Markdown renderer write, besides numbers. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u{A0}'],
]);
const MOST = 0x10_ff_ff;

const decoded = (text: string): string =>
  text.replaceAll(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = Number(decimal ?? `0x${hexadecimal ?? ''}`);
    return code > MOST ? '\u{FFFD}' : String.fromCodePoint(code);
  });

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );

/** Reads a page whose tags are closed where HTML wants it, as Astro writes them. */
export function shownWords(html: string): ShownWords {
  const sheets: string[] = [];
  const said = { text: '', stressed: '' };
  /** The folds around this place, each with whether it is closed. */
  const folds: boolean[] = [];
  /** The stressed words around this place, each with whether they show. */
  const stresses: boolean[] = [];
  const tags = new Map<string, (attributes: string) => unknown>([
    // Nothing said before is of the body.
    ['body', () => Object.assign(said, { text: '', stressed: '' })],
    ['details', (attributes) => folds.push(!attributesOf(attributes).has('open'))],
    ['/details', () => folds.pop()],
    ['strong', () => stresses.push(!folds.includes(true))],
    ['/strong', () => stresses.pop()],
    [
      'link',
      (attributes) => {
        const found = attributesOf(attributes);
        if (found.get('rel')?.toLowerCase() === 'stylesheet') sheets.push(found.get('href') ?? '');
      },
    ],
  ]);
  for (const { groups = {} } of html.matchAll(PIECE)) {
    const { name, end = '', attributes = '', words, content, raw = '' } = groups;
    // What is for machines is no word of the page.
    if (/^(?:script|style)$/iu.test(raw)) continue;
    if (name !== undefined) tags.get(`${end}${name.toLowerCase()}`)?.(attributes);
    const more = words ?? content ?? '';
    said.text += more;
    if (stresses.includes(true)) said.stressed += more;
  }
  return { sheets, text: decoded(said.text), stressed: decoded(said.stressed) };
}

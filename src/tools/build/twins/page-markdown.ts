/** What a page of the site says, as Markdown: for programs, which read it without its frame. Pure. */
import { load, type CheerioAPI } from 'cheerio';
import { absoluteUrl } from '~/site';
import { escapeMarkdown, escapeStart, indented, oneLine, tableRow } from './markdown-words';

type Contents = ReturnType<ReturnType<CheerioAPI['root']>['contents']>;
type Node = Contents[number];

/** What helps to move about or to act, what opens beside the text, drawings: nothing that the page says. */
const LEFT_OUT =
  'script, style, template, svg, form, nav, button, [hidden], [popover], [aria-hidden="true"], .no-print';
const BLOCKS =
  /^(?:address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|ul)$/u;

/** Without the repairs that only pages badly closed need: three times as quick. */
export const QUICK = { xml: { xmlMode: false } };

/** From the tag of an element that a page has once to its end. */
export const partOf = (html: string, name: string): string =>
  html.slice(html.indexOf(`<${name}`), html.indexOf(`</${name}>`));

const typeOf = (node: Node): string => node.type;
const nameOf = (node: Node): string => ('name' in node ? node.name : '');
const isBlock = (node: Node): boolean => BLOCKS.test(nameOf(node));

const isElement = (node: Node): boolean => typeOf(node) === 'tag';
/** Of the word beside it: « 14e », « CO2e ». */
const isOfAWord = (node: Node): boolean => /^su[bp]$/u.test(nameOf(node));

/** The Markdown of what a page has in its `main`. */
export function pageMarkdown(html: string): string {
  const $ = load(partOf(html, 'main'), QUICK);
  $(LEFT_OUT).remove();
  const childrenOf = (node: Node): readonly Node[] => $(node).contents().toArray();

  /** Elements side by side are set apart, as the style sheet does; and the words that a border alone divides. */
  function gapBefore(node: Node, former: Node | undefined): string {
    if (former === undefined || isOfAWord(node)) return '';
    if (isElement(node) && isElement(former)) return ' ';
    return !isOfAWord(former) &&
      /[\p{L}\p{N}]$/u.test($(former).text()) &&
      /^[\p{L}\p{N}]/u.test($(node).text())
      ? ' '
      : '';
  }

  const words = (nodes: readonly Node[]): string =>
    nodes.map((node, rank) => `${gapBefore(node, nodes[rank - 1])}${inline(node)}`).join('');

  function link(node: Node): string {
    const text = oneLine(words(childrenOf(node)));
    const href = $(node).attr('href') ?? '';
    // A call to a source; in other links within the page, only the words tell.
    const [, number] = /^\(?(\d+)\)?$/u.exec(text) ?? [];
    if (href.startsWith('#source-') && number !== undefined) return `\\[${number}\\]`;
    return text === '' || href === '' || href.startsWith('#')
      ? text
      : `[${text}](<${absoluteUrl(href)}>)`;
  }

  function marked(mark: string, node: Node): string {
    const text = words(childrenOf(node));
    return text.trim() === '' ? text : text.replace(/^(\s*)(.*?)(\s*)$/su, `$1${mark}$2${mark}$3`);
  }

  function inline(node: Node): string {
    if (typeOf(node) === 'text') return escapeMarkdown($(node).text());
    const name = nameOf(node);
    if (name === 'a') return link(node);
    if (name === 'br') return ' ';
    if (name === 'strong' || name === 'b') return marked('**', node);
    if (name === 'em' || name === 'i') return marked('*', node);
    if (name === 'img') {
      const { alt = '', src = '' } = $(node).attr() ?? {};
      return alt === '' ? '' : `![${escapeMarkdown(alt)}](<${absoluteUrl(src)}>)`;
    }
    const text = words(childrenOf(node));
    return isBlock(node) ? ` ${text} ` : text;
  }

  const line = (node: Node): string => oneLine(words(childrenOf(node)));

  function list(node: Node): string {
    return $(node)
      .children('li')
      .toArray()
      .map((item, rank) => {
        const mark = nameOf(node) === 'ol' ? `${String(rank + 1)}. ` : '- ';
        return indented(mark, blocksOf(childrenOf(item)).join('\n\n'));
      })
      .join('\n');
  }

  function table(node: Node): string {
    const rows = $(node)
      .find('tr')
      .toArray()
      .map((row) => $(row).children('th, td').toArray().map(line));
    const [head = [], ...body] = rows;
    return [tableRow(head), tableRow(head.map(() => '---')), ...body.map(tableRow)].join('\n');
  }

  /** Terms and what is said of each, a line each. */
  function terms(node: Node): string {
    return $(node)
      .find('dt, dd')
      .toArray()
      .map((part) => (nameOf(part) === 'dt' ? `- **${line(part)}**` : `  ${line(part)}`))
      .join('\n');
  }

  function blockOf(node: Node): readonly string[] {
    const name = nameOf(node);
    const level = /^h([1-6])$/u.exec(name)?.[1];
    if (level !== undefined) return [`${'#'.repeat(Number(level))} ${line(node)}`];
    if (name === 'ul' || name === 'ol') return [list(node)];
    if (name === 'dl') return [terms(node)];
    if (name === 'table') return [table(node)];
    if (name === 'blockquote')
      return [blocksOf(childrenOf(node)).join('\n\n').replace(/^/gmu, '> ')];
    if (name === 'pre') return [indented('    ', $(node).text())];
    return blocksOf(childrenOf(node));
  }

  function blocksOf(nodes: readonly Node[]): readonly string[] {
    const blocks: string[] = [];
    let run: Node[] = [];
    const close = (): void => {
      const text = oneLine(words(run));
      if (text !== '') blocks.push(escapeStart(text));
      run = [];
    };
    for (const node of nodes) {
      if (isBlock(node)) {
        close();
        blocks.push(...blockOf(node).filter((block) => block.trim() !== ''));
      } else run.push(node);
    }
    close();
    return blocks;
  }

  return `${blocksOf($('main').contents().toArray()).join('\n\n')}\n`;
}

/** Marks what differs between two pages, as readers see them. */
import { differingWords } from '~/lib/differing-words';

/** A word of a page, or a picture, and where it stands. */
interface Seen {
  readonly word: string;
  readonly node: Node;
  /** In its node, for a word. */
  readonly start: number;
}

const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const TEXT_NODE = 3;
/** The drawing follows from the entry: it is no word of it. */
const UNREAD = 'svg, style, script';

function wordsIn(page: Element): readonly Seen[] {
  const walker = page.ownerDocument.createTreeWalker(page, SHOW_ELEMENT | SHOW_TEXT);
  const seen: Seen[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(UNREAD) != null) continue;
    if (node.nodeType === TEXT_NODE) {
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/gu)) {
        seen.push({ word, node, start: index });
      }
    } else if (node.nodeName === 'IMG') {
      // Reason for the cast: its name says that it is an element.
      const { attributes } = node as Element;
      seen.push({ word: `${attributes.getNamedItem('src')?.value ?? ''} image`, node, start: 0 });
    }
  }
  return seen;
}

/** The runs of words that follow one another in one node, last first: a mark moves what is after it. */
function runsOf(words: readonly Seen[], ranks: ReadonlySet<number>): readonly (readonly Seen[])[] {
  const runs: Seen[][] = [];
  words.forEach((word, rank) => {
    if (!ranks.has(rank)) return;
    const last = runs.at(-1);
    const isNext = ranks.has(rank - 1) && last?.at(-1)?.node === word.node;
    if (isNext) last.push(word);
    else runs.push([word]);
  });
  return runs.toReversed();
}

function mark(words: readonly Seen[], ranks: ReadonlySet<number>, tag: 'del' | 'ins'): void {
  for (const run of runsOf(words, ranks)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const page = first.node.ownerDocument;
    const range = page?.createRange();
    if (first.node.nodeType === TEXT_NODE) {
      range?.setStart(first.node, first.start);
      range?.setEnd(last.node, last.start + last.word.length);
    } else range?.selectNode(first.node);
    const element = page?.createElement(tag);
    if (element !== undefined) range?.surroundContents(element);
  }
}

/** Puts `<del>` around what the former page has and the latter has not, `<ins>` around the reverse. */
export function markDifferences(before: Element, after: Element): void {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  const { removed, added } = differingWords(
    was.map(({ word }) => word),
    is.map(({ word }) => word),
  );
  mark(was, removed, 'del');
  mark(is, added, 'ins');
}

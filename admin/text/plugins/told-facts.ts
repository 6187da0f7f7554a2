/** What the page will say besides what is written: the format and the size of documents. */
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Node } from 'prosemirror-model';
import { documentFacts } from '~/markdown/documents';
import { mediaName } from '~/markdown/media-names';
import { wordsAt } from '../schema/attributes';
import { textSchema } from '../schema/text-schema';

const { link } = textSchema.marks;

function factsElement(words: string): HTMLElement {
  const facts = document.createElement('span');
  facts.className = 'it77-facts';
  facts.textContent = ` (${words})`;
  return facts;
}

/** The name of the document that ends here: the next words lead elsewhere. */
function documentEnding(node: Node, next: Node | undefined): string | undefined {
  const mark = link.isInSet(node.marks);
  if (mark === undefined || (next !== undefined && mark.isInSet(next.marks))) return undefined;
  const name = mediaName(wordsAt(mark, 'href'));
  return name === '' ? undefined : name;
}

/** @param sizeOf the size of a file in bytes, when it is known */
export const toldFacts = (sizeOf: (name: string) => number | undefined): Plugin =>
  new Plugin({
    props: {
      decorations: ({ doc }) => {
        const found: Decoration[] = [];
        doc.descendants((node, at, parent, index) => {
          if (!node.isInline) return true;
          const name = documentEnding(node, parent?.maybeChild(index + 1) ?? undefined);
          if (name !== undefined) {
            const facts = documentFacts(name, sizeOf(name));
            const drawn = Decoration.widget(at + node.nodeSize, () => factsElement(facts), {
              side: -1,
              key: facts,
              ignoreSelection: true,
            });
            found.push(drawn);
          }
          return false;
        });
        return DecorationSet.create(doc, found);
      },
    },
  });

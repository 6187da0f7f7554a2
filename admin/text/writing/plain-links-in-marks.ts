/**
 * Links in bold or italics stay ordinary links in the form. Decap drops, as it writes the file, a
 * passage in bold or italics that holds nothing but one of its components: what the editor sees would
 * be lost (decap-cms-widget-markdown 3.13, slateRemark.js). A plugin for its reader; pure.
 */
import type { LinkData } from './link-data';

/** What this touches of the tree that Decap reads a text into. */
interface Node {
  readonly type: string;
  readonly data?: { readonly shortcodeData?: LinkData };
  children?: readonly Node[];
  readonly url?: string;
  readonly value?: string;
}

const MARKS: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete']);

function plain(node: Node): Node {
  const link = node.data?.shortcodeData;
  if (node.type === 'inline-shortcode' && link !== undefined) {
    return { type: 'link', url: link.href, children: [{ type: 'text', value: link.words }] };
  }
  if (node.children !== undefined) node.children = node.children.map(plain);
  return node;
}

function visit(node: Node): void {
  if (MARKS.has(node.type)) plain(node);
  else node.children?.forEach(visit);
}

/** In the form that Decap's reader takes: a function that gives what changes a tree, in place. */
export const plainLinksInMarks = (): ((tree: Node) => void) => visit;

/**
 * Links in bold or italics stay ordinary links in the form: as it writes the file, Decap drops a bold or
 * italic passage that holds nothing but one of its components (decap-cms-widget-markdown 3.13,
 * slateRemark.js). A plugin for its reader; pure.
 */
import type { LinkData } from './link-data';

/** What this reads of the tree that Decap makes of a text. */
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

/** A plugin is a function that gives what changes a tree in place. */
export const plainLinksInMarks = (): ((tree: Node) => void) => visit;

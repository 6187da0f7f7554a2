/**
 * The one Markdown renderer: pages, feed and CMS preview. Runs in Node and in the browser.
 */
import { legibleText } from '~/lib/forbidden-characters';
import { attributeQuotes } from './attributed-quotes';
import { markCallouts } from './callouts';
import type { ResolvedDocument } from './documents';
import { anchorHeadings, type Heading } from './headings';
import { wrapImages, type ResolvedImage } from './images';
import { resolveLinks, type ResolvedEntry } from './own-links';
import { closeTable, nameTables, openTable } from './scrolling-tables';
import { siteParser } from './site-parser';
import { typesetTokens } from './typeset-tokens';

export type { Heading, ResolvedDocument, ResolvedEntry, ResolvedImage };

/** What differs between the build, the feed and the preview. */
export interface RenderContext {
  /** An image of the text; undefined when it does not exist (yet). */
  readonly resolveImage: (src: string) => ResolvedImage | undefined;
  /** The page of an entry; undefined when it does not exist or is not public. */
  readonly resolveEntry: (kind: string, id: string) => ResolvedEntry | undefined;
  /** A document of `content/medias`; undefined when it does not exist: its words stay. */
  readonly resolveDocument?: (src: string) => ResolvedDocument | undefined;
  /** Gives internal addresses their final form; the feed makes them absolute. */
  readonly address?: (path: string) => string;
}

export interface Rendered {
  readonly html: string;
  /** Headings of level 2 and 3, in order, for the table of contents. */
  readonly headings: readonly Heading[];
}

const { renderer } = siteParser;
renderer.rules.table_open = openTable;
renderer.rules.table_close = closeTable;

/**
 * Renders a text, without what outputs forbid. Output is safe HTML: this is the only source given to
 * `Prose`.
 */
export function renderMarkdown(markdown: string, context: RenderContext): Rendered {
  const read = siteParser.parse(legibleText(markdown), {});
  resolveLinks(read, {
    entry: context.resolveEntry,
    document: context.resolveDocument ?? (() => undefined),
    address: context.address ?? ((path) => path),
  });
  markCallouts(read);
  const tokens = attributeQuotes(read);
  wrapImages(tokens, context.resolveImage);
  typesetTokens(tokens);
  nameTables(tokens);
  const headings = anchorHeadings(tokens);
  return { html: renderer.render(tokens, siteParser.options, {}), headings };
}

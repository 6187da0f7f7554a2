/** A Markdown text read once, for all that ask what it says, shows and leads to. Runs in Node and in the browser. */
import { legibleText } from '~/lib/forbidden-characters';
import { partsAmong, type BodyParts } from './body-parts';
import { targetsAmong, type LinkTarget } from './link-targets';
import { siteParser } from './site-parser';

export interface TextReading extends BodyParts {
  /** All that the text points to inside the site, in reading order. */
  readonly targets: readonly LinkTarget[];
}

/** Reads a text as the renderer does, without what outputs forbid. */
export function textReading(markdown: string): TextReading {
  const tokens = siteParser.parse(legibleText(markdown), {});
  return { ...partsAmong(tokens), targets: targetsAmong(tokens) };
}

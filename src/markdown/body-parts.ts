/** The words, links and images of a Markdown text, as its editor wrote them. */
import type { Token } from 'markdown-it';
import { closings } from './closings';
import { attribute } from './token';

interface BodyLink {
  readonly href: string;
  readonly words: string;
}

export interface BodyParts {
  /** One text per paragraph, heading, item or cell; code and images stand as a dot. */
  readonly texts: readonly string[];
  /** Of the rank of the page’s own. */
  readonly titles: readonly string[];
  readonly links: readonly BodyLink[];
  readonly images: readonly { readonly src: string; readonly alternative: string }[];
}

/** Stands for what is not words, so that the spaces around it are not read as a double space. */
const NOT_WORDS = '·';

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'text') return content;
      if (type === 'softbreak' || type === 'hardbreak') return ' ';
      return type === 'code_inline' || type === 'image' ? NOT_WORDS : '';
    })
    .join('');
}

function linksOf(tokens: readonly Token[]): readonly BodyLink[] {
  const ends = closings(tokens);
  return tokens.flatMap((token, at) => {
    if (token.type !== 'link_open') return [];
    return [{ href: attribute(token, 'href'), words: wordsOf(tokens.slice(at + 1, ends.get(at))) }];
  });
}

/** @param tokens those of the whole text */
export function partsAmong(tokens: readonly Token[]): BodyParts {
  const inlines = tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => children ?? []);
  const images = inlines.flat().filter(({ type }) => type === 'image');
  return {
    texts: inlines.map(wordsOf),
    titles: tokens.flatMap(({ type, tag }, at) =>
      type === 'heading_open' && tag === 'h1' ? [wordsOf(tokens[at + 1]?.children ?? [])] : [],
    ),
    links: inlines.flatMap(linksOf),
    images: images.map((image) => ({ src: attribute(image, 'src'), alternative: image.content })),
  };
}

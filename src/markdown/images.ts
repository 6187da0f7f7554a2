/** Images of a text: sized, lazy, and captioned when they stand alone in a paragraph. */
import type { Token } from 'markdown-it';
import { storedAddress } from './media-names';
import { attribute, createToken } from './token';

/** One format of an image, in several widths. */
export interface ImageSource {
  /** `image/avif` */
  readonly type: string;
  readonly srcset: string;
}

export interface ResolvedImage {
  /** For browsers that read none of `sources`, and for feeds. */
  readonly src: string;
  /** Lightest format first; none in the preview. */
  readonly sources?: readonly ImageSource[] | undefined;
  readonly width: number;
  readonly height: number;
}

/** The column of the text, without its gutters. */
const SIZES = '(min-width: 48rem) 44rem, calc(100vw - 2.5rem)';

function sourceToken({ type, srcset }: ImageSource): Token {
  const source = createToken('source', 'source', 0);
  source.attrs = [
    ['type', type],
    ['srcset', srcset],
    ['sizes', SIZES],
  ];
  return source;
}

/** The image in a `<picture>`, after its lighter formats. An image not found stays as written. */
function pictureTokens(image: Token, resolved: ResolvedImage | undefined): readonly Token[] {
  if (resolved === undefined) return [image];
  const { src, sources = [], width, height } = resolved;
  image.attrSet('src', src);
  image.attrSet('width', String(width));
  image.attrSet('height', String(height));
  image.attrSet('loading', 'lazy');
  image.attrSet('decoding', 'async');
  return [
    createToken('picture_open', 'picture', 1),
    ...sources.map(sourceToken),
    image,
    createToken('picture_close', 'picture', -1),
  ];
}

/** What the form calls the legend is Markdown's title: under a figure, it is read by all. */
function captionTokens(image: Token): readonly Token[] {
  const words = attribute(image, 'title');
  if (words === '') return [];
  image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title');
  const caption = createToken('figcaption_open', 'figcaption', 1);
  caption.attrSet('class', 'caption');
  return [
    caption,
    createToken('text', '', 0, words),
    createToken('figcaption_close', 'figcaption', -1),
  ];
}

/** Completes every image (in place). A paragraph that holds one image only becomes a figure. */
export function wrapImages(
  tokens: readonly Token[],
  resolveImage: (src: string) => ResolvedImage | undefined,
): void {
  tokens.forEach((token, index) => {
    if (token.children === null) return;
    const [only, ...others] = token.children;
    const opening = tokens[index - 1];
    const closing = tokens[index + 1];
    const isFigure =
      only?.type === 'image' && others.length === 0 && opening?.type === 'paragraph_open';
    if (isFigure && closing !== undefined) {
      opening.tag = 'figure';
      closing.tag = 'figure';
    }
    token.children = token.children.flatMap((child) => {
      if (child.type !== 'image') return [child];
      const picture = pictureTokens(child, resolveImage(storedAddress(attribute(child, 'src'))));
      return isFigure ? [...picture, ...captionTokens(child)] : picture;
    });
  });
}

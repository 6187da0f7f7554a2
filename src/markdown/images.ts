/** Images of a text: sized, lazy, and captioned when they stand alone in a paragraph. */
import type { Token } from 'markdown-it';
import { attribute } from './token';

export interface ResolvedImage {
  readonly src: string;
  readonly srcset?: string;
  readonly width: number;
  readonly height: number;
}

function completeImage(token: Token, image: ResolvedImage | undefined): void {
  if (image === undefined) return;
  token.attrSet('src', image.src);
  if (image.srcset !== undefined) {
    token.attrSet('srcset', image.srcset);
    token.attrSet('sizes', '(min-width: 60rem) 44rem, 100vw');
  }
  token.attrSet('width', String(image.width));
  token.attrSet('height', String(image.height));
  token.attrSet('loading', 'lazy');
  token.attrSet('decoding', 'async');
}

/** Completes every image (in place). A paragraph that holds one image only becomes a figure. */
export function wrapImages(
  tokens: readonly Token[],
  resolveImage: (src: string) => ResolvedImage | undefined,
): void {
  tokens.forEach((token, index) => {
    const children = token.children ?? [];
    for (const child of children) {
      if (child.type === 'image') completeImage(child, resolveImage(attribute(child, 'src')));
    }
    const [only] = children;
    const opening = tokens[index - 1];
    const closing = tokens[index + 1];
    if (children.length !== 1 || only?.type !== 'image') return;
    if (opening?.type !== 'paragraph_open' || closing === undefined) return;
    opening.tag = 'figure';
    closing.tag = 'figure';
  });
}

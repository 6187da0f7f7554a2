import type { ResolvedImage } from '~/markdown/images';
import { Drawing } from './Drawing';
import { Typeset } from './Typeset';

export interface PhotoValue extends ResolvedImage {
  readonly alternative: string;
  readonly credit?: string | undefined;
  readonly caption?: string | undefined;
}

/** A page's picture: the editor's photograph, or the drawing made from the network. */
export type PictureValue =
  | { readonly type: 'photo'; readonly photo: PhotoValue }
  | { readonly type: 'drawing'; readonly svg: string };

/** The whole page, without its gutters. */
const SIZES = '(min-width: 92rem) 84rem, calc(100vw - 2.5rem)';

/** The wide picture under a title. Nothing on the page is larger: it is fetched first. */
export function Picture({ picture }: { readonly picture: PictureValue }) {
  if (picture.type === 'drawing')
    return <Drawing className="pic pic--band c-full" svg={picture.svg} />;
  const { src, sources = [], width, height, alternative, credit, caption } = picture.photo;
  return (
    <figure className="photo c-full">
      <picture>
        {sources.map(({ type, srcset }) => (
          <source key={type} type={type} srcSet={srcset} sizes={SIZES} />
        ))}
        <img
          src={src}
          width={width}
          height={height}
          alt={alternative}
          decoding="async"
          fetchPriority="high"
        />
      </picture>
      {credit === undefined && caption === undefined ? null : (
        <figcaption className="caption">
          <Typeset text={[caption, credit].filter((words) => words !== undefined).join(' — ')} />
        </figcaption>
      )}
    </figure>
  );
}

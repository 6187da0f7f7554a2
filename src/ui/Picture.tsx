import { Drawing } from './Drawing';
import { Typeset } from './Typeset';

export interface PhotoValue {
  readonly src: string;
  readonly srcset?: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
  readonly credit?: string | undefined;
  readonly caption?: string | undefined;
}

/** A page's picture: the editor's photograph, or the drawing made from the network. */
export type PictureValue =
  | { readonly type: 'photo'; readonly photo: PhotoValue }
  | { readonly type: 'drawing'; readonly svg: string };

/** The wide picture under a title. */
export function Picture({ picture }: { readonly picture: PictureValue }) {
  if (picture.type === 'drawing')
    return <Drawing className="pic pic--band c-full" svg={picture.svg} />;
  const { src, srcset, width, height, alternative, credit, caption } = picture.photo;
  return (
    <figure className="photo c-full">
      <img
        src={src}
        srcSet={srcset}
        sizes="(min-width: 84rem) 84rem, 100vw"
        width={width}
        height={height}
        alt={alternative}
        fetchPriority="high"
      />
      {credit === undefined && caption === undefined ? null : (
        <figcaption className="caption">
          <Typeset text={[caption, credit].filter((words) => words !== undefined).join(' — ')} />
        </figcaption>
      )}
    </figure>
  );
}

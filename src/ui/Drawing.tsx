import { drawingRoot } from './drawing-root';

interface Props {
  readonly svg: string;
  readonly className?: string;
}

/**
 * A drawing of the motif engine. Its markup comes from `src/motif` alone, which escapes the words
 * it draws; no text of an editor reaches it otherwise.
 */
export function Drawing({ svg, className }: Props) {
  const { attributes, inner } = drawingRoot(svg);
  const { class: own, ...others } = attributes;
  const classes = [own, className].filter((name) => name !== undefined).join(' ');
  return (
    <svg
      {...others}
      className={classes === '' ? undefined : classes}
      dangerouslySetInnerHTML={{ __html: inner }}
    />
  );
}

/** The same, of the size of a letter, in a line of text. */
export function InlineDrawing({ svg }: { readonly svg: string }) {
  return <Drawing svg={svg} className="glyph" />;
}

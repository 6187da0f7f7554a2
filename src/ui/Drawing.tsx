/**
 * A drawing of the motif engine. Its markup comes from `src/motif` alone, which escapes the words
 * it draws; no text of an editor reaches it otherwise.
 */
export function Drawing({ svg, className }: { readonly svg: string; readonly className?: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** The same, inside a line of text. */
export function InlineDrawing({ svg }: { readonly svg: string }) {
  return <span className="glyph" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}

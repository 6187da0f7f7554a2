/** A text rendered by `src/markdown`: the only HTML this component may receive. */
export function Prose({ html }: { readonly html: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A link to the rest of a list; its arrow is drawn by the style sheet. */
export function More({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className="more" href={href}>
      {children}
    </a>
  );
}

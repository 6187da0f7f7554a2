/** A link to the rest of a list, with its arrow. */
export function More({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className="more" href={href}>
      {children}
      <svg viewBox="0 0 24 10" aria-hidden="true">
        <path d="M0 5h22M18 1l4 4-4 4" />
      </svg>
    </a>
  );
}

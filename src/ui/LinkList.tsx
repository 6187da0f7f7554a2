import { Typeset } from './Typeset';

export interface LinkValue {
  readonly label: string;
  readonly url: string;
  readonly note?: string | undefined;
}

/** Titled links, one a line. Nothing when there is none. */
export function LinkList({
  title,
  id,
  links,
}: {
  readonly title: string;
  readonly id: string;
  readonly links: readonly LinkValue[];
}) {
  if (links.length === 0) return null;
  return (
    <section className="link-list" aria-labelledby={id}>
      <h2 id={id} className="h-3">
        {title}
      </h2>
      <ul className="kit">
        {links.map(({ label, url, note }) => (
          <li key={url}>
            <a href={url}>
              <Typeset text={label} />
            </a>{' '}
            {note === undefined ? null : (
              <span className="small soft">
                <Typeset text={note} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

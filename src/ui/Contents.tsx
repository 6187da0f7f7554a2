import type { Heading } from '~/markdown/headings';

/** Fewer headings than this are seen at a glance. */
const WORTH_A_TABLE = 3;

/** The table of contents of a long text: its headings of level 2, as stops on a line. */
export function Contents({ headings }: { readonly headings: readonly Heading[] }) {
  const main = headings.filter(({ level }) => level === 2);
  if (main.length < WORTH_A_TABLE) return null;
  return (
    <nav className="contents" aria-label="Sur cette page" data-pagefind-ignore="">
      <ol>
        {main.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

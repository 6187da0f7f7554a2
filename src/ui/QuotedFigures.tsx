import { Typeset } from './Typeset';

/** A key figure that a text quotes: its page, and the sentence that says its sample. */
export interface CitedFigure {
  readonly url: string;
  readonly label: string;
  readonly sentence: string;
}

/** The figures of a text, each as it may be quoted. Nothing when there is none. */
export function QuotedFigures({ figures }: { readonly figures: readonly CitedFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <section className="link-list" aria-labelledby="chiffres-cites">
      <h2 id="chiffres-cites" className="h-3">
        Les chiffres de ce texte
      </h2>
      <ul className="quoted-figures">
        {figures.map(({ url, label, sentence }) => (
          <li key={url}>
            <a href={url}>
              <Typeset text={label} />
            </a>
            <p className="small">
              <Typeset text={sentence} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { absoluteUrl, SITE } from '~/site';
import { PressContact, type PressNotice } from '~/ui/PressContact';
import { QuotedFigures, type CitedFigure } from '~/ui/QuotedFigures';
import { Typeset } from '~/ui/Typeset';
import { endMark, type SentText } from './press-text';

interface Props {
  readonly data: SentText;
  readonly url: string;
  readonly notice: PressNotice;
  readonly figures: readonly CitedFigure[];
}

/** The file of the same text without its marks, beside its page. */
export const releaseTextPath = (url: string): string => `${url}communique.txt`;

/** What ends a text for the press: its figures, who we are, whom to ask, and the mark after which nothing is of it. */
export function ReleaseFoot({ data, url, notice, figures }: Props) {
  return (
    <>
      <QuotedFigures figures={figures} />
      {notice.about === undefined ? null : (
        <section className="link-list" aria-labelledby="a-propos">
          <h2 id="a-propos" className="h-3">
            <Typeset text={`À propos d’${SITE.name}`} />
          </h2>
          <p className="prose">
            <Typeset text={notice.about} />
          </p>
        </section>
      )}
      <section className="link-list" aria-labelledby="contact-presse">
        <h2 id="contact-presse" className="h-3">
          Contact presse
        </h2>
        <PressContact notice={notice} />
      </section>
      <p className="release-end" data-address={absoluteUrl(url)}>
        {endMark(data)}
      </p>
      <p className="small no-print">
        <a href={releaseTextPath(url)}>Le même texte, sans mise en forme</a>
      </p>
    </>
  );
}

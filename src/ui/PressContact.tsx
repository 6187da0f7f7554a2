import { Facts, textFact } from './Facts';

/** Who answers the press, and what the association is in a few words: from the settings of the site. */
export interface PressNotice {
  readonly email: string;
  readonly hours?: string | undefined;
  readonly languages?: string | undefined;
  readonly spokesperson?: { readonly name: string; readonly role: string } | undefined;
  /** « À propos », to be pasted. */
  readonly about?: string | undefined;
}

/** « Anne Martin, présidente » */
export const spokespersonName = ({ spokesperson }: PressNotice): string | undefined =>
  spokesperson === undefined ? undefined : `${spokesperson.name}, ${spokesperson.role}`;

/** The address, in large, then what is known of who answers: what is not known is not told. */
export function PressContact({ notice }: { readonly notice: PressNotice }) {
  const { email, hours, languages } = notice;
  return (
    <>
      <p className="contact">
        <a href={`mailto:${email}`}>{email}</a>
      </p>
      <Facts
        facts={[
          textFact('Porte-parole', spokespersonName(notice)),
          textFact('Horaires', hours),
          textFact('Langues', languages),
        ]}
      />
    </>
  );
}

/** What takes the place of the editors' pages when they break: the text is safe, and one may go on. */
import { Component, type ReactNode } from 'react';
import './error-page.css';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly broken: { readonly why: string } | undefined;
}

const reload = (): void => {
  window.location.reload();
};

/** In the place of Decap's own (decap/bundle/error-page.ts), whose words are for developers. */
export default class ErrorPage extends Component<Props, State> {
  override state: State = { broken: undefined };

  static getDerivedStateFromError(error: unknown): State {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { broken: { why } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (broken === undefined) return this.props.children;
    return (
      <main className="redaction-broken" role="alert">
        <h1>Cette page s’est arrêtée</h1>
        <p>
          Votre texte est gardé dans ce navigateur. Rechargez la page : il vous sera proposé dès que
          vous rouvrirez la fiche.
        </p>
        <button type="button" onClick={reload}>
          Recharger
        </button>
        <details>
          <summary>Pour la personne qui entretient le site</summary>
          <pre>{broken.why}</pre>
        </details>
      </main>
    );
  }
}

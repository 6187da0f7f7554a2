/**
 * The log-in page for people with an e-mail address and a password. Decap's own has no labels, refuses in
 * English, and offers nothing to those who forgot their password.
 */
import { useActionState, type ReactElement } from 'react';
import { fieldFault } from '../access/field-fault';
import './login.css';
import { refusedLogin } from './login-words';

/** What Decap gives a log-in page; `logIn` is ours. */
export interface LoginProps {
  readonly onLogin: (user: unknown) => void;
  readonly inProgress?: boolean;
  /** Why the account may not enter, in our words (login-words.ts), after Decap's « Error: ». */
  readonly error?: string;
  readonly logIn: (email: string, password: string) => Promise<unknown>;
}

interface Attempt {
  readonly email: string;
  readonly refusal?: string;
}

const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export function IdentityLogin({ onLogin, inProgress, error, logIn }: LoginProps): ReactElement {
  const [{ email, refusal }, tryToLogIn, isTrying] = useActionState(
    async (_before: Attempt, form: FormData): Promise<Attempt> => {
      const address = typed(form, 'email').trim();
      const password = typed(form, 'password');
      const fault =
        fieldFault({ autocomplete: 'username', value: address }) ??
        fieldFault({ autocomplete: 'current-password', value: password });
      if (fault !== undefined) return { email: address, refusal: fault };
      try {
        onLogin(await logIn(address, password));
        return { email: address };
      } catch (thrown) {
        return { email: address, refusal: refusedLogin(thrown) };
      }
    },
    { email: '' },
  );
  // After a refusal Decap leaves `inProgress` as it was: nobody could try again.
  const isBusy = isTrying || (inProgress === true && error === undefined);
  const refused = refusal ?? error?.replace(/^Error: /u, '');

  return (
    <main className="login">
      <h1>Rédaction d’it77.fr</h1>
      <form action={tryToLogIn} noValidate>
        {refused !== undefined && !isBusy ? <p role="alert">{refused}</p> : null}
        <label htmlFor="login-email">Adresse e-mail</label>
        <input
          id="login-email"
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={email}
          required
        />
        <label htmlFor="login-password">Mot de passe</label>
        <input
          id="login-password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <button type="submit" disabled={isBusy}>
          {isBusy ? 'Connexion…' : 'Se connecter'}
        </button>
      </form>
      <p>
        <a href="/admin/acces/">Première connexion, ou mot de passe oublié</a>
      </p>
      <p>
        <a href="/">Voir le site</a>
      </p>
    </main>
  );
}

/** People with an e-mail address and a password, kept by Netlify Identity, who write through Git Gateway. */
import { createElement, type ReactElement } from 'react';
import { GitGatewayBackend } from '../../decap/parts';
import { IdentityLogin, type LoginProps } from './IdentityLogin';
import { sessionStatus } from './status';

export class IdentityAccounts extends GitGatewayBackend {
  /** One component for all renders: another would empty the form at each. */
  readonly #page: (props: LoginProps) => ReactElement;

  constructor(...options: readonly unknown[]) {
    super(...options);
    const logIn = async (email: string, password: string): Promise<unknown> => {
      const { login } = await this.getAuthClient();
      return login(email, password, true);
    };
    this.#page = (props) => createElement(IdentityLogin, { ...props, logIn });
  }

  override authComponent(): (props: LoginProps) => ReactElement {
    return this.#page;
  }

  override status(): Promise<DecapBackendStatus> {
    return sessionStatus(this.tokenPromise?.() ?? Promise.resolve(undefined));
  }
}

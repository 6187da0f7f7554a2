/** People with an account at GitHub, who log in there in a window of its own (OAuth by Netlify). */
import { GitHubBackend } from '../../decap/parts';
import { sessionStatus, type BackendStatus } from './status';

export class GitHubAccounts extends GitHubBackend {
  override status(): Promise<BackendStatus> {
    const session = this.api?.getUser({ token: this.token ?? '' });
    return sessionStatus(session ?? Promise.resolve(undefined));
  }
}

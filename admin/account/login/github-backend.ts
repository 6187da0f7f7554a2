/** People with a GitHub account, who log in there in a separate window (OAuth through Netlify). */
import { GitHubBackend } from '../../decap/parts';
import { sessionStatus } from './status';

export class GitHubAccounts extends GitHubBackend {
  override status(): Promise<DecapBackendStatus> {
    const session = this.api?.getUser({ token: this.token ?? '' });
    return sessionStatus(session ?? Promise.resolve(undefined));
  }
}

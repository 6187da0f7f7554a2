/**
 * STAND-IN of GoTrue, the service behind Netlify Identity, for tests alone: its accounts, in memory.
 * Rules and words are those of github.com/netlify/gotrue, api/{verify,recover,token,user,invite}.go.
 */
import { randomUUID } from 'node:crypto';

const DAY_MS = 86_400_000;
/** MaxFrequency, InviteMaxAge, RecoveryMaxAge and ConfirmationMaxAge of conf/configuration.go. */
const AGES = { invite: 7 * DAY_MS, other: DAY_MS, between: 15 * 60_000 } as const;

interface Account {
  readonly id: string;
  email: string;
  password: string;
  isConfirmed: boolean;
  nextEmail: string;
  /** Single-use tokens, each with the hour it was sent. */
  readonly sent: Map<'invite' | 'recovery' | 'move', { readonly token: string; at: number }>;
}

export interface Mail {
  /** A file of public/admin/courriels. */
  readonly template: 'invitation' | 'mot-de-passe' | 'nouvelle-adresse';
  readonly to: string;
  readonly values: Readonly<Record<string, string>>;
}

/** An answer of the service that is no success. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, string | number>>,
  ) {
    super(JSON.stringify(body));
  }
}

const http = (status: number, msg: string): Refused => new Refused(status, { code: status, msg });
const oauth = (error_description: string): Refused =>
  new Refused(400, { error: 'invalid_grant', error_description });

export class Accounts {
  readonly mails: Mail[] = [];
  readonly #all: Account[] = [];

  #send(account: Account, kind: 'invite' | 'recovery' | 'move', template: Mail['template']): void {
    const token = randomUUID();
    account.sent.set(kind, { token, at: Date.now() });
    const to = kind === 'move' ? account.nextEmail : account.email;
    const values = { Email: account.email, NewEmail: account.nextEmail, Token: token };
    this.mails.push({ template, to, values });
  }

  /** The account a token was sent to; spends nothing. */
  #holder(kind: 'invite' | 'recovery', token: string): Account {
    const found = this.#all.find(({ sent }) => sent.get(kind)?.token === token);
    const sentAt = found?.sent.get(kind)?.at ?? 0;
    if (found === undefined) throw http(404, 'User not found');
    const age = kind === 'invite' ? AGES.invite : AGES.other;
    const name = kind === 'invite' ? 'Confirmation' : 'Recovery';
    if (Date.now() > sentAt + age) throw http(422, `${name} token expired`);
    return found;
  }

  readonly #named = (email: string): Account | undefined =>
    this.#all.find((account) => account.email === email);

  /** What the association does from Netlify's pages. */
  invite(email: string): void {
    const account: Account = {
      id: randomUUID(),
      email,
      password: '',
      isConfirmed: false,
      nextEmail: '',
      sent: new Map(),
    };
    this.#all.push(account);
    this.#send(account, 'invite', 'invitation');
  }

  /** Makes as if every link was sent so many days sooner. */
  age(days: number): void {
    for (const { sent } of this.#all) for (const link of sent.values()) link.at -= days * DAY_MS;
  }

  verify(type: string, token: string, password: string): Account {
    const kind = type === 'recovery' ? 'recovery' : 'invite';
    const account = this.#holder(kind, token);
    if (kind === 'invite' && account.password === '') {
      if (password === '') throw http(422, 'Invited users must specify a password');
      account.password = password;
    }
    account.isConfirmed = true;
    account.sent.delete(kind);
    return account;
  }

  logIn(email: string, password: string): Account {
    const account = this.#named(email);
    const unknown = 'No user found with that email, or password invalid.';
    if (account === undefined) throw oauth(unknown);
    if (!account.isConfirmed) throw oauth('Email not confirmed');
    if (account.password !== password) throw oauth(unknown);
    return account;
  }

  recover(email: string): void {
    const account = this.#named(email);
    if (account === undefined) return;
    const last = account.sent.get('recovery')?.at ?? 0;
    if (last + AGES.between > Date.now()) throw http(429, 'Rate limit exceeded, try again later');
    this.#send(account, 'recovery', 'mot-de-passe');
  }

  withId(id: string): Account {
    const account = this.#all.find((one) => one.id === id);
    if (account === undefined) throw http(404, 'User not found');
    return account;
  }

  change(account: Account, changes: Readonly<Record<string, unknown>>): void {
    const { password, email, email_change_token: token } = changes;
    if (typeof password === 'string') account.password = password;
    if (typeof token === 'string') {
      if (account.sent.get('move')?.token !== token) {
        throw http(401, "Email Change Token didn't match token on file");
      }
      account.email = account.nextEmail;
      account.sent.delete('move');
    } else if (typeof email === 'string' && email !== account.email) {
      if (this.#named(email)) throw http(422, 'Email address already registered by another user');
      account.nextEmail = email;
      this.#send(account, 'move', 'nouvelle-adresse');
    }
  }
}

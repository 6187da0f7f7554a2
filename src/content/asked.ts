/**
 * What a page asks of the content while it is drawn: a later build that gives the same answers to the
 * same questions would draw the same page (reuse/taken-pages.ts). Node only.
 *
 * Whatever a page takes of the content comes through a question. Large answers are cut: a page that shows three
 * entries of ten thousand asks for these three.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { digestOf } from './digest-of';

/** The name of a question and what it is about: `linked:news/ouverture`. */
type Question = string;

export interface Notes {
  readonly questions: Set<Question>;
  /** Of what was worked out once for several pages: each asked the same as if it had done so itself. */
  readonly parts: Set<Notes>;
}

const open = new AsyncLocalStorage<Notes | undefined>();

/** Does some work, and notes what it asks until it ends. */
export function noting<T>(work: () => T): { readonly value: T; readonly notes: Notes } {
  const notes: Notes = { questions: new Set(), parts: new Set() };
  return { value: open.run(notes, work), notes };
}

/** Whoever takes what these notes are of asks all that they hold. */
export function join(notes: Notes): void {
  open.getStore()?.parts.add(notes);
}

/** @param notes of a work that has ended */
export function questionsOf(notes: Notes): readonly Question[] {
  const all = new Set<Question>();
  const seen = new Set<Notes>();
  const take = (one: Notes): void => {
    if (seen.has(one)) return;
    seen.add(one);
    one.questions.forEach((each) => all.add(each));
    one.parts.forEach(take);
  };
  take(notes);
  return [...all].sort();
}

type Answering = (about: string) => unknown;

/** By name. `reuse/taken-pages.ts` loads every file that asks, so that all are known before the first page. */
const answering = new Map<string, Answering>();
const digests = new Map<Question, Promise<string>>();

/** Does some work without noting what it asks: the caller does, in its own words. */
export const unnoted = <T>(work: () => T): T => open.run(undefined, work);

/**
 * A question of the site, under a name of its own.
 * @param answer what is given to whoever asks it, as JSON can tell it
 * @returns notes that it is asked
 */
export function question<About extends string>(
  name: string,
  answer: (about: About) => unknown,
): (about: About) => void {
  // Reason for the cast: a question is only ever noted with what it can be about.
  answering.set(name, answer as Answering);
  return (about) => {
    open.getStore()?.questions.add(`${name}:${about}`);
  };
}

/** A function of which each call is a question, and what it gives the answer. */
export function asked<About extends string, T>(
  name: string,
  answer: (about: About) => T,
): (about: About) => T {
  const note = question(name, answer);
  return (about) => {
    note(about);
    return unnoted(() => answer(about));
  };
}

const asksThisBuild = question('this build', () => randomUUID());

/** For a page that tells more than the content: every build draws it. */
export const drawnByEachBuild = (): void => {
  asksThisBuild('');
};

async function answerTo(asking: Question): Promise<string> {
  const colon = asking.indexOf(':');
  const answer = answering.get(asking.slice(0, colon));
  // A question that the site no longer asks has another answer than before.
  if (answer === undefined) return 'none';
  return digestOf(await unnoted(() => answer(asking.slice(colon + 1))));
}

/** The digest of what a question is answered in this build. */
export function answerDigest(asking: Question): Promise<string> {
  const digest = digests.get(asking) ?? answerTo(asking);
  digests.set(asking, digest);
  return digest;
}

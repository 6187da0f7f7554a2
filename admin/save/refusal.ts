/** Words for an entry that cannot be saved yet. */
import type { Problem } from '~/model/collection';

/**
 * The error that stops Decap and that it shows to the editor.
 * Its name is emptied: Decap shows the error as text, which would start with « Error: ».
 */
export function refusal(problems: readonly Problem[]): Error {
  const error = new Error(problems.map(({ message }) => message).join(' — '));
  error.name = '';
  return error;
}

/** The same, once the editor was told by a dialog: Decap says nothing more of it (no-second-notice.ts). */
export const toldRefusal = (message: string): Error =>
  Object.assign(refusal([{ field: '', message }]), { isTold: true });

/** Whether the editor is told of an error by its own words. */
export const isTold = (error: unknown): error is Error =>
  error instanceof Error && 'isTold' in error && error.isTold === true;

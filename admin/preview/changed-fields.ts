/** Which fields changed between two states of an entry. Pure. */
import type { Shape } from '~/model/spec';
import type { PreviewDraft } from './preview-draft';

type State = Pick<PreviewDraft, 'fields' | 'body'>;

/**
 * @param before the last state that could be drawn; undefined when none could
 * @returns labels, as the editor reads them; empty when nothing can be said
 */
export function changedFields(
  shape: Shape,
  before: State | undefined,
  after: State,
): readonly string[] {
  if (before === undefined) return [];
  const all = ({ fields, body }: State): Readonly<Record<string, unknown>> => ({
    ...fields,
    body,
  });
  const [was, is] = [all(before), all(after)];
  return Object.entries(shape)
    .filter(([name]) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map(([, { spec }]) => spec.label);
}

/** Keeps a page that cannot be drawn from taking the pane with it, and names the field at fault. */
import { Component, type ReactNode } from 'react';
import { kinds } from '~/kinds';
import { changedFields } from './changed-fields';
import type { PreviewDraft } from './preview-draft';

interface Props {
  readonly draft: PreviewDraft;
  readonly children: ReactNode;
}
interface State {
  readonly error: unknown;
  /** The state of the entry that `error` is about. */
  readonly about: PreviewDraft | undefined;
}

const quoted = (labels: readonly string[]): string =>
  labels.map((label) => `« ${label} »`).join(', ');

export class Boundary extends Component<Props, State> {
  override state: State = { error: undefined, about: undefined };
  /** The last state of the entry that could be drawn. */
  #drawn: PreviewDraft | undefined;

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  /** A change of the entry is a new chance. */
  static getDerivedStateFromProps({ draft }: Props, { about }: State): Partial<State> | null {
    return draft === about ? null : { error: undefined, about: draft };
  }

  override componentDidMount(): void {
    this.#remember();
  }

  override componentDidUpdate(): void {
    this.#remember();
  }

  #remember(): void {
    if (this.state.error === undefined) this.#drawn = this.props.draft;
  }

  override render(): ReactNode {
    const { draft, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    const labels = changedFields(kinds[draft.kind].fields, this.#drawn, draft);
    return (
      <div className="apercu__notice" role="alert">
        <p>
          {labels.length === 0
            ? 'L’aperçu ne peut pas dessiner cette fiche ; rien n’est perdu, le formulaire continue.'
            : `L’aperçu ne peut plus dessiner cette fiche depuis le dernier changement : vérifiez ${quoted(labels)}.`}
        </p>
        {error instanceof Error ? <p>{error.message}</p> : null}
      </div>
    );
  }
}

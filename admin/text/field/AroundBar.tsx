/** The bar of what can be done around the cursor. Browser only. */
import type { EditorView } from 'prosemirror-view';
import { useDestination } from '../dialogs/linkable';
import type { FormSide } from './form-side';
import { gesturesAround } from './gestures-around';
import { roveFocus } from './roving-focus';

interface Props {
  readonly view: EditorView;
  readonly side: FormSide;
}

function Destination({ href }: { readonly href: string }) {
  const { label, detail } = useDestination(href);
  return (
    <span className="it77-leads">
      {label} <small>{detail}</small>
    </span>
  );
}

export function AroundBar({ view, side }: Props) {
  const found = gesturesAround(view, side);
  if (found === undefined) return null;
  const { name, href, groups } = found;
  const [first] = groups[0]?.gestures ?? [];
  return (
    <div
      className="it77-around"
      role="toolbar"
      aria-label={name}
      onKeyDown={roveFocus}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      {href === undefined ? null : <Destination href={href} />}
      {groups.map(({ label, gestures }, rank) => (
        <span key={rank} className="it77-group">
          {label === undefined ? null : <span>{label}</span>}
          {gestures.map((gesture) => (
            <button
              key={gesture.name}
              type="button"
              tabIndex={gesture === first ? 0 : -1}
              aria-label={gesture.sign === undefined ? undefined : gesture.name}
              title={gesture.sign === undefined ? undefined : gesture.name}
              data-sign={gesture.sign}
              disabled={!gesture.command(view.state)}
              onClick={() => {
                gesture.command(view.state, view.dispatch, view);
                view.focus();
              }}
            >
              {gesture.sign === undefined ? gesture.name : null}
            </button>
          ))}
        </span>
      ))}
    </div>
  );
}

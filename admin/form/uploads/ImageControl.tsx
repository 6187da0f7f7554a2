/**
 * Decap's field for an image. Once an image is chosen, it moves to what is said of it, which is filled with
 * the last words given to that file.
 */
import { useEffect, useRef, type ComponentType } from 'react';
import { imageWidget, type CmsWidgetParam } from '../../decap/parts';
import { lastAlternative } from './known-alternatives';
import { whenWindowIsGone } from './window-gone';

interface Props {
  readonly value?: unknown;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** How its label starts, in an entry as in a text. */
const ALTERNATIVE = 'Texte de remplacement';

const widget = imageWidget.Widget();
// Reason for the cast: Decap types the component as the props that it gives it.
const Control = widget.controlComponent as unknown as ComponentType<Props>;

const isAfter = (anchor: Node, other: Node): boolean =>
  (anchor.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The field below is the alternative text, in an entry as in a text. */
function focusNext(anchor: Node): Field | undefined {
  const inputs = document.querySelectorAll<Field>('input[type="text"], textarea');
  const next = Array.from(inputs).find((input) => isAfter(anchor, input));
  next?.scrollIntoView({ block: 'center' });
  next?.focus({ preventScroll: true });
  return next;
}

/** As if the editor had typed it; what is selected goes at the first key. */
function propose(words: string, field: Field): void {
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.select();
}

async function describe(anchor: Node, file: string): Promise<void> {
  const field = focusNext(anchor);
  const words = await lastAlternative(file);
  const isMeant = field?.labels?.[0]?.textContent.startsWith(ALTERNATIVE) === true;
  if (isMeant && field.value === '' && words !== undefined) propose(words, field);
}

function ImageControl(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const former = useRef(props.value);
  useEffect(() => {
    const { value } = props;
    const isNew = typeof value === 'string' && value !== '' && value !== former.current;
    former.current = value;
    if (!isNew) return;
    whenWindowIsGone(() => {
      if (place.current !== null) void describe(place.current, value);
    });
  }, [props]);
  return (
    <div ref={place}>
      <Control {...props} />
    </div>
  );
}

// Reason for the cast: as above.
export const describedImageWidget = {
  ...widget,
  controlComponent: ImageControl,
} as unknown as CmsWidgetParam;

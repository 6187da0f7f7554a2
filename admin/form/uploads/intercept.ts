/**
 * Prepares files before Decap gets them, wherever they are chosen: a field, a text, the window of files.
 * Decap 3.16 keeps them as they come, enlarges when told to shrink, and deletes the published file of the
 * same name before it replaces it. Browser only.
 */
import { prepareUpload } from './prepare-upload';
import { tellUploadFailure } from './upload-failure';
import { tell } from '../../guard/tell';

const DROP_TARGET = '.nc-fileUploadButton input[type="file"]';
const WHERE_TO_DROP =
  'Pour ajouter ce fichier, ouvrez « Médias » en haut de la page, ou « Choisir une image » dans la fiche, puis déposez-le dans la fenêtre qui s’ouvre.';
/** What takes the files dropped on it by itself. */
const TAKES_FILES = '[data-takes-files]';

/** The events by which prepared files are handed over. */
const handedOver = new WeakSet<Event>();

async function handOver(file: File, input: HTMLInputElement): Promise<void> {
  try {
    const ready = await prepareUpload(file, input.accept.startsWith('image/'));
    const carrier = new DataTransfer();
    carrier.items.add(ready);
    input.files = carrier.files;
    const change = new Event('change', { bubbles: true });
    handedOver.add(change);
    input.dispatchEvent(change);
  } catch (error) {
    input.value = '';
    tellUploadFailure(error);
  }
}

function onChange(event: Event): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || handedOver.has(event)) return;
  const file = input.files?.[0];
  if (file === undefined) return;
  event.stopImmediatePropagation();
  void handOver(file, input);
}

/** Otherwise the browser leaves the form to open the file. */
function onDrag(event: DragEvent): void {
  const { dataTransfer } = event;
  if (dataTransfer?.types.includes('Files') !== true) return;
  const isTaken = event.target instanceof Element && event.target.closest(TAKES_FILES) !== null;
  if (event.type === 'drop' && isTaken) return;
  event.preventDefault();
  const file = dataTransfer.files[0];
  if (event.type !== 'drop' || file === undefined) return;
  event.stopImmediatePropagation();
  const input = document.querySelector<HTMLInputElement>(DROP_TARGET);
  if (input === null) tell(WHERE_TO_DROP);
  else void handOver(file, input);
}

/** Call once, before the CMS starts. */
export function interceptUploads(): void {
  window.addEventListener('change', onChange, { capture: true });
  window.addEventListener('dragover', onDrag, { capture: true });
  window.addEventListener('drop', onDrag, { capture: true });
}

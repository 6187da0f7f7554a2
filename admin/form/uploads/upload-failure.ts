/** Says why a file was not taken. Browser only. */
import { tell } from '../../guard/tell';
import { UploadRefusal } from './prepare-upload';

const UNKNOWN =
  'Le fichier n’a pas pu être préparé. Recommencez ; si cela se répète, prévenez la personne qui entretient le site.';

export function tellUploadFailure(error: unknown): void {
  if (!(error instanceof UploadRefusal)) console.error(error);
  tell(error instanceof UploadRefusal ? error.message : UNKNOWN);
}

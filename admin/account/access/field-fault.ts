/** What is wrong with a field of the access page. */
import { passwordFault } from './password';

interface Field {
  readonly autocomplete: string;
  readonly value: string;
}

/** Only catches an address cut short. */
const ADDRESS = /^\S+@\S+\.\S+$/u;

/** @returns words for the person, or undefined when the field may be sent */
export function fieldFault({ autocomplete, value }: Field): string | undefined {
  if (autocomplete === 'new-password') return passwordFault(value);
  if (autocomplete === 'current-password') {
    return value === '' ? 'Écrivez votre mot de passe.' : undefined;
  }
  return ADDRESS.test(value.trim())
    ? undefined
    : 'Écrivez une adresse e-mail entière, comme prenom@exemple.fr.';
}

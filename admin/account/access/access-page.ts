/** The access page: reads the link, shows its form and submits it. Browser only. */
import { ACCOUNT_FORMS, type FormValues } from './account-forms';
import { fieldFault } from './field-fault';
import { Refusal } from './gotrue';
import { readVisit, type Visit } from './visit';
import { passwordStrength } from './password';
import {
  forms,
  letShowPasswords,
  markField,
  say,
  showForm,
  showStrength,
  showWordsFor,
  type FormName,
} from './page-parts';
import { refusalWords } from './refusal-words';

const FORM_OF_STEP: Readonly<Record<Visit['step'], FormName>> = {
  ask: 'ask',
  move: 'move',
  invite: 'password',
  recovery: 'password',
  confirmation: 'confirmation',
  moved: 'moved',
};

let visit: Visit = readVisit(location.hash);

function arrive(): void {
  visit = readVisit(location.hash);
  say();
  showWordsFor(visit.step);
  showForm(FORM_OF_STEP[visit.step]);
}

/** Takes a dead link out of the address and offers a new one. */
function leaveLink(): void {
  history.replaceState(null, '', location.pathname);
  visit = readVisit('');
  showForm('ask');
}

function tellRefusal(error: unknown): void {
  const { status, detail } = error instanceof Refusal ? error : new Refusal(500, '');
  const isDead = (status === 404 && detail !== '') || (status === 422 && /expired/iu.test(detail));
  if (isDead && 'token' in visit) leaveLink();
  say(refusalWords(status, detail));
}

async function carryOut(name: FormName, values: FormValues): Promise<void> {
  try {
    const { words, stays } = await ACCOUNT_FORMS[name](values, visit);
    if (stays !== true) {
      history.replaceState(null, '', location.pathname);
      showForm(undefined);
    }
    say(words);
  } catch (error) {
    tellRefusal(error);
  }
}

/** Checks the fields, then submits, one click at a time. */
async function submit(form: HTMLFormElement, name: FormName): Promise<void> {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name]')];
  for (const field of fields) markField(field, fieldFault(field));
  const wrong = fields.find((field) => fieldFault(field) !== undefined);
  if (wrong !== undefined) {
    // The fault under the field says it already.
    showStrength(0, '');
    wrong.focus();
    return;
  }
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  await carryOut(name, Object.fromEntries(fields.map(({ id, value }) => [id, value])));
  form.ariaBusy = 'false';
}

for (const form of forms()) {
  form.onsubmit = (event) => {
    event.preventDefault();
    const name = Object.values(FORM_OF_STEP).find((one) => one === form.dataset['step']);
    if (name !== undefined) void submit(form, name);
  };
}
document.querySelector<HTMLInputElement>('#nouveau')?.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { level, words } = passwordStrength(target.value);
  showStrength(level, words);
  markField(target, undefined);
});
letShowPasswords();
addEventListener('hashchange', arrive);
arrive();

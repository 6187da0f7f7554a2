/** The access page: reads the link, shows its form, does what it asks. In the browser only. */
import { DEEDS, type Values } from './account-forms';
import { fieldFault } from './field';
import { Refusal } from './gotrue';
import { readVisit, type Visit } from './link';
import { passwordStrength } from './password';
import {
  forms,
  letShowPasswords,
  markField,
  say,
  showStep,
  showStrength,
  wordFor,
  type Step,
} from './view';
import { refusalWords } from './wording';

const STEPS: Readonly<Record<Visit['step'], Step>> = {
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
  wordFor(visit.step);
  showStep(STEPS[visit.step]);
}

/** A link that cannot serve any more leaves the address, and the way to a new one opens. */
function leaveLink(): void {
  history.replaceState(null, '', location.pathname);
  visit = readVisit('');
  showStep('ask');
}

function tellRefusal(error: unknown): void {
  const { status, detail } = error instanceof Refusal ? error : new Refusal(500, '');
  const isDead = (status === 404 && detail !== '') || (status === 422 && /expired/iu.test(detail));
  if (isDead && 'token' in visit) leaveLink();
  say(refusalWords(status, detail));
}

async function carryOut(step: Step, values: Values): Promise<void> {
  try {
    const { words, stays } = await DEEDS[step](values, visit);
    if (stays !== true) {
      history.replaceState(null, '', location.pathname);
      showStep(undefined);
    }
    say(words);
  } catch (error) {
    tellRefusal(error);
  }
}

/** Checks the fields, then acts, once at a time. */
async function submit(form: HTMLFormElement, step: Step): Promise<void> {
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
  await carryOut(step, Object.fromEntries(fields.map(({ id, value }) => [id, value])));
  form.ariaBusy = 'false';
}

for (const form of forms()) {
  form.onsubmit = (event) => {
    event.preventDefault();
    const step = Object.values(STEPS).find((one) => one === form.dataset['step']);
    if (step !== undefined) void submit(form, step);
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

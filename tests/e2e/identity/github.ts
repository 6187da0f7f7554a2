/**
 * STAND-IN, for tests alone, of what `/admin/` meets with an account at GitHub: Netlify's log-in
 * window and GitHub's API before an empty repository. Answers in the browser's stead: nothing leaves.
 */
import type { BrowserContext } from '@playwright/test';

/** What Netlify's window does: a greeting, then the token to the page that answered it. */
const WINDOW = `<!doctype html><title>stand-in of api.netlify.com</title><script>
addEventListener('message', ({ origin }) => {
  opener.postMessage('authorization:github:success:{"token":"stand-in","provider":"github"}', origin);
});
opener.postMessage('authorizing:github', '*');
</script>`;

const ANSWERS: readonly (readonly [RegExp, unknown])[] = [
  [/^\/user$/u, { login: 'camille', name: 'Camille', avatar_url: '' }],
  [/^\/repos\/[^/]+\/[^/]+$/u, { owner: { login: 'it77' }, permissions: { push: true } }],
  [/\/branches\/main$/u, { name: 'main', commit: { sha: '0' } }],
  [/\/git\/trees\//u, { sha: '0', tree: [], truncated: false }],
];

/** @returns the Authorization of each request made to GitHub's API */
export async function standInOfGitHub(context: BrowserContext): Promise<readonly string[]> {
  const shown: string[] = [];
  await context.route('https://api.netlify.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: WINDOW }),
  );
  await context.route('https://api.github.com/**', (route, request) => {
    const { pathname } = new URL(request.url());
    const answer = ANSWERS.find(([path]) => path.test(pathname))?.[1];
    if (request.method() !== 'OPTIONS') shown.push(request.headers()['authorization'] ?? '');
    return route.fulfill({
      status: answer === undefined && request.method() !== 'OPTIONS' ? 404 : 200,
      headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
      json: answer ?? { message: 'Not Found' },
    });
  });
  return shown;
}

/**
 * decap-server, which reads and writes the repository for the CMS, called as a function: it asks for
 * no password, so it must not listen where another program or a web page could reach it. Node only.
 */
import decapServer, { type Handler, type Reply } from 'decap-server/dist/middlewares.js';

export interface Answer {
  /** HTTP's. */
  readonly status: number;
  /** JSON. */
  readonly text: string;
}

/** Carries out a request of the CMS. */
export type AskRepository = (request: unknown) => Promise<Answer>;

/** As Express would: each handler lets the request pass to the next. */
function run(handlers: readonly Handler[], body: unknown, reply: Reply): void {
  const [handler, ...others] = handlers;
  handler?.({ body }, reply, () => {
    run(others, body, reply);
  });
}

/**
 * @param root folder of the repository
 * @throws when the folder is no Git repository
 */
export async function openRepository(root: string): Promise<AskRepository> {
  const handlers: Handler[] = [];
  process.env['GIT_REPO_DIRECTORY'] = root;
  await decapServer.registerLocalGit(
    {
      use: () => undefined,
      post: (_address, handler) => {
        handlers.push(handler);
      },
    },
    { logLevel: 'warn' },
  );
  return (request) =>
    new Promise((resolve) => {
      let status = 200;
      const reply: Reply = {
        status: (code) => {
          status = code;
          return reply;
        },
        json: (value) => {
          resolve({ status, text: JSON.stringify(value) });
        },
      };
      run(handlers, request, reply);
    });
}

/**
 * decap-server, which reads and writes the repository for the CMS, called as a function: it asks for
 * no password, so nothing listens that another program or a web page could reach. Node only.
 */
import decapServer, { type Handler, type Reply } from 'decap-server/dist/middlewares.js';

export interface Answer {
  /** As HTTP counts them. */
  readonly status: number;
  /** JSON. */
  readonly text: string;
}

/** Does what a request of the CMS asks. */
export type AskRepository = (request: unknown) => Promise<Answer>;

/** One handler, then the next once it lets the request pass, as Express would run them. */
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

/** decap-server ships no types: those of what decap-server.ts calls. */
declare module 'decap-server/dist/middlewares.js' {
  /** What decap-server asks of Express. */
  export interface Application {
    readonly use: () => void;
    readonly post: (address: string, handler: Handler) => void;
  }
  export interface Reply {
    readonly status: (code: number) => Reply;
    readonly json: (value: unknown) => void;
  }
  export type Handler = (
    request: { readonly body: unknown },
    reply: Reply,
    next: () => void,
  ) => unknown;
  const decapServer: {
    /** Reads GIT_REPO_DIRECTORY. */
    readonly registerLocalGit: (
      app: Application,
      options: { readonly logLevel: string },
    ) => Promise<void>;
  };
  export default decapServer;
}

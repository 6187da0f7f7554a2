/**
 * What Decap asks now and then of a backend. Its own answers read the status page of GitHub or of
 * Netlify, one more third party for the browser; ours only say whether the session still holds.
 */
export interface BackendStatus {
  readonly auth: { readonly status: boolean };
  readonly api: { readonly status: boolean; readonly statusPage: string };
}

/** @param session settles well when the person is still logged in */
export async function sessionStatus(session: Promise<unknown>): Promise<BackendStatus> {
  const api = { status: true, statusPage: '' };
  try {
    return { auth: { status: Boolean(await session) }, api };
  } catch {
    return { auth: { status: false }, api };
  }
}

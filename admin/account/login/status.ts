/**
 * What Decap asks a backend now and then. Its own answers read the status page of GitHub or Netlify, one
 * more third party; ours only say whether the session still holds.
 */
/** @param session resolves to something while the person is logged in */
export async function sessionStatus(session: Promise<unknown>): Promise<DecapBackendStatus> {
  const api = { status: true, statusPage: '' };
  try {
    return { auth: { status: Boolean(await session) }, api };
  } catch {
    return { auth: { status: false }, api };
  }
}

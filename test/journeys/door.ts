/** The API as a program uses it: what a journey needs to find is put there this way, and what it did is looked up. */
export type Ask = <T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object, rev?: number) => Promise<T>;

/** Asks as whoever the token belongs to, in the organisation they were in last unless one is named. A refusal throws. */
export function doorOf(url: string, token: string | null = null, organisationId?: string): Ask {
  return async <T>(method: string, path: string, body?: object, rev?: number): Promise<T> => {
    const headers: Record<string, string> = {
      ...(token ? { authorization: `Bearer ${token}` } : {}), ...(organisationId ? { 'rooftop-organisation': organisationId } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}), ...(rev === undefined ? {} : { 'if-match': `"${rev}"` }),
    };
    const reply = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  };
}

/** Signs in as a program, with a session of its own. */
export async function signedIn(url: string, who: { email: string; password: string }): Promise<{ ask: Ask; token: string }> {
  const { token } = await doorOf(url)<{ token: string }>('POST', '/session', { email: who.email, password: who.password });
  return { ask: doorOf(url, token), token };
}

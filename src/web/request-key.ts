/**
 * One key per act. A write whose answer never came is sent again by the person with the same words; it then carries the
 * same key, and the server, which may have done it already, answers as the first time instead of doing it twice.
 */
const unanswered = new Map<string, string>();
const told = new WeakMap<Request, string>();

/** What makes two requests the same act: method, address, organisation and body. Files are never compared. */
async function signatureOf(request: Request): Promise<string | null> {
  if (request.headers.get('content-type')?.startsWith('multipart/')) return null;
  const body = await request.clone().text();
  return [request.method, request.url, request.headers.get('Rooftop-Organisation'), body].join('\n');
}

export const keyFor = {
  /** The key for a request: a fresh one, or that of the same request whose answer never came. */
  async begin(request: Request): Promise<string> {
    const signature = await signatureOf(request);
    if (signature === null) return crypto.randomUUID();
    const key = unanswered.get(signature) ?? crypto.randomUUID();
    unanswered.set(signature, key);
    told.set(request, signature);
    return key;
  },
  /** The answer came: the same request again is a new act. */
  done(request: Request): void {
    const signature = told.get(request);
    if (signature !== undefined) unanswered.delete(signature);
  },
};

import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { Upload } from '../action.ts';

/** Files up to 10 MB; more is refused before it is kept. */
export const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;

/** Takes the one file of a multipart request, whole or not at all. */
export async function takeUpload(request: FastifyRequest): Promise<Verdict<Upload>> {
  if (!request.isMultipart()) return refuse('media-type-not-supported', { wanted: 'multipart/form-data' });
  try {
    const part = await request.file();
    if (!part) return refuse('file-missing');
    const bytes = await part.toBuffer();
    return allow({ fileName: plainName(part.filename), bytes });
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === 'FST_REQ_FILE_TOO_LARGE') return refuse('file-too-large', { most: MOST_UPLOAD_BYTES });
    if (code.startsWith('FST_') || code === '') return refuse('request-broken');
    throw error;
  }
}

/** The last part of the name a browser sent, without anything that could be a path or a control character. */
function plainName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\u0000-\u001f\u007f]/g, '').trim().slice(0, 255);
  return plain === '' ? 'file' : plain;
}

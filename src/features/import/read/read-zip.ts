import yauzl from 'yauzl';
import { FILE_LIMITS } from '#domain/import/sheet.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';

/** The parts of the archive we look into ourselves, by path. */
export type ZipParts = Map<string, string>;

/** Parts that say what the workbook holds and how cells look; sheets above this size are read without their looks. */
const KEPT_PARTS = /^(mimetype|xl\/(workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/i;
const KEPT_PART_BYTES = 32 * 1024 * 1024;
const KEPT_BYTES = 96 * 1024 * 1024;
const DECLARATIONS = ['<!DOCTYPE', '<!ENTITY'].flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);

/**
 * Unpacks every entry once and counts what really comes out, whatever the archive says about itself, before the
 * spreadsheet library sees it. Refuses archives that unpack too large, hold too many entries, are encrypted, or
 * declare a document type (entities can grow without end).
 */
export async function openZip(bytes: Buffer): Promise<Verdict<ZipParts>> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  } catch {
    return refuse('file-damaged', {});
  }
  if (zip.entryCount > FILE_LIMITS.entries)
    return refuse('file-has-too-many-entries', { limit: FILE_LIMITS.entries, found: zip.entryCount });
  try {
    return await readEntries(zip);
  } catch {
    return refuse('file-damaged', {});
  }
}

async function readEntries(zip: yauzl.ZipFile): Promise<Verdict<ZipParts>> {
  const parts: ZipParts = new Map();
  let unpacked = 0;
  let kept = 0;
  let entries = 0;
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    if (entries > FILE_LIMITS.entries) return refuse('file-has-too-many-entries', { limit: FILE_LIMITS.entries });
    if (entry.isEncrypted()) return refuse('file-password-protected', {});
    if (entry.fileName.endsWith('/')) continue;
    const keeps = KEPT_PARTS.test(entry.fileName) && kept < KEPT_BYTES;
    const part = await readEntry(zip, entry, FILE_LIMITS.unpackedBytes - unpacked, keeps);
    if (!part) return refuse('file-unpacks-too-large', { limit: FILE_LIMITS.unpackedBytes });
    unpacked += part.bytes;
    if (part.declaresDocumentType) return refuse('file-has-document-type', { part: entry.fileName.slice(0, 100) });
    if (part.text === null) continue;
    kept += part.text.length;
    parts.set(entry.fileName, part.text);
  }
  return allow(parts);
}

type ReadPart = { bytes: number; text: string | null; declaresDocumentType: boolean };

/** Null when the entry unpacks to more than may still come. */
async function readEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  bytesLeft: number,
  keeps: boolean,
): Promise<ReadPart | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const isMarkup = /\.(xml|rels|vml)$/i.test(entry.fileName);
  let chunks: Buffer[] | null = keeps ? [] : null;
  let tail = Buffer.alloc(0);
  let bytes = 0;
  let declaresDocumentType = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bytesLeft) {
      stream.destroy();
      return null;
    }
    if (isMarkup) {
      declaresDocumentType ||= DECLARATIONS.some(
        (declaration) => chunk.includes(declaration) || Buffer.concat([tail, chunk.subarray(0, 32)]).includes(declaration),
      );
      tail = Buffer.from(chunk.subarray(-32));
    }
    if (bytes > KEPT_PART_BYTES) chunks = null;
    chunks?.push(chunk);
  }
  return { bytes, text: chunks ? Buffer.concat(chunks).toString('utf8') : null, declaresDocumentType };
}

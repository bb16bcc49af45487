import type { ZipParts } from './read-zip.ts';

/** How a cell looks where that carries meaning: a bold row is often an objective, an indented one its key result. */
export type Look = { bold: boolean; indent: number };
/** Looks by cell address, `B12`; cells that look ordinary are absent. */
export type Looks = Map<string, Look>;

/** A sheet of the workbook as the workbook lists it. */
export type SheetEntry = { name: string; hidden: boolean; path: string | null };

/** The sheets in their order with their parts of the archive; empty when the workbook part is missing. */
export function listSheets(parts: ZipParts): SheetEntry[] {
  const paths = new Map<string, string>();
  for (const relation of tags(partNamed(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship')) {
    const target = attribute(relation, 'Target') ?? '';
    paths.set(attribute(relation, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return tags(partNamed(parts, 'xl/workbook.xml'), 'sheet').map((sheet) => ({
    name: unescaped(attribute(sheet, 'name') ?? ''),
    hidden: /hidden/i.test(attribute(sheet, 'state') ?? ''),
    path: paths.get(attribute(sheet, 'r:id') ?? attribute(sheet, 'id') ?? '') ?? null,
  }));
}

/** Bold and indented cells of one sheet. The library does not read them, so they are taken from the parts themselves. */
export function readLooks(parts: ZipParts, path: string | null): Looks {
  const looks: Looks = new Map();
  const byStyle = styleLooks(partNamed(parts, 'xl/styles.xml'));
  const sheet = path ? parts.get(path) : undefined;
  if (byStyle.size === 0 || !sheet) return looks;
  for (const [, cell] of sheet.matchAll(/<(?:\w+:)?c\s([^>]{0,200})>/g)) {
    const style = /(?:^|\s)s="(\d{1,5})"/.exec(cell!)?.[1];
    const look = style === undefined ? undefined : byStyle.get(Number(style));
    const address = look && /(?:^|\s)r="([A-Z]{1,3}\d{1,7})"/.exec(cell!)?.[1];
    if (look && address) looks.set(address, look);
  }
  return looks;
}

/** How many rows a filter or a person has hidden. They are read like the others. */
export function countHiddenRows(parts: ZipParts, path: string | null): number {
  const sheet = path ? parts.get(path) : undefined;
  return sheet?.match(/<(?:\w+:)?row\s[^>]{0,300}\shidden="(?:1|true)"/g)?.length ?? 0;
}

/** Style numbers that mean something: their font is bold or their text is indented. */
function styleLooks(styles: string): Map<number, Look> {
  const boldFonts = section(styles, 'fonts')
    .split(/<(?:\w+:)?font(?=[\s/>])/)
    .slice(1)
    .map((font) => /<(?:\w+:)?b(?:\s*\/>|>|\s+val="(?:1|true)")/.test(font));
  const looks = new Map<number, Look>();
  section(styles, 'cellXfs')
    .split(/<(?:\w+:)?xf(?=[\s/>])/)
    .slice(1)
    .forEach((format, style) => {
      const look = {
        bold: boldFonts[Number(attribute(format, 'fontId') ?? 0)] ?? false,
        indent: Number(attribute(format, 'indent') ?? 0) || 0,
      };
      if (look.bold || look.indent > 0) looks.set(style, look);
    });
  return looks;
}

function partNamed(parts: ZipParts, path: string): string {
  return parts.get(path) ?? '';
}

function section(text: string, name: string): string {
  const start = text.search(new RegExp(`<(?:\\w+:)?${name}(?=[\\s>])`));
  const end = start < 0 ? -1 : text.indexOf(`${name}>`, start + name.length + 1);
  return start < 0 || end < 0 ? '' : text.slice(start, end);
}

function tags(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]{0,2000})>`, 'g'))].map((match) => match[1]!);
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named[code.toLowerCase()] ?? whole;
    const point = code[1] === 'x' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** One source file as the rules of the house look at it. */
export interface Source { readonly path: string; readonly text: string; readonly lines: number; readonly imports: readonly string[]; readonly isTest: boolean; readonly isGenerated: boolean }

const GENERATED = ['src/web/api.d.ts', 'src/platform/db/tables.ts'];

/** Every TypeScript file below src, with what it imports as paths from the root (`src/…`) or package names. */
export function sources(): Source[] {
  return filesBelow(join(root, 'src')).filter((path) => /\.tsx?$/.test(path)).map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return {
      path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text),
      isTest: /(\.|-for-)test\.tsx?$/.test(path), isGenerated: GENERATED.includes(path),
    };
  });
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
}

function importsOf(path: string, text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => placeOf(path, fileName));
}

function placeOf(path: string, wanted: string): string {
  const inside = /^#(domain|platform|features|cli|web)\/(.*)$/.exec(wanted);
  if (inside) return `src/${inside[1]}/${inside[2]}`;
  if (wanted.startsWith('#test/')) return `test/${wanted.slice(6)}`;
  if (!wanted.startsWith('.')) return wanted;
  return join(path, '..', wanted).replaceAll('\\', '/');
}

export interface FunctionSize { readonly path: string; readonly name: string; readonly lines: number }

/** Every named function of a file with its length; a component or a test suite counts like any other. */
export function functionSizes({ path, text }: Source): FunctionSize[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: FunctionSize[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = file.getLineAndCharacterOfPosition(node.getStart()).line;
      const to = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({ path, name: nameOf(node), lines: to - from + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function nameOf(node: ts.Node): string {
  if ('name' in node && node.name) return (node.name as ts.Node).getText();
  return node.parent && ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'anonymous';
}

/** Types written `any`, default exports, enums, suppressed errors: what plain TypeScript does without. */
export function notPlain({ path, text }: Source): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}:${line} says any`);
    if (ts.isExportAssignment(node)) found.push(`${path}:${line} has a default export`);
    if (ts.isEnumDeclaration(node)) found.push(`${path}:${line} has an enum`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (/@ts-ignore|@ts-nocheck/.test(text)) found.push(`${path} suppresses a type error`);
  return found;
}

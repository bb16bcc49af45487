import { contracts } from '#features/index.ts';
import { version } from '#platform/process.ts';

type Contract = (typeof contracts)[number];

const OWN = `Usage: rooftop <command>

  serve                    serves the product (PORT, ROOFTOP_DATA, DATABASE_URL, ROOFTOP_URL, SMTP_URL)
  migrate                  brings the database to this version and ends
  demo                     serves, with the demo organisation loaded
  import FILE [--yes]      shows what a spreadsheet would bring; with --yes imports it
  lint FILE                says what an OKR master would about a file of OKRs (--json, --strict, --language)
  <feature> <verb>         anything the API can do; --help tells the fields

Features:`;

/** All commands, or those of one feature. */
export function help(words: readonly string[]): number {
  const [feature] = words;
  const shown = contracts.filter((contract) => feature === undefined || contract.id.startsWith(`${feature}.`));
  if (feature === undefined) console.log(OWN);
  for (const contract of shown) console.log(`  ${contract.id.replace('.', ' ').padEnd(34)} ${contract.summary}`);
  return shown.length > 0 ? 0 : 1;
}

/** The fields of one command, as the contract has them. */
export function usageOf(contract: Contract): string {
  const fields = Object.entries((contract.body as { properties?: Record<string, object> }).properties ?? {});
  const required = new Set((contract.body as { required?: string[] }).required ?? []);
  const places = [...contract.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ` <${name}>`).join('');
  return [
    `rooftop ${contract.id.replace('.', ' ')}${places}`, `  ${contract.summary}`, '',
    ...Object.keys(contract.query.properties).map((name) => `  --${name}`),
    ...fields.map(([name]) => `  --${name}${required.has(name) ? '   (needed)' : ''}`),
    ...(contract.concurrency === 'revision' ? ['  --rev      the revision that was seen (needed)'] : []),
    ...(contract.takes === 'upload' ? ['  --file     the file to send (needed)'] : []),
    '  --json     the whole body as JSON, or @file',
  ].join('\n');
}

export function sayVersion(): number {
  console.log(version);
  return 0;
}

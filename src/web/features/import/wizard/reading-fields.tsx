import { useLingui } from '@lingui/react/macro';
import type { HierarchyWay } from '#domain/import/mapping.ts';
import { ENCODINGS, SEPARATORS, type Encoding, type Separator } from '#domain/import/sheet.ts';
import { FieldGrid } from '#web/ui/layout/layout.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { encodingWords, separatorWords, wayWords } from '../words.ts';
import type { Wizard } from './use-wizard.ts';

const LONGEST_HEADER = 70;

/** Sheet, header row, encoding, separator, and the way rows find their place. A change reads the file again. */
export function ReadingFields({ wizard, error }: { wizard: Wizard; error: string | null }) {
  const { t, i18n } = useLingui();
  const { current, mapping, settings, reading, ways, way } = wizard;
  const sheets = current.sheets.map((sheet, index) => ({ ...sheet, index })).filter(({ hidden, rows }) => !hidden && rows > 0);
  const sheet = current.sheets[mapping.sheet];
  const isText = current.reading.format === 'csv';
  const headers = (sheet?.preview ?? []).map((cells, index) => {
    const [row, words] = [index + 1, shortened(cells)];
    return { value: String(row), label: t`Row ${row}: ${words}` };
  });
  const { headerRow } = mapping;
  const known = headers.some(({ value }) => value === String(headerRow)) || headerRow === 0;
  const headerOptions = [{ value: '0', label: t`There is no header` }, ...headers, ...(known ? [] : [{ value: String(headerRow), label: t`Row ${headerRow}` }])];
  const disabled = reading.isPending;
  return (
    <FieldGrid>
      {sheets.length > 1 && (
        <Select label={t`Sheet`} options={sheets.map(({ name, index }) => ({ value: String(index), label: name }))} value={String(mapping.sheet)} onChange={(next) => reading.mutate({ sheet: Number(next) })} disabled={disabled} />
      )}
      <Select label={t`Header`} options={headerOptions} value={String(mapping.headerRow)} onChange={(row) => reading.mutate({ sheet: mapping.sheet, headerRow: Number(row) })} disabled={disabled} error={error} />
      {isText && (
        <>
          <Select<Separator>
            label={t`Columns are separated by`}
            options={SEPARATORS.map((value) => ({ value, label: i18n._(separatorWords[value]) }))}
            value={settings.separator ?? (current.reading.separator as Separator | null)}
            onChange={(separator) => reading.mutate({ separator })}
            disabled={disabled}
          />
          <Select<Encoding>
            label={t`Encoding`}
            options={ENCODINGS.map((value) => ({ value, label: i18n._(encodingWords[value]) }))}
            value={settings.encoding ?? (current.reading.encoding as Encoding | null)}
            onChange={(encoding) => reading.mutate({ encoding })}
            disabled={disabled}
          />
        </>
      )}
      <Select<HierarchyWay> label={t`How rows belong together`} options={ways.map((value) => ({ value, label: i18n._(wayWords[value]) }))} value={way} onChange={wizard.setWay} disabled={disabled} />
    </FieldGrid>
  );
}

function shortened(cells: readonly string[]): string {
  const words = cells.filter((cell) => cell.trim() !== '').join(', ');
  return words.length > LONGEST_HEADER ? `${words.slice(0, LONGEST_HEADER).trimEnd()}…` : words;
}

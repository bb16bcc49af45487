import { useLingui } from '@lingui/react/macro';
import type { HierarchyWay } from '#domain/import/mapping.ts';
import { ENCODINGS, SEPARATORS, type Encoding, type Separator } from '#domain/import/sheet.ts';
import { FieldGrid } from '#web/ui/layout/layout.tsx';
import type { Option } from '#web/ui/select/option.ts';
import { Select } from '#web/ui/select/select.tsx';
import { encodingWords, separatorWords, wayWords } from '../words.ts';
import type { Wizard } from './use-wizard.ts';

const LONGEST_HEADER = 70;

/** Sheet, header row, encoding, separator, and the way rows find their place. A change reads the file again. */
export function ReadingFields({ wizard, error }: { wizard: Wizard; error: string | null }) {
  const { t, i18n } = useLingui();
  const { current, mapping, reading, ways, way } = wizard;
  const sheets = current.sheets.flatMap(({ name, hidden, rows }, index) =>
    hidden || rows === 0 ? [] : [{ value: String(index), label: name }],
  );
  const disabled = reading.isPending;
  return (
    <FieldGrid>
      {sheets.length > 1 && (
        <Select
          label={t`Sheet`}
          options={sheets}
          value={String(mapping.sheet)}
          onChange={(next) => reading.mutate({ sheet: Number(next) })}
          disabled={disabled}
        />
      )}
      <Select
        label={t`Header`}
        options={useHeaderOptions(wizard)}
        value={String(mapping.headerRow)}
        onChange={(row) => reading.mutate({ sheet: mapping.sheet, headerRow: Number(row) })}
        disabled={disabled}
        error={error}
      />
      {current.reading.format === 'csv' && <TextFields wizard={wizard} disabled={disabled} />}
      <Select<HierarchyWay>
        label={t`How rows belong together`}
        options={ways.map((value) => ({ value, label: i18n._(wayWords[value]) }))}
        value={way}
        onChange={wizard.setWay}
        disabled={disabled}
      />
    </FieldGrid>
  );
}

/** What only text files have: a separator and an encoding. */
function TextFields({ wizard, disabled }: { wizard: Wizard; disabled: boolean }) {
  const { t, i18n } = useLingui();
  const { current, settings, reading } = wizard;
  return (
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
  );
}

/** The first rows as they could be the header, and the one that is, wherever it stands. */
function useHeaderOptions({ current, mapping: { sheet, headerRow } }: Wizard): Option[] {
  const { t } = useLingui();
  const rows = (current.sheets[sheet]?.preview ?? []).map((cells, index) => {
    const [row, words] = [index + 1, shortened(cells)];
    return { value: String(row), label: t`Row ${row}: ${words}` };
  });
  const further = headerRow > rows.length ? [{ value: String(headerRow), label: t`Row ${headerRow}` }] : [];
  return [{ value: '0', label: t`There is no header` }, ...rows, ...further];
}

function shortened(cells: readonly string[]): string {
  const words = cells.filter((cell) => cell.trim() !== '').join(', ');
  return words.length > LONGEST_HEADER ? `${words.slice(0, LONGEST_HEADER).trimEnd()}…` : words;
}

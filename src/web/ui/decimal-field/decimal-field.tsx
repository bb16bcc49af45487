import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField, type TextFieldProps } from '../text-field/text-field.tsx';
import { decimalMark, readDecimal, writeDecimal } from './read-decimal.ts';

export type DecimalFieldProps = Omit<
  TextFieldProps,
  'value' | 'onChange' | 'type' | 'suffix' | 'maxLength' | 'icon'
> & {
  /** A decimal string; `''` is empty; `null` is "what is typed is no number". */
  value: string | null;
  onChange: (value: string | null) => void;
  unit?: string;
};

/**
 * A number typed as people type it, with decimal comma or point. What cannot be read stays in the field and is said.
 */
export function DecimalField({ value, onChange, unit, error, onBlur, ...field }: DecimalFieldProps) {
  const { t, i18n } = useLingui();
  const locale = i18n.locale;
  const [typed, setTyped] = useState(() => (value === null ? '' : writeDecimal(value, locale)));
  const [left, setLeft] = useState(false);
  const read = readDecimal(typed, locale, unit);
  // The value was changed from outside: show it. As long as the text reads as the value, the text stays as typed.
  const shown = value !== null && value !== read ? writeDecimal(value, locale) : typed;
  const example = `12${decimalMark(locale)}5`;
  const problem = value === null && left ? t`This is not a number. Write it like ${example}.` : null;
  return (
    <TextField
      {...field}
      value={shown}
      error={error ?? problem}
      suffix={unit}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      onBlur={() => {
        // A moment later: words that appear under a press would move the button away from it.
        setTimeout(() => setLeft(true), 200);
        onBlur?.();
      }}
      onChange={(text) => {
        setTyped(text);
        onChange(readDecimal(text, locale, unit));
      }}
    />
  );
}

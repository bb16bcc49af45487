import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Language, languages } from '#web/app/language.ts';
import { setLetterKeys, useLetterKeysOn } from '#web/app/letter-keys.ts';
import { chosenTheme, chooseTheme, type Theme } from '#web/app/theme.ts';
import { useLanguage } from '#web/app/use-language.ts';
import { Card, FieldGrid, Section, Stack } from '#web/ui/layout/layout.tsx';
import { SegmentedControl } from '#web/ui/segmented-control/segmented-control.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { Switch } from '#web/ui/switch/switch.tsx';

const tongues = (Object.keys(languages) as Language[]).map((value) => ({ value, label: languages[value] }));

/** Language, theme and keys: each acts at once. */
export function DeviceSection() {
  const { t } = useLingui();
  const { language, choose } = useLanguage();
  const [theme, setTheme] = useState(chosenTheme);
  const letters = useLetterKeysOn();
  const themes: { value: Theme; label: string }[] = [
    { value: 'light', label: t`Light` },
    { value: 'dark', label: t`Dark` },
    { value: 'system', label: t`System` },
  ];
  const change = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <Section title={t`Language, looks and keys`}>
      <Card>
        <Stack gap={5}>
          <FieldGrid>
            <Select label={t`Language`} options={tongues} value={language} onChange={(next) => void choose(next)} />
            <SegmentedControl label={t`Theme on this device`} options={themes} value={theme} onChange={change} />
          </FieldGrid>
          <Switch
            label={t`Single-letter keys on this device`}
            description={t`“g” and a letter goes to a page, “?” lists all keys. Switch them off if you dictate, or if keys get pressed by accident.`}
            checked={letters}
            onChange={setLetterKeys}
          />
        </Stack>
      </Card>
    </Section>
  );
}

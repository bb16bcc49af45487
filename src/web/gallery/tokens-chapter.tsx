import type { CSSProperties } from 'react';
import { Stack } from '../ui/layout/layout.tsx';
import styles from './gallery.module.css';
import { Chapter, Specimen } from './specimen.tsx';

const colours = ['bg', 'surface', 'surface-2', 'border', 'border-strong', 'text', 'text-2', 'accent', 'accent-soft'];
const statusColours = ['on-track', 'at-risk', 'off-track', 'no-check-in'].flatMap((name) => [
  name,
  `${name}-text`,
  `${name}-soft`,
]);
const types = {
  page: 'Page title 24/32',
  figure: '1,284 figure 32/36',
  section: 'Section title 16/24',
  row: 'Row title 14/20',
  body: 'Body text 14/20',
  label: 'Label 13/20',
  meta: 'Meta 12/18, nothing smaller',
};

export function TokensChapter() {
  return (
    <Chapter title="Tokens">
      <Specimen name="Colours">
        <Swatches names={colours} />
      </Specimen>
      <Specimen name="Status colours">
        <Swatches names={statusColours} />
      </Specimen>
      <Specimen name="Type">
        <Stack gap={2}>
          {Object.entries(types).map(([name, words]) => (
            <div key={name} style={{ font: `var(--type-${name})` }}>
              {words}
            </div>
          ))}
        </Stack>
      </Specimen>
    </Chapter>
  );
}

function Swatches({ names }: { names: readonly string[] }) {
  return (
    <div className={styles.swatches}>
      {names.map((name) => (
        <div key={name} className={styles.swatch} style={{ '--colour': `var(--${name})` } as CSSProperties}>
          {name}
        </div>
      ))}
    </div>
  );
}

import { useState } from 'react';
import { chooseTheme, chosenTheme, type Theme } from '../app/theme.ts';
import { Page } from '../ui/layout/layout.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';
import { SegmentedControl } from '../ui/segmented-control/segmented-control.tsx';
import { ActsChapter } from './acts-chapter.tsx';
import { ChartsChapter } from './charts-chapter.tsx';
import { CheckInChapter } from './check-in-chapter.tsx';
import { FactsChapter } from './facts-chapter.tsx';
import { FieldsChapter } from './fields-chapter.tsx';
import { OverlaysChapter } from './overlays-chapter.tsx';
import { PagesChapter } from './pages-chapter.tsx';
import { TokensChapter } from './tokens-chapter.tsx';
import { TreeChapter } from './tree-chapter.tsx';

const themes = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/**
 * Every component in every state, to look at and to test. Give it a place at `/gallery`; it needs a `ToastRegion`
 * around it.
 */
export function GalleryPage() {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <Page>
      <PageHeader
        title="Gallery"
        actions={<SegmentedControl label="Theme" labelHidden options={themes} value={theme} onChange={choose} />}
      >
        Every piece of the kit in every state.
      </PageHeader>
      <CheckInChapter />
      <FactsChapter />
      <ActsChapter />
      <FieldsChapter />
      <OverlaysChapter />
      <PagesChapter />
      <TreeChapter />
      <ChartsChapter />
      <TokensChapter />
    </Page>
  );
}

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { AriaScope } from '../provider/aria-scope.tsx';
import styles from './tabs.module.css';

export type TabsProps<Id extends string> = {
  /** Spoken name of the row of tabs. */
  label: string;
  tabs: readonly { id: Id; label: string; count?: number; content: ReactNode }[];
  selected: Id;
  onSelect: (id: Id) => void;
};

/** Views of one thing. Only the chosen one is drawn; keep the choice in the URL so that a link leads to it. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaScope>
      <AriaTabs className={styles.root} selectedKey={selected} onSelectionChange={(key) => onSelect(key as Id)}>
        <TabList aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab}>
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </Tab>
          ))}
        </TabList>
        {tabs.map((tab) => (
          <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
            {tab.content}
          </TabPanel>
        ))}
      </AriaTabs>
    </AriaScope>
  );
}

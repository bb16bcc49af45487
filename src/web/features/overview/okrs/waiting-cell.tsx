import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type KeyResult, keyResultsQuery } from '../../key-result/queries.ts';
import styles from './okrs.module.css';

type WaitingCellProps = {
  objectiveId: string;
  onLoaded: (objectiveId: string, keyResults: readonly KeyResult[]) => void;
};

const pauseMs = 120;

/**
 * Stands where key results will be and asks for them once it has been in sight for a moment: only rows on the screen are
 * drawn, so only their key results are loaded, however many thousand rows are open.
 */
export function WaitingCell({ objectiveId, onLoaded }: WaitingCellProps) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), pauseMs);
    return () => clearTimeout(timer);
  }, []);
  const { data, isError } = useQuery({ ...keyResultsQuery(objectiveId), enabled: isWanted });
  useEffect(() => {
    if (data) onLoaded(objectiveId, data.items);
  }, [data, objectiveId, onLoaded]);
  return (
    <span className={styles.quiet}>
      {isError ? <Trans>The key results could not be loaded</Trans> : <Trans>Loading key results …</Trans>}
    </span>
  );
}

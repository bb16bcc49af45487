import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { DateOrder, StatusMeaning } from '#domain/import/mapping.ts';
import { rowCount } from '../came.ts';
import { dateOrderWords, meaningWords } from '../words.ts';
import type { Card } from './cards.ts';

type Words = { question: string; evidence: string | undefined; choice: (value: string) => { label: string; description?: string } };

/** A question, what speaks for which answer, and the answers, in words. */
export function useQuestionWords(card: Card): Words {
  const { t, i18n } = useLingui();
  const header = card.header ?? '';
  const value = card.value ?? '';
  const waiting = card.rows === 0 ? undefined : card.leavesOut
    ? plural(card.rows, { one: '# row stays out until this is answered', other: '# rows stay out until this is answered' })
    : rowCount(card.rows);
  const count = (name: string) => Number(card.evidence[name] ?? 0);
  const [commas, points] = [count('commaRows'), count('pointRows')];
  switch (card.code) {
    case 'decimal-sign': {
      const seen = commas + points > 0 ? t`Elsewhere in this file: ${commas} with a comma, ${points} with a point` : undefined;
      return {
        question: value === '' ? t`Which sign comes before decimals?` : t`Which sign comes before decimals, as in “${value}”?`, evidence: [seen, waiting].filter(Boolean).join(' · ') || undefined,
        choice: (sign) => (sign === ',' ? { label: t`The comma`, description: t`1.250,5 is one thousand two hundred and fifty and a half` } : { label: t`The point`, description: t`1,250.5 is one thousand two hundred and fifty and a half` }),
      };
    }
    case 'date-order':
      return {
        question: value === '' ? t`In which order are the days in “${header}” written?` : t`In which order are the days in “${header}” written, as “${value}”?`, evidence: waiting,
        choice: (order) => ({ label: i18n._(dateOrderWords[order as DateOrder]) }),
      };
    case 'share-scale':
      return {
        question: t`What does 1 mean in “${header}”?`, evidence: waiting,
        choice: (scale) => (scale === 'fraction' ? { label: t`100 %: done` } : { label: t`1 %: hardly begun` }),
      };
    case 'status-word':
      return { question: t`What does the status “${value}” mean?`, evidence: waiting, choice: (meaning) => ({ label: i18n._(meaningWords[meaning as StatusMeaning | 'none']) }) };
    case 'cycle':
      return { question: t`In which cycle do objectives belong that name none?`, evidence: card.rows === 0 ? undefined : plural(card.rows, { one: '# objective names none', other: '# objectives name none' }), choice: (label) => ({ label }) };
    default:
      return { question: t`What is the objective of these key results?`, evidence: t`The file holds key results only; its name is taken unless you write a better one.`, choice: (label) => ({ label }) };
  }
}

import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { DateOrder, StatusMeaning } from '#domain/import/mapping.ts';
import { rowCount } from '../came.ts';
import { dateOrderWords, meaningWords } from '../words.ts';
import type { Card } from './cards.ts';

type Choice = (value: string) => { label: string; description?: string };
type Words = { question: string; evidence: string | undefined; choice: Choice };

/** A question, what speaks for which answer, and the answers, in words. */
export function useQuestionWords(card: Card): Words {
  return { question: useQuestion(card), evidence: useEvidence(card), choice: useChoice(card) };
}

function useQuestion({ code, header, value }: Card): string {
  const { t } = useLingui();
  switch (code) {
    case 'decimal-sign':
      return value ? t`Which sign comes before decimals, as in “${value}”?` : t`Which sign comes before decimals?`;
    case 'date-order':
      return value
        ? t`In which order are the days in “${header}” written, as “${value}”?`
        : t`In which order are the days in “${header}” written?`;
    case 'share-scale':
      return t`What does 1 mean in “${header}”?`;
    case 'status-word':
      return t`What does the status “${value}” mean?`;
    case 'cycle':
      return t`In which cycle do objectives belong that name none?`;
    default:
      return t`What is the objective of these key results?`;
  }
}

/** What the file says about it elsewhere, and how many rows wait. */
function useEvidence({ code, rows, leavesOut, evidence }: Card): string | undefined {
  const { t } = useLingui();
  if (code === 'objective-title')
    return t`The file holds key results only; its name is taken unless you write a better one.`;
  if (rows === 0) return undefined;
  if (code === 'cycle') return plural(rows, { one: '# objective names none', other: '# objectives name none' });
  const [commas, points] = [Number(evidence.commaRows ?? 0), Number(evidence.pointRows ?? 0)];
  const seen =
    commas + points > 0 ? t`Elsewhere in this file: ${commas} with a comma, ${points} with a point` : undefined;
  return [
    seen,
    leavesOut
      ? plural(rows, { one: '# row stays out until this is answered', other: '# rows stay out until this is answered' })
      : rowCount(rows),
  ]
    .filter(Boolean)
    .join(' · ');
}

function useChoice({ code }: Card): Choice {
  const { t, i18n } = useLingui();
  const comma = { label: t`The comma`, description: t`1.250,5 is one thousand two hundred and fifty and a half` };
  const point = { label: t`The point`, description: t`1,250.5 is one thousand two hundred and fifty and a half` };
  switch (code) {
    case 'decimal-sign':
      return (sign) => (sign === ',' ? comma : point);
    case 'date-order':
      return (order) => ({ label: i18n._(dateOrderWords[order as DateOrder]) });
    case 'share-scale':
      return (scale) => ({ label: scale === 'fraction' ? t`100 %: done` : t`1 %: hardly begun` });
    case 'status-word':
      return (meaning) => ({ label: i18n._(meaningWords[meaning as StatusMeaning | 'none']) });
    default:
      return (label) => ({ label });
  }
}

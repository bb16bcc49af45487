import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cyclesQuery } from '#web/app/reads.ts';
import { Card as Surface } from '#web/ui/layout/layout.tsx';
import { RadioGroup } from '#web/ui/radio-group/radio-group.tsx';
import type { Option } from '#web/ui/select/option.ts';
import { Select } from '#web/ui/select/select.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { answered, answerOf, type Card } from './cards.ts';
import { useQuestionWords } from './question-words.ts';
import type { Wizard } from './use-wizard.ts';

/** One question with its evidence; the answer settles all rows that ask it. */
export function QuestionCard({ card, wizard }: { card: Card; wizard: Wizard }) {
  const answer = answerOf(card, wizard.settings);
  const take = (next: string) => wizard.change(answered(card, next, wizard.settings));
  return (
    <Surface>
      {card.code === 'objective-title' ? (
        <TitleField card={card} answer={answer} onAnswer={take} />
      ) : (
        <Choice card={card} answer={answer} onAnswer={take} />
      )}
    </Surface>
  );
}

type AnswerProps = { card: Card; answer: string | null; onAnswer: (answer: string) => void };

/** Up to three answers stand open, more fold into a list. */
const OPEN_CHOICES = 3;

function Choice({ card, answer, onAnswer }: AnswerProps) {
  const { t } = useLingui();
  const { question, evidence, choice } = useQuestionWords(card);
  const cycles = useCycleOptions(card);
  const options: Option[] = cycles ?? card.choices.map((value) => ({ value, ...choice(value) }));
  const field = { label: question, description: evidence, options, value: answer, onChange: onAnswer };
  const suggested = options.find(({ value }) => value === card.suggestion);
  const proposal = suggested?.label ?? '';
  const suggestion = suggested && answer === null ? t`Suggested: ${proposal}` : undefined;
  if (options.length > OPEN_CHOICES) return <Select {...field} placeholder={suggestion} />;
  return (
    <RadioGroup
      {...field}
      options={options.map((option) =>
        option === suggested
          ? { ...option, description: [option.description, t`suggested`].filter(Boolean).join(' · ') }
          : option,
      )}
    />
  );
}

/** Cycles by name, the latest first; null where the question is about something else. */
function useCycleOptions({ code }: Card): Option[] | null {
  const { data } = useQuery({ ...cyclesQuery, enabled: code === 'cycle' });
  if (code !== 'cycle') return null;
  return (data?.items ?? [])
    .filter(({ state }) => state !== 'closed')
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** The title is sent when the field is left, not with every letter. */
function TitleField({ card, answer, onAnswer }: AnswerProps) {
  const { question, evidence } = useQuestionWords(card);
  const [title, setTitle] = useState(answer ?? card.suggestion ?? card.value ?? '');
  const leave = () => {
    if (title.trim() !== '') onAnswer(title.trim());
  };
  return (
    <TextField
      label={question}
      description={evidence}
      value={title}
      onChange={setTitle}
      onBlur={leave}
      onEnter={leave}
      maxLength={300}
    />
  );
}

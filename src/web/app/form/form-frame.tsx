import type { FormEvent, ReactNode } from 'react';
import { Stack } from '../../ui/layout/layout.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import type { Form, Values } from './use-form.ts';

export type FormFrameProps<T extends Values> = {
  form: Form<T>;
  /** What each field is called, for the comparison when somebody else saved first. */
  labels?: Partial<Record<keyof T & string, string>>;
  children: ReactNode;
};

/** The frame of a form: problems that belong to no field on top, then the fields. Enter in a field sends it. */
export function FormFrame<T extends Values>({ form, labels, children }: FormFrameProps<T>) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.pending) form.submit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        <ProblemBanner error={form.problem} />
        <ConflictNotice form={form} labels={labels ?? {}} />
        {children}
      </Stack>
      <button type="submit" hidden />
    </form>
  );
}

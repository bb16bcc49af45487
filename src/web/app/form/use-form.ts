import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../problem-error.ts';
import { fieldProblems } from '../problem-texts.ts';

/** The values of a form by field; a dotted name is the server's own: `admin.email`. */
export type Values = Readonly<Record<string, unknown>>;

export type FormOptions<T extends Values, R> = {
  initial: T;
  /** Fields that must not be blank; asked before anything is sent. */
  required?: readonly (keyof T & string)[];
  /** Sends it; `rev` is the revision the form was filled from, where the contract wants one. */
  save: (values: T, rev: number) => Promise<R>;
  onSaved?: (reply: R, values: T) => void;
  /** The revision the form was filled from, and how the server's version looks in this form. */
  rev?: number;
  read?: (current: Record<string, unknown>) => T;
};

/** Two versions of the same thing: what somebody else saved, and what is typed here. */
export type Conflict<T> = { theirs: T; rev: number };

export type Form<T extends Values> = {
  values: T;
  set: <K extends keyof T>(field: K) => (value: T[K]) => void;
  change: (values: Partial<T>) => void;
  /** What to write at which field. */
  errors: Partial<Record<keyof T & string, string>>;
  /** A refusal that belongs to no field. */
  problem: unknown;
  conflict: Conflict<T> | null;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Begins again from another version of the thing, such as the one an undo brought back. */
  restart: (version: T, rev: number) => void;
  pending: boolean;
  submit: () => void;
};

/**
 * A form: what is typed, what is wrong with it, and what happens when somebody else saved first. The server is the judge;
 * here only blanks are found. What was typed stays through every refusal.
 */
export function useForm<T extends Values, R>(options: FormOptions<T, R>): Form<T> {
  const [values, setValues] = useState(options.initial);
  const [rev, setRev] = useState(options.rev ?? 0);
  const [blank, setBlank] = useState<readonly string[]>([]);
  const { t } = useLingui();
  const saving = useMutation({
    mutationFn: (sent: { values: T; rev: number }) => options.save(sent.values, sent.rev),
    onSuccess: (reply, sent) => {
      // Saved again without leaving, the form has seen its own new revision.
      setRev((seen) => revOf(reply) ?? seen);
      options.onSaved?.(reply, sent.values);
    },
  });
  const conflict = conflictOf(saving.error, options.read);
  const { at, elsewhere } = fieldProblems(saving.error, Object.keys(values));
  const wanted = Object.fromEntries(blank.map((field) => [field, t`Fill this in`]));

  const change = (some: Partial<T>) => {
    setValues((before) => ({ ...before, ...some }));
    setBlank((before) => before.filter((field) => !(field in some)));
  };
  const restart = (version: T, seen: number) => {
    setValues(version);
    setRev(seen);
    saving.reset();
  };
  const send = (withRev: number) => {
    const missing = (options.required ?? []).filter((field) => isBlank(values[field]));
    setBlank(missing);
    if (missing.length > 0) return focusFirstMistake();
    saving.mutate({ values, rev: withRev }, { onError: focusFirstMistake });
  };
  return {
    values,
    set: (field) => (value) => change({ [field]: value } as unknown as Partial<T>),
    change,
    errors: { ...at, ...wanted } as Form<T>['errors'],
    problem: conflict || !elsewhere ? null : saving.error,
    conflict,
    keepMine: () => {
      if (!conflict) return;
      setRev(conflict.rev);
      send(conflict.rev);
    },
    takeTheirs: () => conflict && restart(conflict.theirs, conflict.rev),
    restart,
    pending: saving.isPending,
    submit: () => send(rev),
  };
}

function conflictOf<T>(error: unknown, read: ((current: Record<string, unknown>) => T) | undefined): Conflict<T> | null {
  if (!read || !isProblem(error, 'revision-conflict')) return null;
  const current = error.facts.current as (Record<string, unknown> & { rev: number }) | undefined;
  return current ? { theirs: read(current), rev: current.rev } : null;
}

function revOf(reply: unknown): number | undefined {
  return typeof reply === 'object' && reply !== null && 'rev' in reply && typeof reply.rev === 'number' ? reply.rev : undefined;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** After a refusal the focus goes to the first field that needs another look. */
function focusFirstMistake(): void {
  setTimeout(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
}

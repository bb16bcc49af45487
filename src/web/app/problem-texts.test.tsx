import { i18n } from '@lingui/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '../problem-error.ts';
import { speak } from './language.ts';
import { fieldProblems, problemSentence, problemWords } from './problem-texts.ts';

beforeAll(() => speak('en'));

const invalid = (...problems: ProblemError['problems']) => new ProblemError({ code: 'input-not-valid', status: 422, problems: [...problems] });

describe('fieldProblems', () => {
  it.each([
    ['the field by its own name', invalid({ code: 'field-missing', field: 'email' }), { email: 'Fill this in' }],
    ['a dotted name at the field of that end', invalid({ code: 'field-missing', field: 'admin.password' }), { 'admin.password': 'Fill this in' }],
    ['the first of two mistakes', invalid({ code: 'field-missing', field: 'email' }, { code: 'field-wrong-format', field: 'email' }), { email: 'Fill this in' }],
    ['a limit in words', invalid({ code: 'field-too-long', field: 'email', facts: { limit: 254 } }), { email: 'This is too long: at most 254 characters' }],
    ['a refusal that is about one field', new ProblemError({ code: 'email-taken', status: 409 }), { email: 'Somebody has this address already' }],
    ['a refusal whose facts name the field', new ProblemError({ code: 'some-new-code', title: 'Told by the server', facts: { field: 'email' } }), { email: 'Told by the server' }],
  ])('writes %s', (_what, error, at) => {
    expect(fieldProblems(error, ['email', 'admin.password'])).toEqual({ at, elsewhere: false });
  });

  it('leaves to the banner what belongs to no field of the form', () => {
    expect(fieldProblems(new ProblemError({ code: 'last-admin' }), ['email'])).toEqual({ at: {}, elsewhere: true });
    expect(fieldProblems(invalid({ code: 'field-unknown', field: 'nose' }), ['email']).elsewhere).toBe(true);
    expect(fieldProblems(null, ['email'])).toEqual({ at: {}, elsewhere: false });
  });
});

describe('problemWords', () => {
  it('says what happened and what to do', () => {
    expect(problemSentence(new ProblemError({ code: 'last-admin' }))).toBe('This is the only admin left. Make somebody else an admin first.');
  });

  it('tells a code it does not know in the words of the server', () => {
    expect(problemWords(new ProblemError({ code: 'brand-new', title: 'Something new', detail: 'Do this.' }))).toMatchObject({ title: 'Something new', todo: 'Do this.' });
  });

  it('gives the number of the request only where something broke', () => {
    const instance = 'urn:rooftop:request:ab-12';
    expect(problemWords(new ProblemError({ code: 'something-broke', status: 500, instance })).requestId).toBe('ab-12');
    expect(problemWords(new ProblemError({ code: 'needs-admin', status: 403, instance })).requestId).toBeNull();
  });

  it('speaks the language of the moment', async () => {
    await speak('pt-BR');
    expect(i18n.locale).toBe('pt-BR');
    await speak('en');
  });
});

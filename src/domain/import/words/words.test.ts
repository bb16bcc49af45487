import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { rolesOfHeader, levelHeader, wideHeader } from './header-words.ts';
import { statusOf } from './status-words.ts';
import { ambitionOf, confidenceOf, isBlankWord, isDash, kindOf, measureOf, totalOf } from './vocabulary.ts';

describe('folding', () => {
  it.each([['Início (previsto)', 'inicio previsto'], ['Complete ✅', 'complete'], ['Größe_in %', 'grosse in %'], ['  Key-Result  ', 'key result'], ['🟢', '']])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('status words', () => {
  it.each([
    ['AT RISK', 'at-risk'], ['not Started', 'not-started'], ['on_track', 'on-track'], ['Closed', 'closed'], ['Active 🏗', 'under-way'], ['Complete ✅', 'done'], ['Dropped ❌', 'dropped'], ['Todo', 'not-started'],
    ['Em risco', 'at-risk'], ['Concluído', 'done'], ['Atrasada', 'off-track'], ['No prazo', 'on-track'], ['Em andamento', 'under-way'], ['Rascunho', 'draft'],
    ['En riesgo', 'at-risk'], ['Al día', 'on-track'], ['Retrasado', 'off-track'], ['En pausa', 'parked'],
    ['Auf Kurs', 'on-track'], ['Gefährdet', 'at-risk'], ['Nicht im Plan', 'off-track'], ['Grün', 'on-track'], ['Abgebrochen', 'dropped'],
    ['🟢', 'on-track'], ['🔴', 'off-track'], ['Greenish', null], ['', null],
  ])('%s means %s', (word, meaning) => {
    expect(statusOf(word)).toBe(meaning);
  });
});

describe('small words', () => {
  it('know kinds, blanks, totals, confidence, ambition and measures', () => {
    expect(['Objective', 'KEY RESULT', 'Resultado-chave', 'Schlüsselergebnis', 'milestone', 'Task'].map(kindOf)).toEqual(['objective', 'key-result', 'key-result', 'key-result', 'key-result', null]);
    expect(['n/a', 'TBD', 'k.A.', 's/d', 'nothing yet', '0'].map(isBlankWord)).toEqual([true, true, true, true, false, false]);
    expect(['-', '–', '…', '?', 'a-b', '0'].map(isDash)).toEqual([true, true, true, true, false, false]);
    expect(['Total', 'Summe', 'Média', 'Total effort'].map(totalOf)).toEqual(['total', 'total', 'average', null]);
    expect(['High', 'média', 'niedrig', 'unsure'].map(confidenceOf)).toEqual(['8', '5', '2', null]);
    expect(['Committed', 'Moonshot', 'whatever'].map(ambitionOf)).toEqual(['committed', 'aspirational', null]);
    expect(['Binary', 'Custom Percent', 'Number'].map(measureOf)).toEqual(['yes-no', 'percent', null]);
  });
});

describe('header words', () => {
  it.each([
    ['Objective', 'objective-title'], ['Key Result', 'key-result-title'], ['Resultado-chave', 'key-result-title'], ['Resultado clave', 'key-result-title'], ['Schlüsselergebnis', 'key-result-title'],
    ['Owner', 'owner'], ['Responsável', 'owner'], ['Verantwortliche Person', 'owner'], ['owner_email', 'owner-email'], ['E-mail do responsável', 'owner-email'],
    ['Expected start date', 'start-day'], ['Prazo', 'end-day'], ['Fecha límite', 'end-day'], ['Fällig am', 'end-day'], ['Fälligkeitsdatum', 'end-day'],
    ['Valor inicial', 'baseline'], ['Linha de base', 'baseline'], ['Ausgangswert', 'baseline'], ['Istwert', 'current'], ['Valor actual', 'current'], ['Zielwert', 'target'],
    ['Progresso %', 'progress'], ['% avance', 'progress'], ['Fortschritt', 'progress'], ['Situação', 'status'], ['Peso', 'weight'], ['Gewichtung', 'weight'], ['Trimestre', 'cycle'],
    ['Etiquetas', 'tags'], ['Zuversicht', 'confidence'], ['created_at', 'ignore'],
  ])('%s is %s', (header, role) => {
    expect(rolesOfHeader(header)).toMatchObject({ exact: true, roles: expect.arrayContaining([role]) });
  });

  it('finds a word inside a longer header, and nothing in strange ones', () => {
    expect(rolesOfHeader('Mid-Q Actual')).toMatchObject({ exact: false, roles: ['current'] });
    expect(rolesOfHeader('Zwischenstand der Dinge')).toBeNull();
  });

  it('reads levels and side-by-side key results', () => {
    expect([levelHeader('L1'), levelHeader('Nível 3'), levelHeader('Ebene 2'), levelHeader('Level up')]).toEqual([1, 3, 2, null]);
    expect(wideHeader('key_result_2_completion')).toEqual({ role: 'wide-progress', ordinal: 2 });
    expect(wideHeader('KR 1')).toEqual({ role: 'wide-title', ordinal: 1 });
    expect(wideHeader('Resultado-chave 3 meta')).toEqual({ role: 'wide-target', ordinal: 3 });
    expect(wideHeader('Key Result')).toBeNull();
  });
});

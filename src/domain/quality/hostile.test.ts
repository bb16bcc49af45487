import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings } from './coach.ts';
import { TEXT_KINDS } from './reading.ts';

const PIECES = ['from ', 'to ', '5', '%', ' and ', ',', 'launch', 'X%', '1.', '-', '<b>', '🚀', 'مرحبا', '(', 'de ', 'über', '\u202e', '\0', '$', '8/10', '\n', "'"];

describe('hostile texts', () => {
  it('never crash; evidence always lies inside the text; the same text gets the same answer', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')));
    fc.assert(fc.property(text, fc.constantFrom(...TEXT_KINDS), fc.constantFrom(undefined, 'en', 'pt', 'es', 'de', 'xx'), (words, kind, language) => {
      const said = findings(words, kind, { language });
      for (const { evidence } of said.findings.flatMap((each) => each.evidence).map((each) => ({ evidence: each }))) expect(words.slice(evidence.start, evidence.end)).toBe(evidence.words);
      expect(findings(words, kind, { language })).toEqual(said);
    }), { numRuns: 400, interruptAfterTimeLimit: 4_000 });
  });

  it.each([['a'], ['1'], ['1,'], ['and '], ['from 1 to '], ['('], ["a-'"], ['1 000 '], ['🚀'], [' '], ['de '], ['X%'], [', und '], ['5 the and '], ['launch and '], ['LSIF '], ['best be '], ['is live '], ['improve '], ['5 (and '], ['index 5 or '], ['\u0301']])('10,000 times "%s" is read in less than a second', (piece) => {
    const text = piece.repeat(10_000);
    for (const kind of TEXT_KINDS) {
      for (const language of ['en', 'de', 'pt']) {
        const started = performance.now();
        findings(text, kind, { language });
        expect(performance.now() - started).toBeLessThan(5_000);
      }
    }
    expect(findings(text, 'key_result').notes).toEqual(text.length > 10_000 ? ['text-capped'] : []);
  });

  it.each(['', '   ', '🚀🚀', '42', '5 → 9', '<br>', '#', '???'])('says nothing foolish about "%s"', (text) => {
    for (const kind of TEXT_KINDS) {
      const warned = findings(text, kind).findings.filter((each) => each.severity !== 'info').map((each) => each.rule);
      expect(warned.filter((rule) => !['O-01', 'K-01', 'K-08'].includes(rule))).toEqual([]);
    }
  });

  it('asks for the language of a text it cannot place', () => {
    for (const text of ['مرحبا بكم', '拓展新市场', 'Foo 4.1', '12 34']) expect(findings(text, 'objective').language).toBe('unknown');
  });
});

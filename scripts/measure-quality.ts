/**
 * `npm run quality`: how well the text rules of the coach agree with people. Reads labelled texts (`--labels FILE`) and published
 * OKRs (`--real FILE`), by default from the folder `data` beside the checkout; a file that is not there is left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findings, type Coaching } from '../src/domain/quality/coach.ts';
import { readText, type TextKind } from '../src/domain/quality/reading.ts';

type Label = { kind: TextKind; text: string; label: 'good' | 'bad'; reason_code: string; reason: string; language: string; authority: string; contested?: boolean };
type Published = { objective: string; key_results: { text: string }[]; language: string };
type Judged = Label & { coaching: Coaching; isCaught: boolean };

/** Which rules name the reason a person gave. */
const RULES_OF_REASON: Readonly<Record<string, readonly string[]>> = {
  'task-as-kr': ['O-02', 'K-02', 'K-03', 'K-04', 'K-13'],
  'no-number': ['K-01'],
  vague: ['O-05', 'O-06', 'O-02', 'K-01', 'K-19'],
  'vanity-metric': ['K-15', 'K-04', 'K-19'],
  'business-as-usual': ['O-03', 'K-24'],
  'metric-in-objective': ['O-01'],
  binary: ['K-02', 'K-01'],
  'too-complex-objective': ['O-04', 'O-05', 'O-07'],
  'no-baseline': ['K-05'],
  unrealistic: ['K-21', 'O-06'],
  sandbagged: ['K-06'],
};
const beside = (name: string) => fileURLToPath(new URL(`../../shared/data/${name}`, import.meta.url));
const { values } = parseArgs({ options: { labels: { type: 'string', default: beside('quality-labelled.open.jsonl') }, real: { type: 'string', default: beside('real-okrs.open.jsonl') }, all: { type: 'boolean', default: false } } });

const labels = linesOf<Label>(values.labels);
const published = linesOf<Published>(values.real);
if (labels.length > 0) reportLabels(labels.map(judge));
if (published.length > 0) reportPublished(published);
reportSpeed([...labels.filter((each) => each.kind === 'key_result').map((each) => each.text), ...published.flatMap((each) => each.key_results.map((key) => key.text))]);

function linesOf<T>(place: string): T[] {
  if (!existsSync(place)) {
    console.log(`Left out, not there: ${place}`);
    return [];
  }
  return readFileSync(place, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

function judge(label: Label): Judged {
  const coaching = findings(label.text, label.kind, { language: label.language });
  return { ...label, coaching, isCaught: coaching.findings.some((each) => each.severity !== 'info') };
}

function reportLabels(judged: Judged[]): void {
  const weighty = judged.filter((each) => each.authority !== 'community-or-low-authority' && each.contested !== true);
  console.log('Balanced accuracy of "at least one warning or error"');
  say('overall', judged, 0.85);
  say('with authority', weighty, 0.9);
  for (const kind of ['objective', 'key_result']) say(kind, judged.filter((each) => each.kind === kind));
  for (const language of new Set(judged.map((each) => each.language))) {
    const own = judged.filter((each) => each.language === language);
    const isEnough = ['good', 'bad'].every((side) => own.filter((each) => each.label === side).length >= 10);
    say(isEnough ? language : `${language} (too few)`, own, isEnough ? 0.8 : undefined);
  }
  reportReasons(judged);
  reportMisses(judged);
}

function say(name: string, judged: Judged[], target?: number): void {
  const bad = judged.filter((each) => each.label === 'bad');
  const good = judged.filter((each) => each.label === 'good');
  const caught = bad.filter((each) => each.isCaught).length;
  const passed = good.filter((each) => !each.isCaught).length;
  const balanced = (caught / bad.length + passed / good.length) / 2;
  const verdict = target === undefined ? '' : `  target ${target.toFixed(2)} ${balanced >= target ? 'met' : 'NOT MET'}`;
  console.log(`  ${name.padEnd(16)} ${balanced.toFixed(3)}   bad: ${caught} caught, ${bad.length - caught} missed   good: ${passed} passed, ${good.length - passed} warned${verdict}`);
}

function reportReasons(judged: Judged[]): void {
  const caught = judged.filter((each) => each.label === 'bad' && each.isCaught && RULES_OF_REASON[each.reason_code] !== undefined);
  const isHit = (each: Judged) => each.coaching.findings.some((finding) => RULES_OF_REASON[each.reason_code]!.includes(finding.rule));
  const hits = caught.filter(isHit).length;
  console.log(`\nReason named among the bad ones caught: ${hits} of ${caught.length} = ${(hits / caught.length).toFixed(2)}  target 0.70 ${hits / caught.length >= 0.7 ? 'met' : 'NOT MET'}`);
  for (const each of caught.filter((one) => !isHit(one))) console.log(`  ${each.reason_code.padEnd(18)} ${rulesOf(each).padEnd(16)} ${each.text}`);
}

function reportMisses(judged: Judged[]): void {
  const weight = (each: Judged) => (each.contested ? 2 : each.authority === 'community-or-low-authority' ? 1 : 0);
  const misses = judged.filter((each) => each.isCaught !== (each.label === 'bad')).sort((a, b) => weight(a) - weight(b));
  console.log(`\nMisses, those with authority first (${misses.length})`);
  for (const each of values.all ? misses : misses.slice(0, 40)) {
    console.log(`  ${each.label === 'bad' ? 'missed' : 'warned'} ${each.kind.padEnd(10)} ${each.language} ${each.authority.slice(0, 9).padEnd(9)} ${each.contested ? 'contested ' : ''}${rulesOf(each).padEnd(12)} ${each.text}  [${each.reason_code}: ${each.reason.slice(0, 60)}]`);
  }
}

function rulesOf(each: { coaching: Coaching }): string {
  return each.coaching.findings.map((finding) => (finding.severity === 'info' ? finding.rule.toLowerCase() : finding.rule)).join(' ') || '-';
}

function reportPublished(published: Published[]): void {
  const all = published.flatMap(({ language, key_results }) => key_results.map(({ text }) => ({ text, language, coaching: findings(text, 'key_result', { language }), reading: readText(text, 'key_result', language, {}) })));
  const wellFormed = all.filter(({ reading }) => reading.changes.some(({ from, to }) => from.kind === 'amount' && to.kind === 'amount'));
  const most = Math.max(0, ...wellFormed.map(({ coaching }) => coaching.findings.length));
  console.log(`\nPublished key results: ${all.length}; well-formed from–to: ${wellFormed.length}, at most ${most} text findings each  target 1 ${most <= 1 ? 'met' : 'NOT MET'}`);
  for (const each of wellFormed.filter(({ coaching }) => coaching.findings.length > 0)) console.log(`  ${rulesOf(each).padEnd(16)} ${each.text.slice(0, 150)}`);
  for (const severity of ['error', 'warning', 'info']) console.log(`  with a finding of severity ${severity}: ${all.filter(({ coaching }) => coaching.findings.some((finding) => finding.severity === severity)).length}`);
}

function reportSpeed(texts: string[]): void {
  if (texts.length === 0) texts.push('Raise the share of requests answered in two days from 60 % to 85 %');
  const started = performance.now();
  for (let at = 0; at < 10_000; at += 1) findings(texts[at % texts.length]!, 'key_result');
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n10,000 key results with all text rules, language detected: ${seconds.toFixed(2)} s  target 2 s ${seconds <= 2 ? 'met' : 'NOT MET'}`);
}

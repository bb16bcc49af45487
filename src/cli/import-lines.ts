import type { planImport, uploadImport } from '#features/import/contract.ts';
import type { ReplyOf } from '#platform/contract.ts';

type Import = ReplyOf<typeof uploadImport>;
type Plan = ReplyOf<typeof planImport>;
type Objective = Plan['objectives'][number];
type KeyResult = Objective['keyResults'][number];

const SEPARATOR_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  '^': 'caret',
};

/** The dry run as lines: how the file was read, the tree that would come, figures, and one reason per cell that would not. */
export function planLines(file: Pick<Import, 'fileName' | 'recogniserName' | 'reading'>, plan: Plan): string[] {
  const { counts } = plan;
  const { format, encoding, separator } = file.reading;
  const shown = plan.objectives.length;
  return [
    `${file.fileName}: ${file.recogniserName} (${[format, encoding, separator && SEPARATOR_NAMES[separator]].filter((word) => word).join(', ')})`,
    '',
    ...plan.objectives.flatMap(objectiveLines),
    ...(shown < plan.shownOf ? [`… and ${plan.shownOf - shown} more objectives`] : []),
    '',
    `${plural(counts.objectives.coming, 'objective')} with ${plural(counts.keyResults.coming, 'key result')} would come; ${counts.agreed} agreed, ${counts.drafts} as drafts.`,
    ...created('person', 'people', plan.newPeople, counts.people.created),
    ...created('team', 'teams', plan.newTeams, counts.teams.created),
    ...created(
      'cycle',
      'cycles',
      plan.newCycles.map(({ name }) => name),
      counts.cycles.created,
    ),
    ...(counts.rowsLeftOut > 0 ? [`${plural(counts.rowsLeftOut, 'row')} would stay out.`] : []),
    ...problemLines(plan),
    ...plan.questions.map(questionLine),
  ];
}

function objectiveLines(objective: Objective): string[] {
  const indent = '  '.repeat(objective.depth);
  const place = [objective.team, objective.cycle, objective.owner ?? 'nobody'].filter((word) => word).join(' · ');
  const why =
    objective.state === 'draft' && objective.obstacles.length > 0
      ? `: ${objective.obstacles.map(({ code }) => code.replaceAll('-', ' ')).join(', ')}`
      : '';
  return [
    `${indent}${objective.title}`,
    `${indent}  ${place} · ${objective.state}${why}`,
    ...objective.keyResults.map((each) => `${indent}  – ${keyResultLine(each)}`),
  ];
}

function keyResultLine({ title, from, to, current, unit, progress }: KeyResult): string {
  const way = from === null && to === null ? [] : [`${from ?? '?'} → ${to ?? '?'}${unit ? ` ${unit}` : ''}`];
  const now =
    current === null ? [] : [`now ${current}${progress === null ? '' : ` (${Math.round(Number(progress) * 100)}%)`}`];
  return [title, [...way, ...now].join(', ')].filter((part) => part !== '').join(': ');
}

function created(one: string, many: string, names: readonly string[], count: number): string[] {
  if (count === 0) return [];
  const shown = names.slice(0, 10).join(', ');
  return [`${count} new ${count === 1 ? one : many}: ${shown}${count > 10 ? ', …' : ''}`];
}

function problemLines({ problems, problemsInAll }: Plan): string[] {
  if (problemsInAll === 0) return [];
  const lines = problems.map(({ row, column, severity, sentence, mend }) => {
    const place = [row === null ? '' : `row ${row}`, column ?? ''].filter((part) => part !== '').join(', ');
    return `  ${severity.padEnd(8)} ${place === '' ? '' : `${place}: `}${sentence} ${mend}`;
  });
  return [
    '',
    ...lines,
    ...(problems.length < problemsInAll ? [`  … and ${problemsInAll - problems.length} more`] : []),
  ];
}

const questionLine = ({ code, header, value, choices, suggestion, rows }: Plan['questions'][number]): string =>
  `  asks     ${code.replaceAll('-', ' ')}${header ? ` in ${header}` : ''}${value ? `, “${value}”` : ''}: ${choices.slice(0, 12).join(' / ')}${suggestion ? ` (suggested: ${suggestion})` : ''}, ${plural(rows, 'row')}`;

/** What came of a run. */
export function outcomeLines({ state, counts, failure }: Import): string[] {
  if (state !== 'done' || counts === null)
    return ['', `Nothing was imported: ${failure?.code.replaceAll('-', ' ') ?? state}.`];
  const { objectives, keyResults, values, agreed, drafts, people, teams, cycles, rowsLeftOut } = counts;
  return [
    '',
    `Imported ${plural(objectives, 'objective')} with ${plural(keyResults, 'key result')} and ${plural(values, 'value')}: ${agreed} agreed, ${drafts} as drafts.`,
    `New: ${plural(people, 'person', 'people')}, ${plural(teams, 'team')}, ${plural(cycles, 'cycle')}. ${plural(rowsLeftOut, 'row')} stayed out.`,
  ];
}

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

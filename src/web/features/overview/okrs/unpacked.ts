import type { Schemas } from '#web/client.ts';

type Packed = { readonly objectives: readonly Schemas['TreeObjective'][]; readonly people: readonly Named[]; readonly teams: readonly Named[] };
type Unpacked<P> = Omit<P, keyof Packed> & { readonly people: Record<string, string>; readonly teams: Record<string, string>; readonly objectives: Schemas['ObjectiveRow'][] };
type Named = { readonly id: string; readonly name: string };

/** The tree as the server packs it, with everything it left out because most rows share it. */
export function unpacked<P extends Packed>(reply: P): Unpacked<P> {
  return { ...reply, people: namesOf(reply.people), teams: namesOf(reply.teams), objectives: reply.objectives.map((each) => unpackedObjective(each, reply)) };
}

function unpackedObjective(packed: Schemas['TreeObjective'], { people, teams }: Packed): Schemas['ObjectiveRow'] {
  const { team, owner, keyResults, ...rest } = packed;
  return {
    state: 'agreed', measured: packed.of, rev: 1, ...rest, team: teams[team]?.id ?? '', ...ownerOf(owner, people),
    ...(keyResults && { keyResults: keyResults.map((each) => unpackedKeyResult(each, packed.expected, people)) }),
  };
}

/** Absent expectation is the objective's; null is none. */
function unpackedKeyResult({ owner, expected, ...rest }: Schemas['TreeKeyResult'], objectiveExpected: string | undefined, people: readonly Named[]): Schemas['KeyResultRow'] {
  const expects = expected === undefined ? objectiveExpected : expected ?? undefined;
  return { kind: 'from-to', rev: 1, ...rest, ...ownerOf(owner, people), ...(expects !== undefined && { expected: expects }) };
}

const ownerOf = (place: number | undefined, people: readonly Named[]) => (place === undefined || !people[place] ? {} : { owner: people[place].id });
const namesOf = (named: readonly Named[]): Record<string, string> => Object.fromEntries(named.map(({ id, name }) => [id, name]));

import type { Schemas } from '#web/client.ts';

type Packed = { readonly objectives: readonly Schemas['TreeObjective'][]; readonly people: Places; readonly teams: Places };
/** Ids and names side by side, in the order that places count. */
type Places = { readonly ids: readonly string[]; readonly names: readonly string[] };
type Unpacked<P> = Omit<P, keyof Packed> & { readonly people: Record<string, string>; readonly teams: Record<string, string>; readonly objectives: Schemas['ObjectiveRow'][] };

/** The tree as the server packs it, with everything it left out because most rows share it. */
export function unpacked<P extends Packed>(reply: P): Unpacked<P> {
  return { ...reply, people: namesOf(reply.people), teams: namesOf(reply.teams), objectives: reply.objectives.map((each) => unpackedObjective(each, reply)) };
}

function unpackedObjective(packed: Schemas['TreeObjective'], { people, teams }: Packed): Schemas['ObjectiveRow'] {
  const { team, owner, ambition, keyResults, ...rest } = packed;
  const count = keyResults?.length ?? 0;
  return {
    state: 'agreed', measured: count, of: count, rev: 1, ...rest, team: teams.ids[team] ?? '', ...ownerOf(owner, people), ...(ambition !== null && { ambition: ambition ?? 'committed' }),
    ...(keyResults && { keyResults: keyResults.map((each) => unpackedKeyResult(each, packed.expected, people)) }),
  };
}

/** Absent expectation is the objective's; null is none. */
function unpackedKeyResult({ owner, expected, ...rest }: Schemas['TreeKeyResult'], objectiveExpected: string | undefined, people: Places): Schemas['KeyResultRow'] {
  const expects = expected === undefined ? objectiveExpected : expected ?? undefined;
  return { kind: 'from-to', rev: 1, ...rest, ...ownerOf(owner, people), ...(expects !== undefined && { expected: expects }) };
}

function ownerOf(place: number | undefined, people: Places): { owner?: string } {
  const id = place === undefined ? undefined : people.ids[place];
  return id === undefined ? {} : { owner: id };
}

const namesOf = ({ ids, names }: Places): Record<string, string> => Object.fromEntries(ids.map((id, place) => [id, names[place] ?? '']));

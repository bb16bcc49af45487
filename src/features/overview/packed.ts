import type { ReplyOf } from '#platform/contract.ts';
import type { tree } from './contract.ts';
import type { ObjectiveRowReply } from './rows.ts';

type PackedObjective = ReplyOf<typeof tree>['objectives'][number];
type PackedKeyResult = NonNullable<PackedObjective['keyResults']>[number];
type Places = ReadonlyMap<string, number>;

/** Where each id stands in a list of the reply. */
export const placesOf = (named: readonly { readonly id: string }[]): Places => new Map(named.map(({ id }, place) => [id, place]));

/** A row without what most rows share, its people and teams by their place: 150 objectives with 420 key results stay under 120 KB. */
export function packed(row: ObjectiveRowReply, people: Places, teams: Places): PackedObjective {
  const { team, owner, state, ambition, measured, of, rev, keyResults, ...rest } = row;
  const isWhole = measured === of && of === keyResults?.length;
  return {
    ...rest, team: teams.get(team) ?? 0, ...placed(owner, people), ...(state !== 'agreed' && { state }), ...(!isWhole && { measured, of }), ...(ambition !== 'committed' && { ambition: ambition ?? null }), ...(rev !== 1 && { rev }),
    ...(keyResults && { keyResults: keyResults.map((each) => packedKeyResult(each, row, people)) }),
  };
}

function packedKeyResult({ kind, owner, rev, expected, ...rest }: NonNullable<ObjectiveRowReply['keyResults']>[number], objective: ObjectiveRowReply, people: Places): PackedKeyResult {
  return {
    ...rest, ...(kind !== 'from-to' && { kind }), ...placed(owner, people), ...(rev !== 1 && { rev }), ...(expected !== objective.expected && { expected: expected ?? null }),
  };
}

/** Ids and names side by side, in the order that places count. */
export const namedPlaces = (named: readonly { readonly id: string; readonly name: string }[]) => ({ ids: named.map(({ id }) => id), names: named.map(({ name }) => name) });

function placed(owner: string | undefined, people: Places): { owner?: number } {
  const place = owner === undefined ? undefined : people.get(owner);
  return place === undefined ? {} : { owner: place };
}

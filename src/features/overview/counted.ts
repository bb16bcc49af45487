import type { Caller } from '#platform/action.ts';
import { computeLine, type Computed, type LineScene } from './lines.ts';
import type { ObjectiveLine } from './store.ts';

/** What a row of a large table needs of its key results. It follows from their text, the ambition, the day and the parameters, from nothing else. */
type Numbers = Omit<Computed, 'line' | 'keyResults'>;

const MOST_SCENES = 6;
const MOST_ROWS = 60_000;
const scenes = new Map<string, Map<string, Numbers>>();

/**
 * Works out a row of a large table, or remembers it: between two looks at 20,000 objectives a handful has changed, and
 * the numbers of the others are the same pure function of the same text. Nothing can be stale, because the text of the
 * values is the key.
 */
export function countedLine(line: ObjectiveLine, scene: LineScene, remembered: Map<string, Numbers>): Computed {
  const key = `${line.ambition} ${line.key_results}`;
  const known = remembered.get(key);
  if (known) return { ...known, line, keyResults: [] };
  const { mean, expected, suggested, count } = computeLine(line, scene);
  const numbers = { mean: { value: mean.value, measured: mean.measured, of: mean.of, guarded: mean.guarded }, expected, suggested, count };
  if (remembered.size < MOST_ROWS) remembered.set(key, numbers);
  return { ...numbers, line, keyResults: [] };
}

/** The memory of one cycle on one day under one set of parameters; the least recently used scene is forgotten. */
export function memoryOf(scene: LineScene, caller: Caller): Map<string, Numbers> {
  const key = `${scene.cycle.starts} ${scene.cycle.ends} ${scene.today} ${JSON.stringify(caller.parameters)}`;
  const remembered = scenes.get(key) ?? new Map<string, Numbers>();
  scenes.delete(key);
  scenes.set(key, remembered);
  if (scenes.size > MOST_SCENES) scenes.delete(scenes.keys().next().value!);
  return remembered;
}

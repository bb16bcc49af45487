const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\//, 'Firefox'], [/Chrome\/|CriOS\//, 'Chrome'], [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'], [/Linux|X11/, 'Linux'],
];

/**
 * What a browser calls itself, in words people use. Example: `Mozilla/5.0 (Windows NT 10.0 …) … Chrome/140 …` →
 * `{ browser: 'Chrome', system: 'Windows' }`. A program that names itself keeps its name.
 */
export function deviceWords(agent: string): { browser: string; system: string | null } {
  const system = systems.find(([sign]) => sign.test(agent))?.[1] ?? null;
  const browser = browsers.find(([sign]) => sign.test(agent))?.[1] ?? agent.split(/[/\s]/)[0] ?? '';
  return { browser, system };
}

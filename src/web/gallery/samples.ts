import type { Option } from '../ui/select/option.ts';
import type { Status } from '../ui/status-pill/status.ts';

export const kinds: Option[] = [
  { value: 'from-to', label: 'From – to', description: 'A number that moves from a baseline to a target' },
  { value: 'stay', label: 'Stay between', description: 'A number that must not leave its bounds' },
  { value: 'yes-no', label: 'Yes or no', description: 'Done, or not done' },
  { value: 'milestones', label: 'Milestones', disabled: true },
];

const firstNames = ['Ana', 'Bruno', 'Chidi', 'Dora', 'Emil', 'Fatou', 'Goran', 'Hana', 'Ivo', 'João'];
const lastNames = ['Almeida', 'Berg', 'Costa', 'Duarte', 'Egger', 'Fonseca'];

export const people: Option[] = Array.from({ length: 60 }, (_, index) => ({
  value: `p${index}`,
  label: `${firstNames[index % 10]} ${lastNames[index % 6]}`,
  description: index % 3 === 0 ? 'Customer care' : undefined,
}));

export type Goal = {
  id: string;
  title: string;
  owner: string;
  status: Status;
  progress: number | null;
  expected: number;
  value: string;
  children?: Goal[];
};

const titles = [
  'New customers trust us from the first week',
  'Support answers before it hurts',
  'Every team sees its own costs',
  'Releases are boring',
  'We keep the people we hired',
];
const statuses: Status[] = ['on-track', 'at-risk', 'off-track', 'no-check-in', 'on-track', 'achieved'];

/** Goals in three levels, at least as many as asked for. */
export function sampleGoals(count: number): Goal[] {
  let made = 0;
  const make = (level: number, name: string): Goal => {
    const number = made++;
    const children =
      level < 3
        ? Array.from({ length: level === 1 ? 9 : 10 }, (_, index) => make(level + 1, `${name}.${index + 1}`))
        : undefined;
    const status = statuses[number % 6] ?? 'on-track';
    return {
      id: `g${number}`,
      title: `${titles[number % 5]} ${name}`,
      owner: people[number % 60]?.label ?? '',
      status,
      progress: status === 'no-check-in' ? null : status === 'achieved' ? 1 : ((number * 37) % 100) / 100,
      expected: 0.62,
      value: `${(number * 37) % 100}`,
      children,
    };
  };
  const roots: Goal[] = [];
  while (made < count) roots.push(make(1, `${roots.length + 1}`));
  return roots;
}

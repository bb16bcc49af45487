/** Line drawings on a 16-pixel grid, 1.5 wide, in the colour of the text around them. */
const drawings = {
  add: 'M8 3.5v9M3.5 8h9',
  archive: 'M2.5 3.5h11v3h-11zM3.5 6.5v6h9v-6M6.5 9h3',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  calendar: 'M3 4.5h10v8.5H3zM3 7.5h10M5.75 2.5v3M10.25 2.5v3',
  check: 'M3.5 8.5l3 3 6-7',
  'chevron-down': 'M4 6l4 4 4-4',
  'chevron-left': 'M10 4L6 8l4 4',
  'chevron-right': 'M6 4l4 4-4 4',
  'chevron-up': 'M4 10l4-4 4 4',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.25l2 1.25',
  close: 'M4 4l8 8M12 4l-8 8',
  columns: 'M2.5 3.5h11v9h-11zM6.25 3.5v9M9.75 3.5v9',
  comment: 'M2.5 3.5h11v7.5H7l-3 2.5V11H2.5z',
  copy: 'M5.5 5.5h7.5v7.5H5.5zM10.5 5.5V3H3v7.5h2.5',
  cycle: 'M13 8a5 5 0 0 1-8.9 3.1M3 8a5 5 0 0 1 8.9-3.1M12 2.5v2.6H9.4M4 13.5v-2.6h2.6',
  download: 'M8 2.5v8M4.75 7.5L8 10.75l3.25-3.25M3 13.25h10',
  edit: 'M3 13l.7-3.2 7-7 2.5 2.5-7 7zM9.2 4.3l2.5 2.5',
  external: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  eye: 'M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM8 6.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5z',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  globe: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM2.5 8h11M8 2.5c3.3 3.3 3.3 7.7 0 11-3.3-3.3-3.3-7.7 0-11z',
  goal: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  help: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM6.4 6.4A1.7 1.7 0 1 1 8.8 8c-.5.25-.8.6-.8 1.1M8 11.1v.1',
  history: 'M3 3.5v3h3M3.3 6.5A5.25 5.25 0 1 1 2.8 9M8 5.5V8.3l1.9 1.2',
  home: 'M2.75 7.5L8 3l5.25 4.5M4.25 6.5v6.25h7.5V6.5',
  info: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 7.25v3.5M8 5v.1',
  link: 'M6.75 9.25l2.5-2.5M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7',
  lock: 'M4 7.25h8v6H4zM5.75 7.25V5a2.25 2.25 0 0 1 4.5 0v2.25',
  mail: 'M2.5 4h11v8.5h-11zM2.75 4.5L8 8.75l5.25-4.25',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  moon: 'M13 9.6A5.5 5.5 0 0 1 6.4 3 5.5 5.5 0 1 0 13 9.6z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  people:
    'M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5zM1.75 13c.2-2.2 1.8-3.5 4.25-3.5s4.05 1.3 4.25 3.5M10.5 3.2a2.2 2.2 0 0 1 0 4.1M12 9.7c1.4.5 2.2 1.6 2.3 3.3',
  print: 'M4.5 6V2.75h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v3.75h-7z',
  remove: 'M3 4.5h10M6.25 4.5v-2h3.5v2M4.25 4.5l.6 8.75h6.3l.6-8.75M6.75 7v4M9.25 7v4',
  search: 'M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5zM10.2 10.2l3.3 3.3',
  settings: 'M2.5 5h5M11.5 5h2M9.5 3.25v3.5M2.5 11h2M8.5 11h5M6.5 9.25v3.5',
  sort: 'M5 3v10M2.5 10.5L5 13l2.5-2.5M11 13V3M8.5 5.5L11 3l2.5 2.5',
  sun: 'M8 5.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5zM8 1.75v1M8 13.25v1M1.75 8h1M13.25 8h1M3.6 3.6l.7.7M11.7 11.7l.7.7M3.6 12.4l.7-.7M11.7 4.3l.7-.7',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6 6.5v6',
  team: 'M6.25 2.75h3.5v3h-3.5zM2.25 10.25h3.5v3h-3.5zM10.25 10.25h3.5v3h-3.5zM8 5.75V8M4 10.25V8h8v2.25',
  undo: 'M6 3.5L3 6.5l3 3M3.25 6.5H9.5a3.25 3.25 0 0 1 0 6.5H6',
  upload: 'M8 10.75v-8M4.75 5.75L8 2.5l3.25 3.25M3 13.25h10',
  user: 'M8 7.75a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 13.25c.3-2.4 2.1-3.75 5-3.75s4.7 1.35 5 3.75',
  warning: 'M8 2.75l6 10.5H2zM8 6.75v3M8 11.4v.1',
} as const;

export type IconName = keyof typeof drawings;

type IconProps = { name: IconName; size?: 12 | 16 | 20 };

/** A drawing beside words. It is never spoken: the words say it, or the label of an `IconButton`. */
export function Icon({ name, size = 16 }: IconProps) {
  const stroke = name === 'more' ? 2.25 : 1.5;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}

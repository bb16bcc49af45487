import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ColumnRole, DateOrder, HierarchyWay, StatusMeaning } from '#domain/import/mapping.ts';
import type { ImportState } from '#domain/import/life.ts';
import type { Encoding, Separator } from '#domain/import/sheet.ts';

type Words<Key extends string> = Readonly<Record<Key, MessageDescriptor>>;

/** What a column can mean, in the order in which it is offered. Wide columns carry the key result they belong to. */
export const roleWords: Words<ColumnRole> = {
  ignore: msg`Leave out`,
  title: msg`Title`,
  'objective-title': msg`Title of the objective`,
  'key-result-title': msg`Title of the key result`,
  kind: msg`Objective or key result?`,
  numbering: msg`Outline number: 1, 1.1`,
  level: msg`Title on a level`,
  'row-id': msg`Id of the row`,
  parent: msg`Parent`,
  description: msg`Description`,
  owner: msg`Owner`,
  'owner-name': msg`Name of the owner`,
  'owner-email': msg`E-mail of the owner`,
  team: msg`Team`,
  cycle: msg`Cycle`,
  'start-day': msg`First day`,
  'end-day': msg`Last day`,
  baseline: msg`Start value`,
  current: msg`Current value`,
  target: msg`Target value`,
  progress: msg`Progress`,
  score: msg`Score`,
  unit: msg`Unit`,
  measure: msg`Kind of measure`,
  status: msg`Status`,
  confidence: msg`Confidence`,
  weight: msg`Weight`,
  ambition: msg`Committed or aspirational?`,
  tags: msg`Tags`,
  'wide-title': msg`Title of key result {ordinal}`,
  'wide-baseline': msg`Start value of key result {ordinal}`,
  'wide-current': msg`Current value of key result {ordinal}`,
  'wide-target': msg`Target value of key result {ordinal}`,
  'wide-progress': msg`Progress of key result {ordinal}`,
  'wide-owner': msg`Owner of key result {ordinal}`,
};

export const wayWords: Words<HierarchyWay> = {
  columns: msg`Objective and key result side by side in one row`,
  levels: msg`One column for each level`,
  indentation: msg`Indented titles: what is further in belongs to what is above`,
  numbering: msg`Outline numbers: 1.1 belongs to 1`,
  parent: msg`A column names the parent`,
  order: msg`The order of rows: a key result belongs to the objective above it`,
};

export const stateWords: Words<ImportState> = {
  mapped: msg`Not imported yet`,
  running: msg`Running`,
  done: msg`Imported`,
  failed: msg`Failed`,
  undone: msg`Undone`,
};

export const encodingWords: Words<Encoding> = {
  'utf-8': msg`Unicode (UTF-8)`,
  'utf-16le': msg`Unicode (UTF-16)`,
  'utf-16be': msg`Unicode (UTF-16, big endian)`,
  'windows-1252': msg`Western (Windows-1252)`,
};

export const separatorWords: Words<Separator> = {
  ',': msg`Comma`,
  ';': msg`Semicolon`,
  '\t': msg`Tab`,
  '|': msg`Vertical bar`,
  '^': msg`Caret`,
};

export const dateOrderWords: Words<DateOrder> = {
  DMY: msg`Day, month, year`,
  MDY: msg`Month, day, year`,
  YMD: msg`Year, month, day`,
  YDM: msg`Year, day, month`,
  DYM: msg`Day, year, month`,
  MYD: msg`Month, year, day`,
};

export const meaningWords: Words<StatusMeaning | 'none'> = {
  'on-track': msg`On track`,
  'at-risk': msg`At risk`,
  'off-track': msg`Off track`,
  'under-way': msg`Under way`,
  'not-started': msg`Not started`,
  done: msg`Done`,
  closed: msg`Closed`,
  dropped: msg`Dropped`,
  parked: msg`Not now (parked)`,
  draft: msg`Draft`,
  none: msg`Means nothing`,
};

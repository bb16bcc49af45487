import { Type } from 'typebox';
import { Cursor, Day, endpoint, exactly, Id, idParams, Instant, list, May, named, oneOf, orNull, pageQuery, text } from '#platform/contract.ts';
import { COLUMN_ROLES, DATE_ORDERS, HIERARCHY_WAYS, STATUS_MEANINGS } from '#domain/import/mapping.ts';
import { ENCODINGS, SEPARATORS } from '#domain/import/sheet.ts';
import { MemberRef } from '../member/contract.ts';

const Facts = Type.Record(Type.String({ maxLength: 60 }), Type.Unknown());
const Column = exactly({
  column: Type.Integer({ minimum: 0, maximum: 200 }), header: text(500), role: oneOf(COLUMN_ROLES), ordinal: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
  confidence: Type.Number({ minimum: 0, maximum: 1 }), reason: exactly({ code: text(60), facts: Facts }),
});
export const Mapping = named('ImportMapping', exactly({
  recogniser: text(60), sheet: Type.Integer({ minimum: 0, maximum: 200 }), headerRow: Type.Integer({ minimum: 0, maximum: 50000 }), columns: list(Column, 200),
  hierarchy: oneOf(HIERARCHY_WAYS), possibleHierarchies: list(oneOf(HIERARCHY_WAYS), 10),
  rules: exactly({ requiredRoles: list(oneOf(COLUMN_ROLES), 40), kindIsCaseSensitive: Type.Boolean(), unknownStatusIsError: Type.Boolean(), blankProgressIsZero: Type.Boolean() }),
}));
const Policy = oneOf(['create', 'existing-only'] as const);
const byColumn = <T extends ReturnType<typeof oneOf>>(value: T) => Type.Record(Type.String({ pattern: '^[0-9]{1,3}$' }), value);
export const Settings = named('ImportSettings', exactly({
  encoding: Type.Optional(oneOf(ENCODINGS)), separator: Type.Optional(oneOf(SEPARATORS)),
  decimalSign: Type.Optional(oneOf(['.', ','] as const)), dateOrders: Type.Optional(byColumn(oneOf(DATE_ORDERS))), shareScales: Type.Optional(byColumn(oneOf(['fraction', 'percent'] as const))),
  statusWords: Type.Optional(Type.Record(Type.String({ maxLength: 200 }), oneOf([...STATUS_MEANINGS, 'none'] as const))),
  people: Policy, teams: Policy, cycles: Policy, defaultOwnerId: Type.Optional(Id), defaultTeamId: Type.Optional(Id), defaultCycleId: Type.Optional(Id),
  objectiveTitle: Type.Optional(text(300)), fiscalYearStartMonth: Type.Optional(Type.Integer({ minimum: 1, maximum: 12 })),
  agree: Type.Optional(Type.Boolean({ description: 'Agree objectives that can be agreed, so that checking in can begin at once' })),
}));

export const IMPORT_STATES = ['mapped', 'running', 'done', 'failed', 'undone'] as const;
const SheetView = Type.Object({ name: text(200), hidden: Type.Boolean(), rows: Type.Integer(), columns: Type.Integer(), preview: list(list(text(200), 200), 12) });
export const Import = named('Import', Type.Object({
  id: Id, fileName: text(255), state: oneOf(IMPORT_STATES), recogniser: text(60), recogniserName: text(120), mapping: Mapping, settings: Settings, sheets: list(SheetView, 200),
  reading: Type.Object({ format: text(10), encoding: orNull(text(20)), separator: orNull(text(1)) }), notes: list(Type.Object({ code: text(60), facts: Facts }), 50),
  done: Type.Integer(), total: Type.Integer(), counts: orNull(Facts), failure: orNull(Type.Object({ code: text(60), facts: Facts })),
  createdBy: MemberRef, createdAt: Instant, finishedAt: orNull(Instant), undoneAt: orNull(Instant), may: May,
}));

export const ProblemView = named('ImportProblem', Type.Object({
  row: orNull(Type.Integer()), column: orNull(text(500)), value: orNull(text(1000)), code: text(60), severity: oneOf(['error', 'question', 'warning'] as const), leavesOut: Type.Boolean(),
  facts: Facts, fix: text(40), sentence: text(1000), mend: text(1000),
}));
const Question = Type.Object({ code: text(40), column: orNull(Type.Integer()), header: orNull(text(500)), value: orNull(text(500)), choices: list(text(60), 60), suggestion: orNull(text(60)),
  evidence: Facts, rows: Type.Integer(), leavesOut: Type.Boolean() });
const PlanKeyResult = Type.Object({ key: text(60), row: orNull(Type.Integer()), title: text(300), kind: text(20), from: orNull(text(40)), to: orNull(text(40)), current: orNull(text(40)), unit: orNull(text(40)),
  progress: orNull(text(40)), owner: orNull(text(120)), weight: orNull(text(40)) });
const PlanObjective = Type.Object({ key: text(60), row: orNull(Type.Integer()), title: text(300), parent: orNull(text(60)), depth: Type.Integer(), team: orNull(text(120)), cycle: orNull(text(60)), owner: orNull(text(120)),
  keyResults: list(PlanKeyResult, 1000) });
export const Plan = named('ImportPlan', Type.Object({
  objectives: list(PlanObjective, 500), shownOf: Type.Integer({ description: 'Objectives in the whole plan; at most 500 are shown' }),
  newPeople: list(text(254), 500), newTeams: list(text(120), 500), newCycles: list(Type.Object({ name: text(60), startsOn: Day, endsOn: Day }), 200),
  counts: Facts, problems: list(ProblemView, 1000), problemsInAll: Type.Integer(), questions: list(Question, 200), reading: Facts, ready: Type.Boolean(),
}));

/** Reads the file and suggests what its columns mean; nothing is imported yet. */
export const uploadImport = endpoint({
  id: 'import.upload', method: 'POST', path: '/imports', status: 201, takes: 'upload', summary: 'Reads a spreadsheet and suggests what its columns mean', reply: Import,
  refusals: ['not-permitted', 'file-not-readable', 'file-missing'],
});
export const listImports = endpoint({
  id: 'import.list', method: 'GET', path: '/imports', summary: 'Lists the imports of this organisation, latest first', query: exactly(pageQuery),
  reply: Type.Object({ items: list(Type.Omit(Import, ['mapping', 'settings', 'sheets']), 200), next: orNull(Cursor) }),
});
export const showImport = endpoint({
  id: 'import.show', method: 'GET', path: '/imports/{id}', params: idParams, summary: 'Shows an import: its file, mapping and how far it is', reply: Import, refusals: ['import-not-found'],
});
/** The dry run: the tree that would come, counts, and one reason per cell that would not. Changes nothing but the mapping remembered. */
export const planImport = endpoint({
  id: 'import.plan', method: 'POST', path: '/imports/{id}/plan', params: idParams, summary: 'Shows what an import would do, without doing it', body: exactly({ mapping: Type.Optional(Mapping), settings: Type.Optional(Settings) }),
  reply: Plan, refusals: ['import-not-found', 'import-not-open', 'not-permitted', 'mapping-not-valid', 'file-not-readable'],
});
/** One transaction: all of the plan comes, or nothing. Progress is on `import.show`. */
export const runImport = endpoint({
  id: 'import.run', method: 'POST', path: '/imports/{id}/run', params: idParams, status: 202, summary: 'Imports what the dry run showed', reply: Import,
  refusals: ['import-not-found', 'import-not-open', 'not-permitted', 'nothing-to-import'],
});
/** Takes back everything the import created, unless somebody has built on it since; then it says what stands in the way. */
export const undoImport = endpoint({
  id: 'import.undo', method: 'POST', path: '/imports/{id}/undo', params: idParams, summary: 'Undoes a whole import', body: exactly({ evenIfUsed: Type.Optional(Type.Boolean()) }), reply: Import,
  refusals: ['import-not-found', 'import-not-done', 'not-permitted', 'import-in-use'],
});

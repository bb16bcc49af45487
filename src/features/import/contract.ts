import { Type } from 'typebox';
import { Cursor, Day, endpoint, exactly, Id, idParams, Instant, list, May, named, oneOf, orNull, pageQuery, text } from '#platform/contract.ts';
import { IMPORT_STATES } from '#domain/import/life.ts';
import { COLUMN_ROLES, DATE_ORDERS, HIERARCHY_WAYS, STATUS_MEANINGS } from '#domain/import/mapping.ts';
import { ENCODINGS, SEPARATORS } from '#domain/import/sheet.ts';
import { OBJECTIVE_STATES } from '#domain/objective.ts';
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

const Count = Type.Integer({ minimum: 0 });
/** What came: all of it counted after the fact. */
const Brought = named('ImportCounts', Type.Object({
  cycleId: orNull(Type.String({ ...Id, description: 'The cycle that most of its objectives came into' })),
  objectives: Count, keyResults: Count, values: Count, agreed: Count, drafts: Count, people: Count, teams: Count, cycles: Count, rowsLeftOut: Count,
}));
/** What an undo took away, and what stayed because others use it by now. */
const Undone = named('ImportUndone', Type.Object({
  objectives: Count, keyResults: Count, people: Count, teams: Count, cycles: Count, peopleStayed: Count, teamsStayed: Count, cyclesStayed: Count,
}));
const Note = Type.Object({ code: text(60), facts: Facts });
const SheetView = Type.Object({ name: text(200), hidden: Type.Boolean(), rows: Count, columns: Count, preview: list(list(text(200), 200), 12) });
const importFields = {
  id: Id, fileName: text(255), state: oneOf(IMPORT_STATES), recogniser: text(60), recogniserName: text(120), notes: list(Note, 50),
  reading: Type.Object({ format: text(10), encoding: orNull(text(20)), separator: orNull(text(1)) }),
  done: Type.Integer(), total: Type.Integer(), counts: orNull(Brought), undone: orNull(Undone), failure: orNull(Note),
  createdBy: MemberRef, createdAt: Instant, finishedAt: orNull(Instant), undoneAt: orNull(Instant), may: May,
};
export const ImportLine = named('ImportLine', Type.Object(importFields));
export const Import = named('Import', Type.Object({ ...importFields, mapping: Mapping, settings: Settings, sheets: list(SheetView, 200) }));

export const ProblemView = named('ImportProblem', Type.Object({
  row: orNull(Type.Integer()), column: orNull(text(500)), value: orNull(text(1000)), code: text(60), severity: oneOf(['error', 'question', 'warning'] as const), leavesOut: Type.Boolean(),
  facts: Facts, fix: text(40), sentence: text(2000), mend: text(1000),
}));
const Question = named('ImportQuestion', Type.Object({ code: text(40), column: orNull(Type.Integer()), header: orNull(text(500)), value: orNull(text(500)), choices: list(text(60), 500),
  suggestion: orNull(text(300)), evidence: Facts, rows: Type.Integer(), leavesOut: Type.Boolean() }));
const PlanKeyResult = named('ImportPlanKeyResult', Type.Object({
  key: text(60), row: orNull(Type.Integer()), title: text(300), kind: text(20), from: orNull(text(40)), to: orNull(text(40)), current: orNull(text(40)), unit: orNull(text(40)),
  progress: orNull(text(40)), owner: orNull(text(254)), weight: orNull(text(40)),
}));
const PlanObjective = named('ImportPlanObjective', Type.Object({
  key: text(60), row: orNull(Type.Integer()), title: text(300), parent: orNull(text(60)), depth: Type.Integer(), team: orNull(text(120)), cycle: orNull(text(60)), owner: orNull(text(254)),
  state: oneOf(OBJECTIVE_STATES), obstacles: list(Type.Object({ code: text(60), field: orNull(text(120)), facts: Facts }), 50), keyResults: list(PlanKeyResult, 1000),
}));
const Found = Type.Object({ found: Count, coming: Count });
const Matched = Type.Object({ matched: Count, created: Count });
export const Plan = named('ImportPlan', Type.Object({
  mapping: Mapping,
  objectives: list(PlanObjective, 500), shownOf: Type.Integer({ description: 'Objectives in the whole plan; at most 500 are shown' }),
  newPeople: list(text(254), 500), newTeams: list(text(120), 500), newCycles: list(Type.Object({ name: text(60), startsOn: Day, endsOn: Day }), 200),
  counts: Type.Object({ rows: Count, objectives: Found, keyResults: Found, rowsLeftOut: Count, agreed: Count, drafts: Count, people: Matched, teams: Matched, cycles: Matched,
    errors: Count, questions: Count, warnings: Count }),
  problems: list(ProblemView, 1000), problemsInAll: Type.Integer(), questions: list(Question, 200),
  reading: Type.Object({ decimalSign: orNull(oneOf(['.', ','] as const)), dateOrders: Type.Record(Type.String({ maxLength: 3 }), oneOf(DATE_ORDERS)), shareScales: Type.Record(Type.String({ maxLength: 3 }), oneOf(['fraction', 'percent'] as const)) }),
  ready: Type.Boolean({ description: 'Something would come; open questions only leave rows out' }),
}));

/** Reads the file and suggests what its columns mean; nothing is imported yet. */
export const uploadImport = endpoint({
  id: 'import.upload', method: 'POST', path: '/imports', status: 201, takes: 'upload', summary: 'Reads a spreadsheet and suggests what its columns mean', reply: Import,
  refusals: ['not-your-team', 'file-not-readable', 'file-missing', 'file-too-large'],
});
export const listImports = endpoint({
  id: 'import.list', method: 'GET', path: '/imports', summary: 'Lists the imports of this organisation, latest first', query: exactly(pageQuery),
  reply: Type.Object({ items: list(ImportLine, 200), next: orNull(Cursor), may: May }), refusals: ['not-your-team', 'cursor-not-valid'],
});
export const showImport = endpoint({
  id: 'import.show', method: 'GET', path: '/imports/{id}', params: idParams, summary: 'Shows an import: its file, mapping and how far it is', reply: Import,
  refusals: ['import-not-found', 'not-your-team'],
});
/** Another encoding or separator, another sheet or header row: the columns are suggested anew. */
export const readImportAgain = endpoint({
  id: 'import.read-again', method: 'PUT', path: '/imports/{id}/reading', params: idParams, summary: 'Reads the file another way and suggests its columns anew',
  body: exactly({ encoding: Type.Optional(oneOf(ENCODINGS)), separator: Type.Optional(oneOf(SEPARATORS)), sheet: Type.Optional(Type.Integer({ minimum: 0, maximum: 200 })),
    headerRow: Type.Optional(Type.Integer({ minimum: 0, maximum: 50000 })) }),
  reply: Import, refusals: ['import-not-found', 'import-not-open', 'not-your-team', 'mapping-not-valid', 'file-not-readable'],
});
/** The dry run: the tree that would come, counts, and one reason per cell that would not. Changes nothing but the mapping remembered. */
export const planImport = endpoint({
  id: 'import.plan', method: 'POST', path: '/imports/{id}/plan', params: idParams, summary: 'Shows what an import would do, without doing it',
  body: exactly({ mapping: Type.Optional(Mapping), settings: Type.Optional(Settings) }), reply: Plan,
  refusals: ['import-not-found', 'import-not-open', 'not-your-team', 'mapping-not-valid', 'settings-not-valid', 'file-not-readable'],
});
/** All of them, for a list that can be long and for a download; the plan itself shows the first thousand. */
export const listImportProblems = endpoint({
  id: 'import.list-problems', method: 'GET', path: '/imports/{id}/problems', params: idParams, summary: 'Lists what the last dry run or run would not take, and why',
  query: exactly({ cursor: Type.Optional(Cursor), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 500 })) }),
  reply: Type.Object({ items: list(ProblemView, 1000), next: orNull(Cursor), inAll: Type.Integer() }), refusals: ['import-not-found', 'not-your-team', 'cursor-not-valid'],
});
/** One transaction: all of the plan comes, or nothing. Progress is on `import.show`. */
export const runImport = endpoint({
  id: 'import.run', method: 'POST', path: '/imports/{id}/run', params: idParams, status: 202, summary: 'Imports what the dry run showed', reply: Import,
  refusals: ['import-not-found', 'import-not-open', 'not-your-team', 'nothing-to-import'],
});
/** Takes back everything the import created, unless somebody has built on it since; then it says what stands in the way. */
export const undoImport = endpoint({
  id: 'import.undo', method: 'POST', path: '/imports/{id}/undo', params: idParams, summary: 'Undoes a whole import', body: exactly({ evenIfUsed: Type.Optional(Type.Boolean()) }), reply: Import,
  refusals: ['import-not-found', 'import-not-done', 'not-your-import', 'import-in-use'],
});

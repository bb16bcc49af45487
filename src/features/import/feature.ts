import { reads, takesFile, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import { carryOut, RUN_JOB } from './carry-out.ts';
import * as contract from './contract.ts';
import { listImports } from './list.ts';
import { listImportProblems } from './list-problems.ts';
import { planImport } from './plan.ts';
import { readImportAgain } from './read-again.ts';
import { runImport } from './run.ts';
import { showImport } from './show.ts';
import { undoImport } from './undo.ts';
import { uploadImport } from './upload.ts';

export const importFeature = feature({
  name: 'import',
  verbs: [
    takesFile(contract.uploadImport, uploadImport),
    reads(contract.listImports, listImports),
    reads(contract.showImport, showImport),
    writes(contract.readImportAgain, readImportAgain),
    writes(contract.planImport, planImport),
    reads(contract.listImportProblems, listImportProblems),
    writes(contract.runImport, runImport),
    writes(contract.undoImport, undoImport),
  ],
  jobs: [
    {
      name: RUN_JOB,
      work: async ({ organisationId, data }, house) => {
        if (typeof data.importId === 'string') await carryOut(house, { organisationId, importId: data.importId });
      },
    },
  ],
});

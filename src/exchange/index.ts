export { fileName, toFile, type FileContents } from './diagnostic-file';
export type { DiagnosticFile, FileCommune } from './file-schema';
export { asCopy, planImport, type ChangedRegister, type ImportPlan } from './import-plan';
export { readFile, type FileFault, type ReadDiagnosticFile, type Suspect } from './read-diagnostic-file';

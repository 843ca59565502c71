export { toCalendar, type CalendarEvent } from './calendar';
export { fileName, toFile, type FileContents } from './diagnostic-file';
export type { DiagnosticFile } from './file-schema';
export { asCopy, planImport, type ImportPlan } from './import-plan';
export { readFile, type FileFault, type Suspect } from './read-diagnostic-file';

import { openRepository, type OpenedRepository } from '../storage';

let opening: Promise<OpenedRepository> | null = null;

/** The records of this computer, opened once; a failed opening is tried again at the next call. */
export async function repository(): Promise<OpenedRepository> {
  opening ??= openRepository({ now: Date.now });
  const opened = await opening;
  if (!opened.ok) opening = null;
  return opened;
}

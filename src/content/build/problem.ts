/** A mistake in a content file, said to the person who edits it. */
export interface Problem {
  file: string;
  /** 1 for the first line. */
  line: number;
  /** In French. */
  reason: string;
}

export class ContentError extends Error {
  constructor(readonly problems: Problem[]) {
    super(`Contenu refusé.\n${problems.map(({ file, line, reason }) => `  ${file}, ligne ${line} : ${reason}`).join('\n')}`);
    this.name = 'ContentError';
  }
}

import type { LensResult, ThemeResult } from '../../src/domain/scoring';

type Explained = Pick<ThemeResult | LensResult, 'questions'>;
const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

export const contributions = ({ questions }: Explained) =>
  add(questions.map((question) => ('contribution' in question ? question.contribution : 0)));
export const widths = ({ questions }: Explained) => add(questions.map((question) => ('width' in question ? question.width : 0)));
export const losses = ({ questions }: Explained) => add(questions.map((question) => ('lost' in question ? question.lost : 0)));

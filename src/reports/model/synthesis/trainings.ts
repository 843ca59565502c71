import type { Catalogue } from '../../../content/schema';
import type { Results } from '../../../domain/evaluate';
import { fill, lowerFirst } from '../../../domain/sentences';
import type { TrainingAdvice } from '../../../domain/trainings';
import { heading, paragraph } from '../build';
import type { Block } from '../document';
import { readable } from '../words';
import { isBusy } from './busy';

/** For each role: a synthesis is short, the best come first. */
const MOST = 2;

/** The advice that the document says. */
export function trainingsOf(results: Results): Results['trainings'] {
  const most = isBusy(results) ? 1 : MOST;
  return { elu: results.trainings.elu.slice(0, most), agent: results.trainings.agent.slice(0, most) };
}

/** Trainings with their first reason, what they take and where they are: those for everyone, then for the élus, then for the agents. */
export function trainings(catalogue: Catalogue, results: Results): Block[] {
  const says = catalogue.sentences.report.trainings;
  const { elu, agent } = trainingsOf(results);
  const has = (list: readonly TrainingAdvice[], { training }: TrainingAdvice) => list.some((other) => other.training === training);
  const shared = elu.filter((advice) => has(agent, advice));
  const groups = [
    { whom: says.everyone, list: shared },
    { whom: says.elu, list: elu.filter((advice) => !has(agent, advice)) },
    { whom: says.agent, list: agent.filter((advice) => !has(elu, advice)) },
  ];
  const items = groups.flatMap(({ whom, list }) => list.map((advice) => item(catalogue, advice, fill(whom))));
  if (items.length === 0) return [heading(3, fill(says.heading)), paragraph('body', fill(says.none))];
  return [heading(3, fill(says.heading)), { kind: 'list', marker: 'bullet', items }];
}

function item({ sentences, trainings: known }: Catalogue, { training: id, reasons }: TrainingAdvice, whom: string): Block[] {
  const { name, publisher, duration, cost, url } = known.find((training) => training.id === id)!;
  const { trainings: says, document } = sentences.report;
  const price = lowerFirst(cost);
  const effort =
    duration === undefined ? fill(says.cost, { cost: price }) : fill(says.durationAndCost, { duration: lowerFirst(duration), cost: price });
  const because = fill(says.because, { reasons: reasons[0]!.text });
  return [
    paragraph('small', { text: name, bold: true }, ` – ${publisher}.`),
    paragraph('small', `${whom} ${because} ${effort} `, { text: readable(url), link: { url, says: fill(document.link, { name, url }) } }),
  ];
}

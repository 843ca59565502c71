import type { Catalogue } from '../schema';
import { twice, type Report } from './coherence';
import { questionIndex } from './coherence-conditions';

/** Actions, obligations, tools and figures: ids that point at something, sets that raise, sentences beside conditions. */
export function adviceProblems(catalogue: Catalogue, report: Report): void {
  actionProblems(catalogue, report);
  const themes = new Set(catalogue.themes.map(({ id }) => id));
  for (const [name, items] of [
    ['obligations', catalogue.obligations],
    ['deadlines', catalogue.deadlines],
    ['tools', catalogue.tools],
    ['resources', catalogue.resources],
    ['indicators', catalogue.indicators],
  ] as const) {
    twice(name, [name], items, report);
  }
  catalogue.obligations.forEach((obligation, index) => {
    if (!themes.has(obligation.theme)) report('obligations', ['obligations', index, 'theme'], `thème inconnu : ${obligation.theme}`);
    if ((obligation.when === undefined) !== (obligation.otherwise === undefined)) {
      report('obligations', ['obligations', index, 'when'], 'when et otherwise vont ensemble : dites pourquoi elle ne concerne pas');
    }
  });
  catalogue.tools.forEach((tool, index) => {
    if ((tool.when === undefined) !== (tool.because === undefined)) {
      report('tools', ['tools', index, 'when'], 'when et because vont ensemble : dites pourquoi l’outil est proposé');
    }
  });
  figureProblems(catalogue, report);
}

function actionProblems(catalogue: Catalogue, report: Report): void {
  const known = {
    obligations: ids(catalogue.obligations),
    trainings: ids(catalogue.trainings),
    tools: ids(catalogue.tools),
    resources: ids(catalogue.resources),
  };
  const seen = new Set<string>();
  const questions = questionIndex(catalogue);
  for (const { id: theme } of catalogue.themes) {
    catalogue.actions
      .filter((action) => action.theme === theme)
      .forEach((action, index) => {
        const at = ['actions', index];
        const source = `actions/${theme}`;
        if (seen.has(action.id)) report(source, [...at, 'id'], `identifiant utilisé deux fois : ${action.id}`);
        seen.add(action.id);
        for (const field of ['obligations', 'trainings', 'tools', 'resources'] as const) {
          for (const id of action[field]) if (!known[field].has(id)) report(source, [...at, field], `identifiant inconnu : ${id}`);
        }
        if (Object.keys(action.sets).length === 0) report(source, [...at, 'sets'], 'une action fait atteindre au moins une réponse');
        for (const [id, target] of Object.entries(action.sets)) {
          const question = questions.get(id);
          const fits =
            question !== undefined &&
            (question.kind === 'multiple' ? Array.isArray(target) : question.kind === 'single' && !Array.isArray(target));
          if (!fits || question.kind === 'number') {
            report(source, [...at, 'sets', id], 'une question à choix simple avec une option, ou à choix multiple avec une liste');
            continue;
          }
          for (const option of [target].flat()) {
            if (!question.options.some((item) => item.id === option)) report(source, [...at, 'sets', id], `option inconnue : ${option}`);
          }
        }
      });
  }
}

function figureProblems(catalogue: Catalogue, report: Report): void {
  const { references, studies } = catalogue.references;
  const known = ids(references);
  const published = ids(studies);
  const questions = questionIndex(catalogue);
  references.forEach((reference, index) => {
    const at = ['references', index];
    if (!published.has(reference.study)) report('references', [...at, 'study'], `étude inconnue : ${reference.study}`);
    if (reference.value === undefined && reference.bands === undefined) report('references', at, 'une valeur, ou des valeurs par taille');
  });
  catalogue.indicators.forEach((indicator, index) => {
    const at = ['indicators', index];
    if (!questions.has(indicator.question)) report('indicators', [...at, 'question'], `question inconnue : ${indicator.question}`);
    for (const id of indicator.references) if (!known.has(id)) report('indicators', [...at, 'references'], `repère inconnu : ${id}`);
  });
  const inventory = questions.get(catalogue.inventory.question);
  const groups = inventory?.kind === 'multiple' ? (inventory.groups ?? []) : [];
  catalogue.inventory.domains.forEach(({ group }, index) => {
    if (!groups.some(({ id }) => id === group)) report('inventory', ['domains', index], `groupe inconnu : ${group}`);
  });
}

const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));

import { computed } from 'vue';
import { useRoute } from 'vue-router';
import type { AskedQuestion } from '../../../content/schema';
import { askedIn, nextIn, previousIn } from '../../../domain/questionnaire';
import { useRecord } from '../../../stores/record';

/** The question in the address, where it stands in its theme, and what comes before and after it on the chosen path. */
export function useQuestion() {
  const route = useRoute();
  const record = useRecord();
  const id = String(route.params.question);
  const sheet = computed(() => record.sheet!);
  const planned = sheet.value.plan.questions.get(id);
  const question = planned !== undefined && planned.question.kind !== 'computed' ? (planned.question as AskedQuestion) : null;
  const theme = record.ready!.catalogue.themes.find((item) => item.id === planned?.theme) ?? record.ready!.catalogue.identity;

  const reading = computed(() => (question === null ? null : sheet.value.reading(id)));
  const asked = computed(() => askedIn(sheet.value, theme.id, record.path));
  const position = computed(() => asked.value.findIndex((item) => item.id === id) + 1);
  const next = computed(() => nextIn(sheet.value, id, record.path));
  const previous = computed(() => previousIn(sheet.value, id, record.path));
  const hiddenGroups = computed(() =>
    [...(planned?.groups ?? [])].filter(([, when]) => sheet.value.truth(when) === 'false').map(([group]) => group),
  );
  return { id, question, theme, reading, total: computed(() => asked.value.length), position, next, previous, hiddenGroups };
}

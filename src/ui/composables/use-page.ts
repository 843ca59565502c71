import { nextTick, onMounted, toValue, useTemplateRef, watchEffect, type MaybeRefOrGetter } from 'vue';
import { isFirstPage } from '../router/navigation';

const APP = 'Cadran';

/**
 * Gives a page its document title, and its `h1` (marked `ref="heading" tabindex="-1"`) the focus once it is there, as a full page load would;
 * nothing on the first load, which the browser announces itself.
 */
export function usePage(title: MaybeRefOrGetter<string>): void {
  const heading = useTemplateRef<HTMLElement>('heading');
  watchEffect(() => {
    document.title = `${toValue(title)} – ${APP}`;
  });
  onMounted(async () => {
    if (isFirstPage()) return;
    await nextTick();
    heading.value?.focus({ preventScroll: true });
  });
}

import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/** True while the page goes to paper, where nothing folded could be opened. */
export function usePrinting(): Ref<boolean> {
  const printing = ref(false);
  const start = () => (printing.value = true);
  const stop = () => (printing.value = false);
  onMounted(() => {
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', stop);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', stop);
  });
  return printing;
}

/** Composition root: the only file that knows every room. */
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { useUpdates } from './stores/updates';
import { createAppRouter } from './ui/router';
import { registerWorker } from './workers/register';
import 'virtual:cadran/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/layout.css';
import './ui/styles/forms.css';
import './ui/styles/results.css';
import './ui/styles/print.css';

const app = createApp(App).use(createPinia()).use(createAppRouter());
app.mount('#app');

/** The offline copy comes after the first page, when the line is free. */
if (import.meta.env.PROD) {
  const start = () => void registerWorker(useUpdates());
  const idle =
    (window as { requestIdleCallback?: (run: () => void) => void }).requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1500));
  window.addEventListener('load', () => idle(start), { once: true });
}

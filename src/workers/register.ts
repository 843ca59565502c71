/** Our own registration of the service worker: its address goes through a Trusted Types policy that knows no other. */

interface TypesFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

const WORKER = './service-worker.js';

export interface OfflineEvents {
  /** Files kept so far, out of all. */
  progress(stored: number, total: number): void;
  /** Everything is kept: Cadran works without network from now on. */
  ready(): void;
  /** A new version waits; `accept` switches to it and reloads once. */
  update(accept: () => void): void;
}

export async function registerWorker(events: OfflineEvents): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const container = navigator.serviceWorker;
  container.addEventListener('message', (event: MessageEvent<{ type?: string; stored?: number; total?: number } | null>) => {
    if (event.data?.type === 'stored') events.progress(event.data.stored ?? 0, event.data.total ?? 0);
  });
  let registration: ServiceWorkerRegistration;
  try {
    registration = await container.register(workerUrl() as string, { updateViaCache: 'none' });
  } catch {
    return;
  }
  void container.ready.then(() => events.ready());
  if (registration.waiting && container.controller) offer(registration.waiting, events);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && container.controller) offer(worker, events);
    });
  });
}

function offer(worker: ServiceWorker, events: OfflineEvents): void {
  events.update(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ type: 'accept' });
  });
}

function workerUrl(): unknown {
  const factory = (window as { trustedTypes?: TypesFactory }).trustedTypes;
  if (factory === undefined) return WORKER;
  const policy = factory.createPolicy('cadran', {
    createScriptURL(url) {
      if (url !== WORKER) throw new TypeError(`Unexpected script ${url}`);
      return url;
    },
  });
  return policy.createScriptURL(WORKER);
}

import { on, page } from '../browser/page';
import type { Consent } from '../types';
import { queueOf } from './queue';
import type { FullRecord } from './read-record';
import { transportOf } from './transport';

/** Pauses after a try that failed, in ms; so there is one try more than pauses. */
const PAUSES = [5_000, 30_000];

/** Brings records to the site, oldest first, as often as it takes. */
interface Delivery {
  readonly add: (record: FullRecord) => void;
  readonly go: () => void;
  readonly stop: () => void;
}

const deliveries = new WeakMap<Consent, Delivery | null>();

/** Runs it in one tab at a time, where the browser can see to that. */
async function alone(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(name, run);
  } catch {
    // none on plain http, nor where there is no storage; then something may arrive twice
    await run();
  }
}

function create({ settings }: Consent): Delivery | null {
  const transport = transportOf(settings);
  if (!transport) return null;
  const queue = queueOf(settings);
  /** Handed over for when the page is gone; whether it arrives nobody will know here. */
  const handed = new Set<string>();
  let onItsWay = '';
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();

  const drain = async (): Promise<void> => {
    while (failures <= PAUSES.length && navigator.onLine) {
      const [first] = queue.read();
      if (!first) return;
      onItsWay = first;
      const isDone = await transport.send(first);
      onItsWay = '';
      if (!isDone) {
        const pause = PAUSES[failures++];
        if (pause) timer = setTimeout(go, pause);
        return;
      }
      queue.remove(first);
    }
  };
  function go(): void {
    clearTimeout(timer);
    running = running.then(() => alone(queue.key, drain));
  }
  /** What nobody has taken yet stays in the queue as well: better twice than never. */
  const leave = (): void => {
    for (const record of queue.read()) {
      if (record === onItsWay && 'keepalive' in Request.prototype) continue;
      if (!handed.has(record) && transport.beacon?.(record)) handed.add(record);
    }
  };
  const stops = [
    on('online', go, page('defaultView')!),
    on('pagehide', leave, page('defaultView')!),
  ];
  return {
    add(record) {
      queue.add(record);
      go();
    },
    go,
    stop() {
      failures = Infinity;
      for (const stop of stops) stop();
    },
  };
}

/** The delivery for a widget; null where the site wants to hear of nothing. */
export function deliveryOf(consent: Consent): Delivery | null {
  let delivery = deliveries.get(consent);
  if (delivery === undefined) deliveries.set(consent, (delivery = create(consent)));
  return delivery;
}

/** Tries what earlier pages could not deliver. Returns its stop. */
export function resume(consent: Consent): () => void {
  const delivery = deliveryOf(consent);
  delivery?.go();
  return () => delivery?.stop();
}

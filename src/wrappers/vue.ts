import {
  defineComponent,
  inject,
  type InjectionKey,
  onBeforeUnmount,
  onMounted,
  type Plugin,
  shallowRef,
  type ShallowRef,
  type SlotsType,
} from 'vue';
import type { Consent, State } from '../types';
import { allows, follow, type Given } from './follow';

/** What `useConsent` gives. */
export interface ConsentView {
  /** The Consent object, to answer or to open the preferences; null on a server, and until it is there. */
  readonly consent: Readonly<ShallowRef<Consent | null>>;
  /** What holds now; null on a server, and until it is known. */
  readonly state: Readonly<ShallowRef<State | null>>;
  /** Are these categories and services, separated by spaces, all granted? */
  readonly granted: (names: string) => boolean;
}

const KEY: InjectionKey<Given> = Symbol('askfirst');

/** Hands a Consent object, or what the server knows, to an app. Not needed with the script tag. */
export const consentPlugin = (given: Given = {}): Plugin => ({
  install: (app) => app.provide(KEY, given),
});

/** What holds, and the Consent object. For a component's `setup`. */
export function useConsent(): ConsentView {
  const { consent: given, initial } = inject(KEY, {});
  const consent = shallowRef<Consent | null>(null);
  const state = shallowRef<State | null>(null);
  let stop: (() => void) | undefined;
  // not before: what came from a server has to fit what is drawn first
  onMounted(() => {
    stop = follow(given, (found) => {
      consent.value = found;
      state.value = found.state;
    });
  });
  onBeforeUnmount(() => stop?.());
  return {
    consent,
    state,
    granted: (names) => allows((state.value ?? initial)?.granted, names),
  };
}

/**
 * Draws its content once what it needs is granted, and takes it away when that is withdrawn. The slot
 * `fallback` stands there instead. `for`: categories and services, separated by spaces, all required.
 */
export const Consented = defineComponent({
  name: 'Consented',
  props: { for: { type: String, required: true } },
  slots: Object as SlotsType<{ default?: object; fallback?: object }>,
  setup(props, { slots }) {
    const { granted } = useConsent();
    return () => (granted(props.for) ? slots.default?.({}) : slots.fallback?.({}));
  },
});

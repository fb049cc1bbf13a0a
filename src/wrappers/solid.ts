import {
  type Accessor,
  createComponent,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  onCleanup,
  useContext,
} from 'solid-js';
import type { Consent, State } from '../types';
import { allows, follow, type Given } from './follow';

/** What `useConsent` gives. */
export interface ConsentView {
  /** The Consent object, to answer or to open the preferences; null on a server, and until it is there. */
  readonly consent: Accessor<Consent | null>;
  /** What holds now; null on a server, and until it is known. */
  readonly state: Accessor<State | null>;
  /** Are these categories and services, separated by spaces, all granted? Tracked. */
  readonly granted: (names: string) => boolean;
}

const Context = createContext<Given>({});

/** Hands a Consent object, or what the server knows, to what is inside. Not needed with the script tag. */
export const ConsentProvider = (props: Given & { readonly children?: JSX.Element }): JSX.Element =>
  createComponent(Context.Provider, {
    value: props,
    get children() {
      return props.children;
    },
  });

/** What holds, and the Consent object. */
export function useConsent(): ConsentView {
  const given = useContext(Context);
  const [consent, setConsent] = createSignal<Consent | null>(null);
  const [state, setState] = createSignal<State | null>(null);
  // not before the first drawing, for what came from a server has to fit that; and again for another
  // Consent object
  createEffect(() => {
    const stop = follow(given.consent, (found) => {
      setConsent(() => found);
      setState(found.state);
    });
    onCleanup(stop);
  });
  return {
    consent,
    state,
    granted: (names) => allows((state() ?? given.initial)?.granted, names),
  };
}

/** What `<Consented>` takes. */
export interface ConsentedProps {
  /** Categories and services, separated by spaces, all of them required. */
  readonly for: string;
  /** What stands there instead while one is missing. @default nothing */
  readonly fallback?: JSX.Element;
  /** What needs consent. */
  readonly children?: JSX.Element;
}

/** Draws its content once what it needs is granted, and takes it away when that is withdrawn. */
export function Consented(props: ConsentedProps): JSX.Element {
  const { granted } = useConsent();
  const isGranted = createMemo(() => granted(props.for));
  const content = createMemo(() => (isGranted() ? props.children : props.fallback));
  return content as unknown as JSX.Element;
}

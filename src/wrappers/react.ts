import {
  createContext,
  createElement,
  type ReactElement,
  type ReactNode,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { Consent, State } from '../types';
import { allows, follow, type Given } from './follow';

/** What `useConsent` gives. */
export interface ConsentView {
  /** The Consent object, to answer or to open the preferences; null on a server, and until it is there. */
  readonly consent: Consent | null;
  /** What holds now; null on a server, and until it is known. */
  readonly state: State | null;
  /** Are these categories and services, separated by spaces, all granted? */
  readonly granted: (names: string) => boolean;
}

interface Store {
  readonly subscribe: (hear: () => void) => () => void;
  readonly consent: () => Consent | undefined;
}

function createStore(given?: Consent): Store {
  let consent = given;
  return {
    consent: () => consent,
    subscribe: (hear) =>
      follow(given, (found) => {
        consent = found;
        hear();
      }),
  };
}

/** Without a provider, that of the script tag. */
const Context = createContext<Store & Pick<Given, 'initial'>>(createStore());

/** Hands a Consent object, or what the server knows, to what is inside. Not needed with the script tag. */
export function ConsentProvider({
  consent,
  initial,
  children,
}: Given & { readonly children?: ReactNode }): ReactElement {
  const names = initial?.granted.join(' ');
  const store = useMemo(() => createStore(consent), [consent]);
  const value = useMemo(() => ({ ...store, initial }), [store, names]);
  return createElement(Context.Provider, { value }, children);
}

/** What holds, and the Consent object. The component is drawn again when that changes. */
export function useConsent(): ConsentView {
  const { subscribe, consent, initial } = useContext(Context);
  const state = useSyncExternalStore(
    subscribe,
    () => consent()?.state ?? null,
    () => null,
  );
  return {
    consent: state ? consent()! : null,
    state,
    granted: (names) => allows((state ?? initial)?.granted, names),
  };
}

/** What `<Consented>` takes. */
export interface ConsentedProps {
  /** Categories and services, separated by spaces, all of them required. */
  readonly for: string;
  /** What stands there instead while one is missing. @default nothing */
  readonly fallback?: ReactNode;
  /** What needs consent. */
  readonly children?: ReactNode;
}

/** Draws its content once what it needs is granted, and takes it away when that is withdrawn. */
export const Consented = ({ for: names, fallback, children }: ConsentedProps): ReactNode =>
  useConsent().granted(names) ? children : fallback;

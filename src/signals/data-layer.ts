import type { Signal, State } from '../types';
import { isSettled, queueOf } from './vendor';

/** What `dataLayer` can be told. */
export interface DataLayerOptions {
  /** The name of the event. @default 'consent_update' */
  readonly event?: string;
  /** The name of the page's data layer. @default 'dataLayer' */
  readonly dataLayer?: string;
}

/**
 * A plain event in the data layer for triggers of a tag manager: `{ event, consent }`, where `consent`
 * says true or false for each category and service. Once there is an answer, and after each change.
 */
export function dataLayer(options: DataLayerOptions = {}): Signal {
  const push = ({ granted, denied }: State): void => {
    const consent = Object.fromEntries([
      ...granted.map((name) => [name, true]),
      ...denied.map((name) => [name, false]),
    ]) as Record<string, boolean>;
    queueOf(options.dataLayer ?? 'dataLayer').push({
      event: options.event ?? 'consent_update',
      consent,
    });
  };
  return {
    name: 'dataLayer',
    start: (state) => isSettled(state) && push(state),
    change: push,
  };
}

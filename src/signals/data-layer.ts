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
 * says true or false for each category and service. Once there is an answer, and after each change,
 * when all who hear of the change have heard of it.
 */
export function dataLayer(options: DataLayerOptions = {}): Signal {
  let latest: State | undefined;
  const push = (): void => {
    const { granted, denied } = latest!;
    latest = undefined;
    const consent = Object.fromEntries([
      ...granted.map((name) => [name, true]),
      ...denied.map((name) => [name, false]),
    ]) as Record<string, boolean>;
    queueOf(options.dataLayer ?? 'dataLayer').push({
      event: options.event ?? 'consent_update',
      consent,
    });
  };
  const tell = (state: State): void => {
    // after Google's update, which the same dispatch makes, or a tag is fired by the state before. Of two
    // changes in one task the newest, once: by then a trigger must hear no yes that is taken back
    if (!latest) queueMicrotask(push);
    latest = state;
  };
  return {
    name: 'dataLayer',
    start: (state) => isSettled(state) && tell(state),
    change: tell,
  };
}

import { find, page } from './page';
import type { State } from '../types';

/** Shows on `<html>` what is granted and where the widget is with asking, for style sheets and other tools. */
export function markPage({ decided, granted }: State, isAsking: boolean): string {
  const { dataset } = page('documentElement');
  dataset.askfirstGranted = granted.join(' ');
  return (dataset.askfirst = decided ? 'answered' : isAsking ? 'asking' : 'idle');
}

/** Leaves nothing of the widget in the page's elements. */
export function unmarkPage(): void {
  const { dataset } = page('documentElement');
  delete dataset.askfirst;
  delete dataset.askfirstGranted;
  find('#askfirst')?.remove();
}

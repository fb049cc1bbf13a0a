import { findAll, on, page } from '../browser/page';

/** Unfolds everything while the page is printed. Returns its stop. */
export function unfoldForPrint(root: ShadowRoot): () => void {
  const view = page('defaultView')!;
  let folded: HTMLDetailsElement[] = [];
  const set = (isOpen: boolean): void => folded.forEach((one) => (one.open = isOpen));
  const stops = [
    on(
      'beforeprint',
      () => {
        folded = [...findAll(root, 'details:not([open])')] as HTMLDetailsElement[];
        set(true);
      },
      view,
    ),
    on('afterprint', () => set(false), view),
  ];
  return () => stops.forEach((stop) => stop());
}

import { vi } from 'vitest';

/** Whether the dialog counts as seen, and how to say that its size changed; for the test to use. */
export const screen: { isSeen: boolean; resized: (() => void) | undefined } = {
  isSeen: true,
  resized: undefined,
};

/** Gives jsdom what it lacks of a dialog. */
export function standInForDialog(): void {
  screen.isSeen = true;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  Element.prototype.checkVisibility = () => screen.isSeen;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        screen.resized = callback;
      }
      observe(): void {}
      disconnect(): void {
        screen.resized = undefined;
      }
    },
  );
}

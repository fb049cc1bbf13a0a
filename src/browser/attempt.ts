/**
 * Runs what may fail: code that is not ours, or a file that may not come. The failure is reported in
 * the console and stops nothing. Runs at once, as far as `run` itself does.
 */
export const attempt = (run: () => unknown): Promise<void> =>
  new Promise<void>((resolve) => {
    resolve(run() as void);
  }).catch((error: unknown) => console.error('askfirst:', error));

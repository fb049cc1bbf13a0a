import { afterAll } from 'vitest';

/**
 * A timer that a test file leaves behind would go off after jsdom is gone, when there is no `document`
 * any more, and the error would be whichever file's runs then. They end with their file, as those of
 * a browser end with their page; and so do frames to be drawn, for they begin timers.
 */
const ends: (() => void)[] = [];
const { setTimeout: startTimer, requestAnimationFrame: startFrame } = globalThis;

globalThis.setTimeout = Object.assign((...given: Parameters<typeof startTimer>) => {
  const timer = startTimer(...given);
  ends.push(() => {
    clearTimeout(timer);
  });
  return timer;
}, startTimer);

globalThis.requestAnimationFrame = (draw) => {
  const frame = startFrame(draw);
  ends.push(() => {
    cancelAnimationFrame(frame);
  });
  return frame;
};

afterAll(() => {
  for (const end of ends) end();
});

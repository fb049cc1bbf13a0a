import { openGate } from '../gate/gate';
import { guard, type LoadNetwork } from './guard';

/** Opens the gate behind the guard: the guard sees everything first and marks it for the gate. */
export const openGuardedGate: typeof openGate = (settings, permits, take, ...more) => {
  const unguard = guard(settings, permits, take as unknown as LoadNetwork);
  const gate = openGate(settings, permits, take, ...more);
  const stop = (): void => {
    gate.stop();
    unguard();
  };
  return { ...gate, stop };
};

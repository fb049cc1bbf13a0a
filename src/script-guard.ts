import { openGuardedGate } from './guard/open-guarded-gate';
import { start } from './start';

void start(openGuardedGate);

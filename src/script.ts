import { openGate } from './gate/gate';
import { start } from './start';

void start(openGate);

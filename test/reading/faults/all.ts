import { compileFaults } from './compile.ts';
import type { Fault } from './fault.ts';
import { grammarFaults } from './grammar.ts';
import { objectFaults } from './objects.ts';
import { runningFaults } from './running.ts';

/** Every planted fault; `run.ts` names them by their number here. */
export const allFaults: Fault[] = [...compileFaults, ...objectFaults, ...runningFaults, ...grammarFaults];

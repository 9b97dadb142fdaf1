import type { RuleDefinition } from './rule-definition.ts';
import { x1 } from './x1.ts';
import { x2 } from './x2.ts';
import { x3 } from './x3.ts';
import { x4 } from './x4.ts';

/** Every rule of the hub, in the order in which they are listed. */
export const ruleDefinitions: readonly RuleDefinition[] = [x1, x2, x3, x4];

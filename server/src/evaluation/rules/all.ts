import type { RuleDefinition } from './rule-definition.ts';
import { x1 } from './x1.ts';

/** Every rule of the hub, in the order in which they are listed. */
export const ruleDefinitions: readonly RuleDefinition[] = [x1];

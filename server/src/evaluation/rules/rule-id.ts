import { codedIdOf } from '../../shared/id.ts';

export const ruleTag = 0x042;
export const ruleParameterTag = 0x043;

/** The id of a rule, the same on every hub. */
export const ruleId = (code: string): string => codedIdOf(ruleTag, code);

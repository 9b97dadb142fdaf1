import type { Context } from '../context.ts';
import { Division } from '../places/division.entity.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { notFound, problem } from '../shared/problems.ts';
import { checkVersion, inTransaction, load } from '../shared/writing.ts';
import { ParameterChangesLater } from './finding.errors.ts';
import type { EndRuleParameterInput, SetRuleParameterInput } from './finding.inputs.ts';
import { RuleParameter } from './rule-parameter.entity.ts';
import { ruleDefinitions } from './rules/all.ts';
import { ruleId } from './rules/rule-id.ts';

/** Numbers of rules are everybody's: only who answers for the whole hub changes them. */
function authorize({ viewer }: Context): void {
  if (viewer.role !== 'ADMINISTRATOR' || viewer.codes.length > 0) throw problem('FORBIDDEN', '规则参数由全库管理员设定。');
}

/** Sets a parameter of a rule for a place from a day on; the value that held there ends on that day. */
export function setRuleParameter(
  context: Context,
  input: SetRuleParameterInput,
): Promise<RuleParameter | ParameterChangesLater | PeriodIsEmpty> {
  authorize(context);
  return inTransaction(context, async (em) => {
    const definition = ruleDefinitions.find(({ code }) => code === input.rule);
    if (!definition) throw notFound('规则');
    const names = new Set(definition.parameters?.map(({ name }) => name));
    if (!names.has(input.name))
      throw problem('BAD_USER_INPUT', `规则 ${input.rule} 没有参数“${input.name}”，有：${[...names].join('、') || '无'}。`);
    const division = input.divisionId ? await load<Division>(em, Division as never, input.divisionId, { called: '区划' }) : null;
    const same = { rule: ruleId(input.rule), name: input.name, division: division?.id ?? null };
    const later = (await em.findOne(RuleParameter, { ...same, since: { $gte: input.since } } as never)) as RuleParameter | null;
    if (later)
      return Object.assign(new ParameterChangesLater(), { message: `${later.since} 起已登记新值 ${later.value}。`, parameter: later });
    const present = (await em.findOne(RuleParameter, {
      ...same,
      since: { $lt: input.since },
      $or: [{ until: null }, { until: { $gt: input.since } }],
    } as never)) as RuleParameter | null;
    if (present) {
      present.until = input.since;
      await em.flush();
    }
    const { value, since, sources } = input;
    const parameter = em.create(RuleParameter, { ...same, value, since, sources, note: input.note ?? undefined } as never) as RuleParameter;
    await em.flush();
    return parameter;
  });
}

/** Ends a parameter; places without a value are not judged by the rule. */
export function endRuleParameter(context: Context, input: EndRuleParameterInput): Promise<RuleParameter | PeriodIsEmpty> {
  authorize(context);
  return inTransaction(context, async (em) => {
    const parameter = await load(em, RuleParameter, input.parameterId, { called: '规则参数', lock: true });
    checkVersion(parameter, input.version);
    const empty = checkPeriod(parameter.since, input.until);
    if (empty) return empty;
    parameter.until = input.until;
    return parameter;
  });
}

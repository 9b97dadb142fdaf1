import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { Context } from '../context.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { notFound, problem } from '../shared/problems.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { FindingAcknowledgment } from './finding-acknowledgment.entity.ts';
import { rowsOf } from './finding-rows.ts';
import { FindingHasChanged } from './finding.errors.ts';
import type { AcknowledgeFindingInput, WithdrawAcknowledgmentInput } from './finding.inputs.ts';
import { ruleDefinitions } from './rules/all.ts';
import { ruleId } from './rules/rule-id.ts';

const longest = 366;

interface Judged {
  id: string;
  division_id: string;
  verdict: string;
  fingerprint: string;
}

/** Says why a finding is left as it is. It counts for the facts that were read, judged here once more. */
export function acknowledgeFinding(
  context: Context,
  input: AcknowledgeFindingInput,
): Promise<FindingAcknowledgment | FindingHasChanged | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const { today } = context;
    const empty = checkPeriod(today, input.until);
    if (empty) return empty;
    if (input.until > addDays(today, longest)) throw problem('BAD_USER_INPUT', 'input.until 最长为一年。');
    if (!input.reason.trim()) throw problem('BAD_USER_INPUT', 'input.reason 不能为空。');
    const judged = await judge(em, input, today);
    if (!judged || judged.fingerprint !== input.fingerprint || judged.verdict === 'HOLDS') {
      const message = judged && judged.verdict !== 'HOLDS' ? '事实已经变了，看看现在的情况再说明。' : '现在已经没有这个问题，不用说明。';
      return Object.assign(new FindingHasChanged(), { message, finding: judged ? { id: judged.id } : null });
    }
    const acknowledgment = em.create(FindingAcknowledgment, {
      rule: ruleId(input.rule),
      subjectId: input.subjectId,
      division: judged.division_id,
      fingerprint: input.fingerprint,
      reason: input.reason.trim(),
      since: today,
      until: input.until,
      acknowledgedBy: context.viewer.displayName,
    } as never) as FindingAcknowledgment;
    await em.flush();
    return acknowledgment;
  });
}

/** Takes an acknowledgment back: the finding is listed again from today on. */
export function withdrawAcknowledgment(context: Context, input: WithdrawAcknowledgmentInput): Promise<FindingAcknowledgment> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const acknowledgment = await load(em, FindingAcknowledgment, input.acknowledgmentId, { called: '说明', lock: true });
    checkVersion(acknowledgment, input.version);
    acknowledgment.withdrawnOn = context.today;
    return acknowledgment;
  });
}

async function judge(em: EntityManager, { rule, subjectId }: AcknowledgeFindingInput, today: string): Promise<Judged | undefined> {
  const definition = ruleDefinitions.find(({ code }) => code === rule);
  if (!definition) throw notFound('规则');
  const rows = `select f.id, f.division_id, f.verdict, f.fingerprint from (${rowsOf([definition], `date '${today}'`)}) f where f.subject_id = ?`;
  const [judged] = (await em.execute(rows, [subjectId])) as Judged[];
  return judged;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { OrganizationType } from '../organizations/families.ts';
import { Organization, TripartyCoordination } from '../organizations/organization.entity.ts';
import { Community } from '../places/division.entity.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { searchKeys } from '../shared/search-keys.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { AgreementKind } from './agreement-kinds.ts';
import { Agreement } from './agreement.entity.ts';
import { AgreementDoesNotFit, AgreementExists } from './agreement.errors.ts';
import type { EndAgreementInput, RecordAgreementInput } from './agreement.inputs.ts';
import { refuse } from './refusing.ts';

/** Who signs agreements of a kind. */
const signing: Record<AgreementKind, { type: OrganizationType; called: string }> = {
  CO_BUILDING: { type: OrganizationType.RESIDENT_UNIT, called: '共驻共建协议由驻区单位与社区签订' },
  TRIPARTY: { type: OrganizationType.TRIPARTY_COORDINATION, called: '三方协调协议由三方协调签订' },
};

/** Records a signed agreement; one organization has one of a kind at a time, a resident unit one with each community. */
export function recordAgreement(
  context: Context,
  input: RecordAgreementInput,
): Promise<Agreement | AgreementDoesNotFit | AgreementExists | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const { kind, since, until } = input;
    const empty = checkPeriod(since, until);
    if (empty) return empty;
    // Locked, so that of two at once the second one meets the first.
    const organization = await load<Organization>(em, Organization as never, input.organizationId, { called: '签约组织', lock: true });
    const { type, called } = signing[kind];
    const refusal = (message: string) => refuse(AgreementDoesNotFit, { kind, organization, message });
    if (organization.type !== type) return refusal(`${called}，“${organization.name}”不属于这一类。`);
    const community = await communityOf(em, organization, input.communityId);
    if (!community) return refusal(`“${organization.name}”不在某个社区，须写明与哪个社区签订。`);
    const existing = (await em.findOne(Agreement, {
      kind,
      organization: organization.id,
      ...(kind === AgreementKind.CO_BUILDING ? { community: community.id } : {}),
      $and: [{ $or: [{ until: null }, { until: { $gt: since } }] }, ...(until ? [{ since: { $lt: until } }] : [])],
    } as never)) as Agreement | null;
    if (existing) {
      const held = `${existing.since} 至 ${existing.until ?? '今'}`;
      const message = `“${organization.name}”已有协议${existing.number ? `（${existing.number}）` : ''}，${held}。先结束它。`;
      return refuse(AgreementExists, { agreement: existing, message });
    }
    const number = input.number?.trim() || undefined;
    const agreement = em.create(Agreement, {
      kind,
      organization,
      community,
      number,
      signedOn: input.signedOn ?? undefined,
      since,
      until: until ?? undefined,
      content: input.content ?? undefined,
    } as never) as Agreement;
    if (organization instanceof TripartyCoordination && number) {
      organization.agreementNumber = number;
      organization.searchKeys = searchKeys([organization.name], [number]);
    }
    await em.flush();
    return agreement;
  });
}

/** Ends an agreement; it stays readable on every day on which it held. */
export function endAgreement(context: Context, input: EndAgreementInput): Promise<Agreement | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const agreement = await load(em, Agreement, input.agreementId, { called: '协议', lock: true });
    checkVersion(agreement, input.version);
    const empty = checkPeriod(agreement.since, input.until);
    if (empty) return empty;
    agreement.until = input.until;
    return agreement;
  });
}

async function communityOf(em: EntityManager, { division }: Organization, id: string | null | undefined): Promise<Community | null> {
  if (id) return load<Community>(em, Community, id, { called: '社区' });
  return em.findOne(Community, { id: division.id } as never) as Promise<Community | null>;
}

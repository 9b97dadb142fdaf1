import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { CodeError } from '@sanfang/schema/codes/code-error.ts';
import { parseCreditCode } from '@sanfang/schema/codes/credit-code.ts';
import { parseDivisionCode } from '@sanfang/schema/codes/division-code.ts';
import type { Context } from '../context.ts';
import { Compound } from '../places/compound.entity.ts';
import { Division } from '../places/division.entity.ts';
import { checkPeriod, type PeriodIsEmpty } from '../shared/period.ts';
import { problem } from '../shared/problems.ts';
import { searchKeys } from '../shared/search-keys.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { FormerName } from './former-name.entity.ts';
import { OrganizationKind } from './organization-kind.entity.ts';
import { CodeIsUnknown, CreditCodeIsInvalid, CreditCodeIsTaken } from './organization.errors.ts';
import * as organizations from './organization.entity.ts';
import { Organization } from './organization.entity.ts';
import type { DissolveOrganizationInput, EstablishOrganizationInput, RenameOrganizationInput } from './organization.inputs.ts';
import type { OrganizationType } from './families.ts';

/** The class in which an organization of this type is stored. */
function classOf(type: OrganizationType): new () => Organization {
  const name = type.toLowerCase().replace(/(^|_)(.)/g, (_match, _underscore, letter: string) => letter.toUpperCase());
  return (organizations as unknown as Record<string, new () => Organization>)[name]!;
}

/** Records a new organization at its place. The database fills in its area and whether it is public record. */
export async function establishOrganization(context: Context, input: EstablishOrganizationInput) {
  authorizeWriting(context);
  checkName(input.name);
  const creditCode = input.creditCode ? validCreditCode(input.creditCode) : null;
  if (creditCode instanceof CreditCodeIsInvalid) return creditCode;
  try {
    return await inTransaction(context, async (em) => {
      const kind = await em.findOne(OrganizationKind, { code: input.kind });
      if (!kind) return codeIsUnknown(input.kind, `没有组织类别“${input.kind}”。`);
      const code = divisionCodeOf(input.divisionCode);
      const division = code && (await em.findOne(Division, { code }));
      if (!division) return codeIsUnknown(input.divisionCode, `没有区划代码“${input.divisionCode}”。`);
      const compound = input.compoundId ? await load(em, Compound, input.compoundId, { called: '小区' }) : undefined;
      const parent = input.parentId ? await load(em, Organization as never, input.parentId, { called: '上级组织' }) : undefined;
      const organization = em.create(classOf(kind.type), {
        name: input.name,
        kind,
        division,
        compound,
        parent,
        creditCode: creditCode ?? undefined,
        establishedOn: input.establishedOn ?? undefined,
        searchKeys: searchKeys([input.name], [creditCode]),
      } as never);
      await em.flush();
      return { organization };
    });
  } catch (error) {
    if (creditCode && error instanceof UniqueConstraintViolationException) {
      return Object.assign(new CreditCodeIsTaken(), { creditCode, message: `信用代码 ${creditCode} 已登记在另一个组织名下。` });
    }
    throw error;
  }
}

/** Ends an organization; what it was stays readable on every day before. */
export function dissolveOrganization(
  context: Context,
  input: DissolveOrganizationInput,
): Promise<{ organization: Organization } | PeriodIsEmpty> {
  authorizeWriting(context);
  return inTransaction(context, async (em) => {
    const organization = await load<Organization>(em, Organization as never, input.organizationId, { called: '组织', lock: true });
    checkVersion(organization, input.version);
    const empty = organization.establishedOn ? checkPeriod(organization.establishedOn, input.dissolvedOn) : null;
    if (empty) return empty;
    organization.dissolvedOn = input.dissolvedOn;
    return { organization };
  });
}

/** Gives a new name and keeps the old one as a former name, by which the organization is still found. */
export function renameOrganization(
  context: Context,
  input: RenameOrganizationInput,
): Promise<{ organization: Organization } | PeriodIsEmpty> {
  authorizeWriting(context);
  checkName(input.name);
  return inTransaction(context, async (em) => {
    const organization = await load<Organization>(em, Organization as never, input.organizationId, { called: '组织', lock: true });
    checkVersion(organization, input.version);
    const former = await em.find(FormerName, { organization: organization.id }, { orderBy: { until: 'desc' } });
    const since = former[0]?.until ?? organization.establishedOn;
    const empty = since ? checkPeriod(since, input.since) : null;
    if (empty) return empty;
    em.create(FormerName, { organization, name: organization.name, since, until: input.since } as never);
    organization.searchKeys = searchKeys([input.name, organization.name, ...former.map(({ name }) => name)], [organization.creditCode]);
    organization.name = input.name;
    return { organization };
  });
}

function checkName(name: string): void {
  if (!name.trim()) throw problem('BAD_USER_INPUT', '名称（name）不能为空。');
}

function validCreditCode(text: string): string | CreditCodeIsInvalid {
  try {
    return parseCreditCode(text).code;
  } catch (error) {
    if (!(error instanceof CodeError)) throw error;
    return Object.assign(new CreditCodeIsInvalid(), { creditCode: text, message: error.zh });
  }
}

function divisionCodeOf(text: string): string | null {
  try {
    return parseDivisionCode(text).code;
  } catch (error) {
    if (error instanceof CodeError) return null;
    throw error;
  }
}

const codeIsUnknown = (code: string, message: string): CodeIsUnknown => Object.assign(new CodeIsUnknown(), { code, message });

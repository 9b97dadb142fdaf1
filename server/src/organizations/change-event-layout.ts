import type { EntityManager } from '@mikro-orm/postgresql';
import { CodeError } from '@sanfang/schema/codes/code-error.ts';
import { parseDivisionCode } from '@sanfang/schema/codes/division-code.ts';
import type { Context } from '../context.ts';
import { Community, Street } from '../places/division.entity.ts';
import { newId } from '../shared/id.ts';
import { tagOf } from '../shared/node.ts';
import { problem } from '../shared/problems.ts';
import { load } from '../shared/writing.ts';
import { ChangeEventKind, ChangeProblemCode } from './change-event-kinds.ts';
import type { ChangePlanInput, CommunityPartInput } from './change-event.inputs.ts';
import { among, asList, type Plan } from './change-event-plan.ts';

/** A community after the change. */
export interface Part {
  index: number;
  id: string;
  name: string;
  code: string;
  /** The community that carries on; absent for one that begins. */
  community?: Community;
  input: CommunityPartInput;
}

/** Which communities there are before and after. */
export interface Layout {
  kind: ChangeEventKind;
  effectiveOn: string;
  street: Street;
  /** Named as changing. */
  named: Community[];
  parts: Part[];
  /** Ids of those that end. */
  ended: Set<string>;
}

/** A part of nothing but a community that stays as it is. */
const unchanged = (communityId: string): CommunityPartInput => ({ communityId, beginBodies: false });

export async function readLayout(em: EntityManager, context: Context, plan: Plan, input: ChangePlanInput): Promise<Layout> {
  const named: Community[] = [];
  for (const id of new Set(input.communityIds)) named.push(await load(em, Community, id, { called: '社区' }));
  const keptByKind = input.kind === ChangeEventKind.ENLARGE || input.kind === ChangeEventKind.CREATE;
  const mentioned = new Set(input.parts.map(({ communityId }) => communityId));
  const inputs = [...input.parts, ...(keptByKind ? named.filter(({ id }) => !mentioned.has(id)).map(({ id }) => unchanged(id)) : [])];
  const kept = await Promise.all(
    inputs.map(({ communityId }) => (communityId ? load(em, Community, communityId, { called: '沿用的社区' }) : undefined)),
  );
  const street = await streetOf(em, input, [...named, ...kept.filter((community) => !!community)]);
  authorizePlace(context, street);
  for (const community of [...named, ...kept]) {
    if (community && community.parent?.id !== street.id)
      plan.refuse(ChangeProblemCode.OTHER_STREET, `“${community.name}”不在${street.name}，不能一并调整。`, { nodeId: community.id });
  }
  const free = await freeCodes(em, street);
  const parts = inputs.map((part, index): Part => {
    const community = kept[index];
    const name = part.name?.trim() || community?.name || '';
    const id = community?.id ?? newId(tagOf(Community));
    return { index, id, name, code: community?.code ?? (part.code?.trim() || free.next(part)), community, input: part };
  });
  const staying = new Set(parts.map(({ id }) => id));
  const ended = new Set(named.map(({ id }) => id).filter((id) => !staying.has(id)));
  return { kind: input.kind, effectiveOn: input.effectiveOn, street, named, parts, ended };
}

async function streetOf(em: EntityManager, { streetId }: ChangePlanInput, communities: Community[]): Promise<Street> {
  const id = communities[0]?.parent?.id ?? streetId;
  if (!id) throw problem('BAD_USER_INPUT', '没有所变更的社区时，须写明街道（input.streetId）。');
  return load(em, Street, id, { called: '街道' });
}

/** A layout is a matter of the street: whoever sees a part of it only may not change it. */
function authorizePlace({ viewer }: Context, street: Street): void {
  const { low, high } = parseDivisionCode(street.code);
  const covered = viewer.codes
    .map((code) => parseDivisionCode(code))
    .some((area) => Number(area.low) <= Number(low) && Number(area.high) >= Number(high));
  if (viewer.codes.length && !covered) throw problem('FORBIDDEN', `社区布局由街道或更高一级调整，${street.name}不全在你的辖区内。`);
}

/** Free codes of a street: the statistical code numbers communities from 001 and villages from 200. */
async function freeCodes(em: EntityManager, street: Street): Promise<{ next(part: CommunityPartInput): string }> {
  const rows = await em.execute<{ code: string }[]>('select code from division where code >= ? and code < ?', [
    street.code,
    street.codeEnd,
  ]);
  const used = new Set(rows.map(({ code }) => Number(code.slice(9))));
  return {
    next({ residence }) {
      const [first, last] = residence === 'RURAL' ? [200, 399] : [1, 199];
      const highest = Math.max(first - 1, ...[...used].filter((number) => number >= first && number <= last));
      let number = highest < last ? highest + 1 : 1;
      while (used.has(number)) number += 1;
      used.add(number);
      return street.code.slice(0, 9) + String(number).padStart(3, '0');
    },
  };
}

/** What may stand in the way of the communities themselves. */
export async function checkLayout(em: EntityManager, { today }: Context, plan: Plan, layout: Layout): Promise<void> {
  checkKind(plan, layout);
  const { effectiveOn, named, parts, ended, street } = layout;
  if (effectiveOn > today)
    plan.refuse(ChangeProblemCode.DATE_IN_FUTURE, `生效日期（${effectiveOn}）还没有到，到当天再登记。`, { path: 'effectiveOn' });
  const existing = new Map([...named, ...parts.flatMap(({ community }) => community ?? [])].map((community) => [community.id, community]));
  for (const { id, name, establishedOn, dissolvedOn } of existing.values()) {
    if ((establishedOn && establishedOn >= effectiveOn) || (dissolvedOn && dissolvedOn <= effectiveOn) || (dissolvedOn && ended.has(id)))
      plan.refuse(ChangeProblemCode.NOT_STANDING, `“${name}”在 ${effectiveOn} 不存续，不能自这一天起变更。`, {
        nodeId: id,
        table: 'division',
        name,
      });
  }
  const newer = await em.execute<{ effective_on: string; name: string }[]>(
    `select e.effective_on::text, p.name from change_event e join change_event_part p on p.event_id = e.id
     where e.undone_at is null and e.effective_on >= ? and ${among('p.division_id')} limit 1`,
    [effectiveOn, asList(existing.keys())],
  );
  for (const { effective_on, name } of newer)
    plan.refuse(ChangeProblemCode.NEWER_EVENT, `“${name}”在 ${effective_on} 已有一次变更，这次的生效日期须在其后。`, {
      path: 'effectiveOn',
      name,
    });
  await checkNames(em, plan, parts, ended, street);
}

async function checkNames(em: EntityManager, plan: Plan, parts: Part[], ended: Set<string>, street: Street): Promise<void> {
  const others = await em.execute<{ id: string; name: string; code: string; dissolved: boolean }[]>(
    'select id, name, code, dissolved_on is not null as dissolved from division where code > ? and code < ?',
    [street.code, street.codeEnd],
  );
  for (const part of parts) {
    const at = { part: part.index, name: part.name };
    const twin = (key: 'name' | 'code') =>
      parts.some((other) => other.index < part.index && other[key] === part[key]) ||
      others.some(
        (other) => other[key] === part[key] && other.id !== part.id && (key === 'code' || !(other.dissolved || ended.has(other.id))),
      );
    if (!part.name) plan.refuse(ChangeProblemCode.NAME_MISSING, '新设的社区须有名称。', { ...at, path: `parts.${part.index}.name` });
    else if (twin('name'))
      plan.refuse(ChangeProblemCode.NAME_TAKEN, `${street.name}已有“${part.name}”，换一个名称。`, {
        ...at,
        path: `parts.${part.index}.name`,
      });
    if (part.community) continue;
    const path = `parts.${part.index}.code`;
    const wrong = whatIsWrong(part.code, street);
    if (wrong) plan.refuse(ChangeProblemCode.CODE_INVALID, wrong, { ...at, path });
    else if (twin('code'))
      plan.refuse(ChangeProblemCode.CODE_TAKEN, `区划代码 ${part.code} 已被使用，已撤销社区的代码也不再使用。`, { ...at, path });
  }
}

function whatIsWrong(code: string, street: Street): string | null {
  try {
    const { level } = parseDivisionCode(code);
    return level === 'COMMUNITY' && code.length === 12 && code.startsWith(street.code.slice(0, 9))
      ? null
      : `区划代码 ${code} 不是${street.name}的社区代码，应以 ${street.code.slice(0, 9)} 开头，共 12 位。`;
  } catch (error) {
    if (error instanceof CodeError) return `${error.zh}。`;
    throw error;
  }
}

/** How many communities of which sort each kind of change takes. */
function checkKind(plan: Plan, { kind, named, parts, ended }: Layout): void {
  const begun = parts.filter(({ community }) => !community).length;
  const foreign = parts.some(({ community }) => community && !named.some(({ id }) => id === community.id));
  const twice = new Set(parts.map(({ id }) => id)).size < parts.length;
  const fits: Record<ChangeEventKind, [boolean, string]> = {
    SPLIT: [named.length === 1 && parts.length >= 2 && !foreign, '拆分：一个社区，变更后至少两个，其中可有一个沿用原社区。'],
    MERGE: [named.length >= 2 && parts.length === 1 && !foreign, '撤并：至少两个社区，变更后一个，可沿用其中之一。'],
    ENLARGE: [named.length >= 2 && begun === 0 && !foreign, '扩容：列出扩大的和划出的社区，都沿用，不新设。'],
    CREATE: [begun === 1 && ended.size === 0 && !foreign, '新建：新设一个社区，划出的社区都沿用。'],
    CLOSE: [named.length === 1 && ended.size === 1 && begun === 0, '撤销：一个社区，由同街道其他社区接收。'],
  };
  const [fit, rule] = fits[kind];
  if (!fit || twice) plan.refuse(ChangeProblemCode.PARTS_DO_NOT_FIT, rule, { path: 'parts' });
}

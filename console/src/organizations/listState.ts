import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { graphql } from '@sanfang/schema/graphql.ts';
import type { HubLocation } from '../shell/useHubLocation.ts';
import type { Sort } from '../ui/DataTable.tsx';

export type OrganizationFilter = ReturnType<typeof graphql.scalar<'OrganizationFilter'>>;
export type Family = ReturnType<typeof graphql.scalar<'OrganizationFamily'>>;

export const pageSize = 50;
export const conditionParams = ['q', 'family', 'level', 'kind', 'term', 'todo', 'state', 'own'] as const;

/** No one holds the post on the day that is looked at. */
const headVacant: OrganizationFilter = { posts: { some: { head: { eq: true }, appointments: { none: {} } } } };
const postVacant: OrganizationFilter = { posts: { some: { appointments: { none: {} } } } };

type Level = ReturnType<typeof graphql.scalar<'OrganizationLevel'>>;
const above: Level[] = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'ANY'];

/** The rungs of the ladder as people speak of them; `main` leaves the many small groups below the compound out. */
const levels: Record<string, Level[]> = {
  main: [...above, 'COMMUNITY', 'COMPOUND'],
  street: above,
  community: ['COMMUNITY'],
  compound: ['COMPOUND'],
  below: ['BUILDING', 'ENTRANCE', 'UNIT'],
};
export const levelNames = ['main', 'street', 'community', 'compound', 'below'] as const;

/** What the URL asks of the list, as the API understands it. */
export function listState({ area, asOf, date, param }: HubLocation, found?: string[]) {
  const dissolved = param('state') === 'dissolved';
  const place: OrganizationFilter[] = !area ? [] : param('own') ? [{ division: { code: { eq: area } } }] : [{ within: area }];
  const conditions = [
    textFilter(param('q'), found),
    param('family') && { kind: { family: { eq: param('family') as Family } } },
    param('kind') && { kind: { code: { eq: param('kind') } } },
    levels[param('level') ?? ''] && { kind: { level: { in: levels[param('level')!]! } } },
    termFilter(param('term'), date),
    param('todo') === 'head' && headVacant,
    param('todo') === 'vacant' && postVacant,
    dissolved && { dissolvedOn: { lte: date } },
  ].filter((condition) => !!condition) as OrganizationFilter[];
  const sort = param('sort') ?? 'name';
  return {
    place: { and: place } satisfies OrganizationFilter,
    filter: { and: [...place, ...conditions] } satisfies OrganizationFilter,
    // Organizations that have ended stand on no day: they are looked for in all times.
    asOf: dissolved ? null : asOf,
    sort: { column: sort.replace('-', ''), descending: sort.startsWith('-') } satisfies Sort,
    page: pageOf(param('after'), param('before')),
    number: Math.max(1, Number(param('n')) || 1),
    dissolved,
  };
}

/** `found`: what the search by pinyin, initials and former names answered for the same text. */
function textFilter(text: string | undefined, found: string[] | undefined): OrganizationFilter | undefined {
  if (!text) return undefined;
  const ways: OrganizationFilter[] = [{ name: { contains: text } }, { formerNames: { some: { name: { contains: text } } } }];
  if (/^[0-9A-Za-z]{4,18}$/.test(text)) ways.push({ creditCode: { startsWith: text.toUpperCase() } });
  if (found?.length) ways.push({ id: { in: found } });
  return { or: ways };
}

function termFilter(term: string | undefined, date: string): OrganizationFilter | undefined {
  if (term === 'over') return { termUntil: { lte: date } };
  if (term === '30' || term === '90') return { termUntil: { gt: date, lte: addDays(date, Number(term)) } };
  return undefined;
}

function pageOf(after?: string, before?: string) {
  return before ? { last: pageSize, before } : { first: pageSize, after };
}

const orders = { name: 'name', kind: 'type' } as const;

export function orderOf({ column, descending }: Sort) {
  const direction = descending ? 'DESC' : 'ASC';
  return orders[column as keyof typeof orders] === 'type'
    ? [{ type: direction } as const, { name: 'ASC' } as const]
    : [{ name: direction } as const];
}

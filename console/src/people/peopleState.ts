import { addDays } from '@sanfang/schema/codes/dates.ts';
import type { graphql } from '@sanfang/schema/graphql.ts';
import type { HubLocation } from '../shell/useHubLocation.ts';

export type PersonFilter = ReturnType<typeof graphql.scalar<'PersonFilter'>>;
export type PostFilter = ReturnType<typeof graphql.scalar<'PostFilter'>>;
type WorkerFileFilter = ReturnType<typeof graphql.scalar<'WorkerFileFilter'>>;
type AppointmentFilter = ReturnType<typeof graphql.scalar<'AppointmentFilter'>>;

export const pageSize = 50;
export const segments = ['holding', 'cross', 'without'] as const;
export type Segment = (typeof segments)[number];
/** What is asked of the worker file, and of the reserve pool. */
export const files = ['file', 'noFile', 'contract', 'contractOver', 'reserve'] as const;
export type FileCondition = (typeof files)[number];
export const terms = ['30', '90', 'over'] as const;
export type Term = (typeof terms)[number];

const holding = (within: AppointmentFilter): PersonFilter => ({ appointments: { some: within } });
const cross: PersonFilter = { appointments: { count: { gte: 2 } } };

function termFilter(term: Term, within: AppointmentFilter, date: string): PersonFilter {
  const termUntil = term === 'over' ? { lte: date } : { gt: date, lte: addDays(date, Number(term)) };
  return { appointments: { some: { and: [within, { termUntil }] } } };
}

const inService = (within: WorkerFileFilter): PersonFilter => ({ workerFiles: { some: { and: [within, { leftOn: { isNull: true } }] } } });

function fileFilter(file: FileCondition, within: AppointmentFilter, date: string): PersonFilter {
  return {
    file: inService({}),
    noFile: { and: [holding(within), { workerFiles: { none: {} } }] },
    contract: inService({ contractUntil: { gt: date, lte: addDays(date, 90) } }),
    contractOver: inService({ contractUntil: { lte: date } }),
    reserve: { reservePoolEntries: { some: {} } },
  }[file];
}

/**
 * Posts that nobody holds on a day. Read in all times, so that the last holder comes along:
 * what holds on the day is therefore said here.
 */
function vacantOn(date: string): PostFilter {
  return {
    and: [
      {
        organization: {
          and: [
            { or: [{ establishedOn: { isNull: true } }, { establishedOn: { lte: date } }] },
            { or: [{ dissolvedOn: { isNull: true } }, { dissolvedOn: { gt: date } }] },
          ],
        },
      },
      { appointments: { none: { and: [{ since: { lte: date } }, { or: [{ until: { isNull: true } }, { until: { gt: date } }] }] } } },
    ],
  };
}

/** What the URL asks of the list of people and of the vacant posts. */
export function peopleState({ area, date, param }: HubLocation, found?: string[]) {
  const within = area ? { within: area } : {};
  // Whoever has a file here, and whoever serves here though the file is kept elsewhere.
  const place: PersonFilter = area ? { or: [within, holding(within)] } : {};
  const text = param('q');
  const segment = segments.find((name) => name === param('posts'));
  const term = terms.find((name) => name === param('term'));
  const file = files.find((name) => name === param('file'));
  const chosen: Record<Segment, PersonFilter> = {
    holding: holding(within),
    cross: { and: [holding(within), cross] },
    without: { appointments: { none: {} } },
  };
  const named: PersonFilter | undefined = text
    ? { or: [{ name: { contains: text } }, ...(found?.length ? [{ id: { in: found } }] : [])] }
    : undefined;
  const vacant: PostFilter = { and: [within, vacantOn(date)] };
  const { after, before } = { after: param('after'), before: param('before') };
  return {
    tab: param('tab') === 'vacant' ? ('vacant' as const) : ('people' as const),
    segment,
    term,
    file,
    text,
    head: !!param('head'),
    number: Math.max(1, Number(param('n')) || 1),
    page: before ? { last: pageSize, before } : { first: pageSize, after },
    place,
    people: {
      and: [
        place,
        ...(named ? [named] : []),
        ...(segment ? [chosen[segment]] : []),
        ...(term ? [termFilter(term, within, date)] : []),
        ...(file ? [fileFilter(file, within, date)] : []),
      ],
    } satisfies PersonFilter,
    counts: {
      holding: chosen.holding,
      cross: { and: [place, chosen.cross] } satisfies PersonFilter,
      soon: termFilter('30', within, date),
      term: termFilter('90', within, date),
      over: termFilter('over', within, date),
      vacant,
    },
    vacantPosts: {
      and: [
        vacant,
        ...(param('head') ? [{ head: { eq: true } }] : []),
        ...(text ? [{ or: [{ title: { contains: text } }, { organization: { name: { contains: text } } }] }] : []),
      ],
    } satisfies PostFilter,
  };
}

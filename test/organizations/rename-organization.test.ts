import { graphql } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, idOfNothing, nothingChanges, organizationId, tianshui } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const renameOrganization = graphql(`
  mutation ($input: RenameOrganizationInput!) {
    renameOrganization(input: $input) {
      __typename
      ... on OrganizationRecorded {
        organization {
          name
          version
          formerNames {
            nodes {
              name
              since
              until
            }
          }
        }
      }
      ... on PeriodIsEmpty {
        since
        until
      }
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  let id: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    id = await organizationId(hub, '王马社区居民委员会');
  });
  afterAll(() => hub.close());

  const asked = (input: object) => ({
    input: { organizationId: id, version: 1, name: '王马巷社区居民委员会', since: '2026-11-01', ...input },
  });
  const rename = async (input: object) => (await hub.ask(editor(changqing), renameOrganization, asked(input))).renameOrganization;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, renameOrganization, asked(input));
  const found = async (name: string) => {
    const rows = await hub.sql<{ name: string }>('select name from search_entry where keys like ? and node_id = ?', [`%${name}%`, id]);
    return rows.map((row) => row.name);
  };

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('a day on which the name before was still borne', async () => {
      expect(await rename({ since: '2000-10-26' })).toEqual({ __typename: 'PeriodIsEmpty', since: '2000-10-26', until: '2000-10-26' });
    });

    test('public record of another area: everybody reads it, and nobody from elsewhere writes it', async () => {
      const [company] = await hub.sql<{ id: string; version: number }>(
        "select id, version from organization where type = 'PROPERTY_COMPANY' and public_record and division_code not like '330105014%' order by id limit 1",
      );
      const { id: organizationId, version } = company!;
      expect(await refusal({ organizationId, version, since: '2026-11-01' })).toMatchObject({ code: 'NOT_FOUND' });
    });

    test('a version that is not the present one', async () => {
      expect(await refusal({ version: 7 })).toMatchObject({ code: 'CONFLICT' });
    });

    test('a reader', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    });

    test('an editor of another street exactly as an id that nothing has', async () => {
      const foreign = await refusal({}, editor(tianshui));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND', message: '没有找到组织，或不在你的辖区内。' });
      expect(await refusal({ organizationId: idOfNothing(id) }, editor(tianshui))).toEqual(foreign);
    });
  });

  test('the name before is kept as a former name, by which the organization is still found', async () => {
    expect(await rename({})).toEqual({
      __typename: 'OrganizationRecorded',
      organization: {
        name: '王马巷社区居民委员会',
        version: 2,
        formerNames: {
          nodes: [
            { name: '王马巷居民委员会', since: '1989-04-01', until: '2000-10-26' },
            { name: '王马社区居民委员会', since: '2000-10-26', until: '2026-11-01' },
          ],
        },
      },
    });
    for (const name of ['王马巷社区居民委员会', '王马社区居民委员会', '王马巷居民委员会', 'wmsqjmwyh']) {
      expect(await found(name)).toEqual(['王马巷社区居民委员会']);
    }
  });
});

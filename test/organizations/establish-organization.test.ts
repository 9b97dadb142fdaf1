import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, organizationId, tianshui, wangma } from '../kit/rows.ts';
import { type Caller, editor, reader } from '../kit/viewers.ts';

const establishOrganization = graphql(`
  mutation ($input: EstablishOrganizationInput!) {
    establishOrganization(input: $input) {
      __typename
      ... on OrganizationRecorded {
        organization {
          __typename
          id
          name
          creditCode
          establishedOn
          demo
          version
          kind {
            code
          }
          division {
            code
          }
          parent {
            name
          }
          compound {
            name
          }
        }
      }
      ... on CodeIsUnknown {
        code
      }
      ... on CreditCodeIsInvalid {
        creditCode
        message
      }
      ... on CreditCodeIsTaken {
        creditCode
      }
    }
  }
`);
type Input = VariablesOf<typeof establishOrganization>['input'];

const validCode = '91350100M000100Y43';

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  const asked = (input: Partial<Input>) => ({ input: { kind: 'VOLUNTEER_TEAM', name: '王马护河志愿队', divisionCode: wangma, ...input } });
  const establish = async (input: Partial<Input>) =>
    (await hub.ask(editor(changqing), establishOrganization, asked(input))).establishOrganization;
  const refusal = (input: object, caller: Caller = editor(changqing)) => hub.refusal(caller, establishOrganization, asked(input));

  describe('refuses, and changes nothing:', () => {
    nothingChanges(() => hub);

    test.each([
      ['kind', 'CHESS_CLUB'],
      ['divisionCode', '330105014999'],
      ['divisionCode', '999999999999'],
      ['divisionCode', '王马社区'],
      ['divisionCode', ''],
    ])('the unknown code %s %j', async (field, code) => {
      expect(await establish({ [field]: code })).toEqual({ __typename: 'CodeIsUnknown', code });
    });

    test.each(['91350100M000100Y44', '91350100M000100Y4', '91350100M000100Y4I', '护河'])(
      'the credit code %s, whose form or check character is wrong',
      async (creditCode) => {
        const refused = await establish({ creditCode });
        expect(refused).toMatchObject({ __typename: 'CreditCodeIsInvalid', creditCode });
      },
    );

    test('a credit code that another organization has', async () => {
      const [row] = await hub.sql<{ credit_code: string }>("select credit_code from organization where name = '长庆街道办事处'");
      expect(await establish({ creditCode: row!.credit_code })).toEqual({ __typename: 'CreditCodeIsTaken', creditCode: row!.credit_code });
    });

    test('a reader', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    });

    test('an editor of another street', async () => {
      expect(await refusal({}, editor(tianshui))).toMatchObject({ code: 'NOT_FOUND' });
    });

    test.each([
      ['parentId', '上级'],
      ['compoundId', '33'],
    ])('%s %j, which is no id', async (field, value) => {
      expect(await refusal({ [field]: value })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    test('a field that the contract does not know', async () => {
      const refused = await refusal({ divisionId: 'x' });
      expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
      expect(refused.message).toContain('divisionId');
    });
  });

  test('the organization is answered, found by its credit code, and by its initials', async () => {
    const parentId = await organizationId(hub, '王马社区居民委员会');
    const outcome = await establish({ creditCode: validCode, establishedOn: '2026-11-01', parentId });
    expect(outcome).toEqual({
      __typename: 'OrganizationRecorded',
      organization: {
        __typename: 'SocialOrganization',
        id: expect.any(String),
        name: '王马护河志愿队',
        creditCode: validCode,
        establishedOn: '2026-11-01',
        demo: false,
        version: 1,
        kind: { code: 'VOLUNTEER_TEAM' },
        division: { code: wangma },
        parent: { name: '王马社区居民委员会' },
        compound: null,
      },
    });
    const found = graphql(`
      query ($creditCode: String!) {
        organization(by: { creditCode: $creditCode }) {
          name
        }
      }
    `);
    expect(await hub.ask(reader(changqing), found, { creditCode: validCode })).toEqual({ organization: { name: '王马护河志愿队' } });
    const [entry] = await hub.sql("select name, division_code from search_entry where keys like '%wmhhzyd%'");
    expect(entry).toEqual({ name: '王马护河志愿队', division_code: wangma });
  });

  test('of two at once with one credit code, one is recorded', async () => {
    const both = await Promise.all(['甲', '乙'].map((name) => establish({ name, creditCode: '914403001922038216' })));
    expect(both.map((outcome) => outcome?.__typename).sort()).toEqual(['CreditCodeIsTaken', 'OrganizationRecorded']);
  });
});

import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** What an agreement is about. Catalogue C.8, C.5. */
export enum AgreementKind {
  CO_BUILDING = 'CO_BUILDING',
  TRIPARTY = 'TRIPARTY',
}
registerEnumType(AgreementKind, {
  name: 'AgreementKind',
  ...says('协议类别', 'Kind of agreement'),
  valuesConfig: {
    CO_BUILDING: says('共驻共建协议', 'Co-building agreement', {
      zh: '驻区单位与社区，来源 PZ',
      en: 'resident unit and community, source PZ',
    }),
    TRIPARTY: says('三方协调协议', 'Three-party agreement', { zh: '三方之间', en: 'among the three parties' }),
  },
});

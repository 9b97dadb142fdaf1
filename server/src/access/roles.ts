import { registerEnumType } from 'type-graphql';
import { says } from '../shared/says.ts';

/** What an account or key may do inside its scope. Finer grants are the matter of a later release. */
export enum Role {
  READER = 'READER',
  EDITOR = 'EDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
/** Milliseconds that one read of an account may take in the database; administrators look over whole provinces. */
export const timeLimits: Record<Role, number> = { READER: 10_000, EDITOR: 10_000, ADMINISTRATOR: 30_000 };
/** The same for a key, whatever its role: an app asks again and again, and nobody sits waiting before it. */
export const keyTimeLimit = 5_000;

registerEnumType(Role, {
  name: 'Role',
  ...says('角色', 'Role'),
  valuesConfig: {
    READER: says('查看', 'Reader', { zh: '只能查看，电话遮蔽', en: 'reads; phone numbers are masked' }),
    EDITOR: says('街道管理', 'Editor', { zh: '可登记与更正', en: 'records and corrects' }),
    ADMINISTRATOR: says('管理员', 'Administrator', { zh: '另可管理账号', en: 'manages accounts as well' }),
  },
});

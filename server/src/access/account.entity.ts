import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { reference, text } from '../shared/columns.ts';
import { newId } from '../shared/id.ts';
import { Role } from './roles.ts';

// None of these is a concept: nothing of them is published, and the roles that answer queries hold no grant on them.

/** Who signs in to the console. */
@Entity()
export class Account {
  @PrimaryKey({ type: 'uuid', onCreate: () => newId(0x060) })
  id!: Opt<string>;

  /** What is typed at sign-in. */
  @Property(text())
  @Unique()
  name!: string;

  @Property(text())
  displayName!: string;

  /** scrypt, see `secrets.ts`; null until the first sign-in link is used to set one. */
  @Property(text({ nullable: true }))
  passwordHash?: string;

  @Enum({ items: () => Role, ...text() })
  role!: Role;

  /** Division codes of the subtrees, 12 digits each; empty means everywhere. */
  @Property({ type: 'text[]', columnType: 'text[]' })
  scope: Opt<string[]> = [];

  @Property({ type: 'datetime', length: 3 })
  createdAt: Opt<Date> = new Date();
}

/** A sign-in link that works once; what is kept is a hash of its token. */
@Entity()
export class SignInLink {
  @PrimaryKey(text())
  tokenHash!: string;

  @ManyToOne(() => Account, reference())
  @Index()
  account!: Ref<Account>;

  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  usedAt?: Date;
}

/** A signed-in browser; the cookie carries a token, the table its hash. */
@Entity()
export class Session {
  @PrimaryKey(text())
  tokenHash!: string;

  @ManyToOne(() => Account, reference())
  @Index()
  account!: Ref<Account>;

  @Property({ type: 'datetime', length: 3 })
  lastSeenAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  expiresAt!: Date;
}

/** A partner's key: shown once, stored hashed, bound to subtrees and a role. */
@Entity()
export class ApiKey {
  @PrimaryKey({ type: 'uuid', onCreate: () => newId(0x061) })
  id!: Opt<string>;

  @Property(text())
  name!: string;

  @Property(text())
  @Unique()
  tokenHash!: string;

  @Enum({ items: () => Role, ...text() })
  role!: Role;

  /** Division codes of the subtrees, 12 digits each; empty means everywhere. */
  @Property({ type: 'text[]', columnType: 'text[]' })
  scope!: string[];

  @Property({ type: 'datetime', length: 3 })
  createdAt: Opt<Date> = new Date();

  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt?: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt?: Date;
}

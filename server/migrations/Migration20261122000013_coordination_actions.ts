import { Migration } from '@mikro-orm/migrations';

/** Which meeting agreed on a company and its seat; a resident unit's agreements with several communities; what a mediator or an item's note needs. */
export class Migration20261122000013_coordination_actions extends Migration {
  override async up(): Promise<void> {
    for (const table of ['property_management', 'coordination_seat']) {
      this.addSql(`alter table "${table}" add "meeting_id" uuid null;`);
      this.addSql(`create index "${table}_meeting_id_index" on "${table}" ("meeting_id");`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
      );
    }
    this.addSql(`alter table "dispute" add "mediator_name" text collate "C" null;`);
    this.addSql(`alter table "action_item" add "note" text collate "C" null;`);
    this.addSql(`alter table "agreement" drop constraint "agreement_no_overlap";`);
    this.addSql(
      `alter table "agreement" add constraint "agreement_no_overlap" exclude using gist ((md5(organization_id::text || community_id::text)::uuid) with =, daterange(since, until) with &&) where (kind = 'CO_BUILDING'::text);`,
    );
    this.addSql(
      `alter table "agreement" add constraint "agreement_one_triparty" exclude using gist ((md5(organization_id::text)::uuid) with =, daterange(since, until) with &&) where (kind = 'TRIPARTY'::text);`,
    );
    // Matters that change places in corrected minutes meet each other on the way.
    this.addSql(`alter table "matter" drop constraint "matter_meeting_id_position_unique";`);
    this.addSql(
      `alter table "matter" add constraint "matter_meeting_id_position_unique" unique ("meeting_id", "position") deferrable initially deferred;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "matter" drop constraint "matter_meeting_id_position_unique";`);
    this.addSql(`alter table "matter" add constraint "matter_meeting_id_position_unique" unique ("meeting_id", "position");`);
    this.addSql(`alter table "agreement" drop constraint "agreement_one_triparty";`);
    this.addSql(`alter table "agreement" drop constraint "agreement_no_overlap";`);
    this.addSql(
      `alter table "agreement" add constraint "agreement_no_overlap" exclude using gist ((md5(organization_id::text || kind::text)::uuid) with =, daterange(since, until) with &&);`,
    );
    this.addSql(`alter table "action_item" drop column "note";`);
    this.addSql(`alter table "dispute" drop column "mediator_name";`);
    for (const table of ['property_management', 'coordination_seat']) {
      this.addSql(`alter table "${table}" drop constraint "${table}_meeting_id_foreign";`);
      this.addSql(`alter table "${table}" drop column "meeting_id";`);
    }
  }
}

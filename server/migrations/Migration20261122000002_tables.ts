import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000002_tables extends Migration {

  override name = 'Migration20261122000002_tables';

  override up(): void | Promise<void> {
    this.addSql(`create table "account" ("id" uuid not null, "name" text collate "C" not null, "display_name" text collate "C" not null, "password_hash" text collate "C" null, "role" text collate "C" not null, "scope" text[] not null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "account" add constraint "account_name_unique" unique ("name");`);

    this.addSql(`create table "api_key" ("id" uuid not null, "name" text collate "C" not null, "token_hash" text collate "C" not null, "role" text collate "C" not null, "scope" text[] not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "api_key" add constraint "api_key_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "audit_entry" ("id" uuid not null, "sequence" bigint generated always as identity not null, "node_id" uuid not null, "table" text collate "C" not null, "operation" text collate "C" not null, "at" timestamptz(3) not null, "actor" text collate "C" not null, "before" jsonb null, "after" jsonb null, "division_code" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "audit_entry_sequence_index" on "audit_entry" ("sequence");`);
    this.addSql(`create index "audit_entry_table_index" on "audit_entry" ("table");`);
    this.addSql(`create index "audit_entry_operation_index" on "audit_entry" ("operation");`);
    this.addSql(`create index "audit_entry_at_index" on "audit_entry" ("at");`);
    this.addSql(`create index "audit_entry_actor_index" on "audit_entry" ("actor");`);
    this.addSql(`create index "audit_entry_node_id_sequence_index" on "audit_entry" ("node_id", "sequence");`);

    this.addSql(`create table "code_list_entry" ("id" uuid not null, "list" text collate "C" not null, "code" text collate "C" not null, "name" text collate "C" not null, "name_en" text collate "C" null, "position" int not null, "note" text collate "C" null, "sources" text[] not null, primary key ("id"));`);
    this.addSql(`create index "code_list_entry_list_index" on "code_list_entry" ("list");`);
    this.addSql(`create index "code_list_entry_code_index" on "code_list_entry" ("code");`);
    this.addSql(`create index "code_list_entry_position_index" on "code_list_entry" ("position");`);
    this.addSql(`alter table "code_list_entry" add constraint "code_list_entry_list_code_unique" unique ("list", "code");`);

    this.addSql(`create table "division" ("id" uuid not null, "code" text collate "C" not null, "code_end" text collate "C" not null, "name" text collate "C" not null, "level" text collate "C" not null, "search_keys" text collate "C" not null, "parent_id" uuid null, "residence" text collate "C" null, "community_type" text collate "C" null, "households" int null, "population" int null, "boundary_east" text collate "C" null, "boundary_south" text collate "C" null, "boundary_west" text collate "C" null, "boundary_north" text collate "C" null, primary key ("id"));`);
    this.addSql(`alter table "division" add constraint "division_code_unique" unique ("code");`);
    this.addSql(`create index "division_level_index" on "division" ("level");`);
    this.addSql(`create index "division_parent_id_index" on "division" ("parent_id");`);
    this.addSql(`create index "division_residence_index" on "division" ("residence");`);
    this.addSql(`create index "division_community_type_index" on "division" ("community_type");`);
    this.addSql(`create index "division_households_index" on "division" ("households");`);
    this.addSql(`create index "division_population_index" on "division" ("population");`);
    this.addSql(`create index "division_name_id_index" on "division" ("name", "id");`);
    this.addSql(`create index "division_level_code_index" on "division" ("level", "code");`);

    this.addSql(`create table "compound" ("id" uuid not null, "name" text collate "C" not null, "division_id" uuid not null, "division_code" text collate "C" not null, "households" int null, "built_in" int null, "address" text collate "C" null, "search_keys" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "compound_division_id_index" on "compound" ("division_id");`);
    this.addSql(`create index "compound_division_code_index" on "compound" ("division_code");`);
    this.addSql(`create index "compound_households_index" on "compound" ("households");`);
    this.addSql(`create index "compound_built_in_index" on "compound" ("built_in");`);
    this.addSql(`create index "compound_name_id_index" on "compound" ("name", "id");`);

    this.addSql(`create table "building" ("id" uuid not null, "name" text collate "C" not null, "compound_id" uuid not null, "division_code" text collate "C" not null, "households" int null, primary key ("id"));`);
    this.addSql(`create index "building_name_index" on "building" ("name");`);
    this.addSql(`create index "building_compound_id_index" on "building" ("compound_id");`);
    this.addSql(`create index "building_division_code_index" on "building" ("division_code");`);

    this.addSql(`create table "business_building_community" ("id" uuid not null, "name" text collate "C" not null, "division_id" uuid not null, "division_code" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "business_building_community_name_index" on "business_building_community" ("name");`);
    this.addSql(`create index "business_building_community_division_id_index" on "business_building_community" ("division_id");`);
    this.addSql(`create index "business_building_community_division_code_index" on "business_building_community" ("division_code");`);

    this.addSql(`create table "entrance" ("id" uuid not null, "name" text collate "C" not null, "building_id" uuid not null, "division_code" text collate "C" not null, "party_members" int null, primary key ("id"));`);
    this.addSql(`create index "entrance_name_index" on "entrance" ("name");`);
    this.addSql(`create index "entrance_building_id_index" on "entrance" ("building_id");`);
    this.addSql(`create index "entrance_division_code_index" on "entrance" ("division_code");`);
    this.addSql(`create index "entrance_party_members_index" on "entrance" ("party_members");`);

    this.addSql(`create table "grid" ("id" uuid not null, "name" text collate "C" not null, "division_id" uuid not null, "division_code" text collate "C" not null, "households" int null, primary key ("id"));`);
    this.addSql(`create index "grid_name_index" on "grid" ("name");`);
    this.addSql(`create index "grid_division_id_index" on "grid" ("division_id");`);
    this.addSql(`create index "grid_division_code_index" on "grid" ("division_code");`);

    this.addSql(`create table "organization_kind" ("id" uuid not null, "code" text collate "C" not null, "name" text collate "C" not null, "name_en" text collate "C" not null, "type" text collate "C" not null, "family" text collate "C" not null, "level" text collate "C" not null, "broader_id" uuid null, "public_record" boolean not null, "aliases" text[] not null, "duties" text collate "C" null, "sources" text[] not null, primary key ("id"));`);
    this.addSql(`alter table "organization_kind" add constraint "organization_kind_code_unique" unique ("code");`);
    this.addSql(`create index "organization_kind_name_index" on "organization_kind" ("name");`);
    this.addSql(`create index "organization_kind_name_en_index" on "organization_kind" ("name_en");`);
    this.addSql(`create index "organization_kind_type_index" on "organization_kind" ("type");`);
    this.addSql(`create index "organization_kind_family_index" on "organization_kind" ("family");`);
    this.addSql(`create index "organization_kind_level_index" on "organization_kind" ("level");`);
    this.addSql(`create index "organization_kind_broader_id_index" on "organization_kind" ("broader_id");`);

    this.addSql(`create table "person" ("id" uuid not null, "name" text collate "C" not null, "division_id" uuid not null, "division_code" text collate "C" not null, "phone" text collate "C" null, "born_in" int null, "party_member" boolean null, "education" text collate "C" null, "certificate" text collate "C" null, "demo" boolean not null default false, "search_keys" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "person_division_id_index" on "person" ("division_id");`);
    this.addSql(`create index "person_division_code_index" on "person" ("division_code");`);
    this.addSql(`create index "person_demo_index" on "person" ("demo");`);
    this.addSql(`create index "person_born_in_index" on "person" ("born_in");`);
    this.addSql(`create index "person_party_member_index" on "person" ("party_member");`);
    this.addSql(`create index "person_education_index" on "person" ("education");`);
    this.addSql(`create index "person_certificate_index" on "person" ("certificate");`);
    this.addSql(`create index "person_name_id_index" on "person" ("name", "id");`);

    this.addSql(`create table "post_kind" ("id" uuid not null, "code" text collate "C" not null, "name" text collate "C" not null, "name_en" text collate "C" not null, "single" boolean not null, "organization_kinds" text[] not null, "note" text collate "C" null, "sources" text[] not null, primary key ("id"));`);
    this.addSql(`alter table "post_kind" add constraint "post_kind_code_unique" unique ("code");`);
    this.addSql(`create index "post_kind_name_index" on "post_kind" ("name");`);
    this.addSql(`create index "post_kind_name_en_index" on "post_kind" ("name_en");`);

    this.addSql(`create table "relation_kind" ("id" uuid not null, "code" text collate "C" not null, "name" text collate "C" not null, "name_en" text collate "C" not null, "inverse_name" text collate "C" not null, "inverse_name_en" text collate "C" not null, "family" text collate "C" not null, "cardinality" text collate "C" not null, "proposed" boolean not null, "rule" text collate "C" null, "sources" text[] not null, primary key ("id"));`);
    this.addSql(`alter table "relation_kind" add constraint "relation_kind_code_unique" unique ("code");`);
    this.addSql(`create index "relation_kind_name_index" on "relation_kind" ("name");`);
    this.addSql(`create index "relation_kind_name_en_index" on "relation_kind" ("name_en");`);
    this.addSql(`create index "relation_kind_family_index" on "relation_kind" ("family");`);
    this.addSql(`create index "relation_kind_cardinality_index" on "relation_kind" ("cardinality");`);

    this.addSql(`create table "relation_kind_end" ("id" uuid not null, "relation_kind_id" uuid not null, "side" text collate "C" not null, "organization_kind_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "relation_kind_end_relation_kind_id_index" on "relation_kind_end" ("relation_kind_id");`);
    this.addSql(`create index "relation_kind_end_side_index" on "relation_kind_end" ("side");`);
    this.addSql(`create index "relation_kind_end_organization_kind_id_index" on "relation_kind_end" ("organization_kind_id");`);
    this.addSql(`alter table "relation_kind_end" add constraint "relation_kind_end_relation_kind_id_side_organizat_ec4a4_unique" unique ("relation_kind_id", "side", "organization_kind_id");`);

    this.addSql(`create table "search_entry" ("node_id" uuid not null, "concept" int not null, "name" text collate "C" not null, "division_code" text collate "C" not null, "public_record" boolean not null, "keys" text collate "C" not null, "grams" text[] not null, primary key ("node_id"));`);
    this.addSql(`create index "search_entry_name_index" on "search_entry" ("name");`);
    this.addSql(`create index "search_entry_grams" on "search_entry" using gin ("grams");`);

    this.addSql(`create table "session" ("token_hash" text collate "C" not null, "account_id" uuid not null, "last_seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("token_hash"));`);
    this.addSql(`create index "session_account_id_index" on "session" ("account_id");`);

    this.addSql(`create table "sign_in_link" ("token_hash" text collate "C" not null, "account_id" uuid not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("token_hash"));`);
    this.addSql(`create index "sign_in_link_account_id_index" on "sign_in_link" ("account_id");`);

    this.addSql(`create table "source_document" ("id" uuid not null, "code" text collate "C" not null, "key" text collate "C" not null, "title" text collate "C" not null, "issuer" text collate "C" null, "issued_on" date null, "period" text collate "C" null, primary key ("id"));`);
    this.addSql(`alter table "source_document" add constraint "source_document_code_unique" unique ("code");`);
    this.addSql(`alter table "source_document" add constraint "source_document_key_unique" unique ("key");`);
    this.addSql(`create index "source_document_title_index" on "source_document" ("title");`);

    this.addSql(`create table "indicator" ("id" uuid not null, "code" text collate "C" not null, "source_id" uuid not null, "kind" text collate "C" not null, "name" text collate "C" not null, "name_en" text collate "C" not null, "scope" text collate "C" not null, "unit" text collate "C" not null, "comparator" text collate "C" not null, "value" double precision null, "deadline" int null, "baseline" text collate "C" null, "denominator" text collate "C" null, "note" text collate "C" null, primary key ("id"));`);
    this.addSql(`alter table "indicator" add constraint "indicator_code_unique" unique ("code");`);
    this.addSql(`create index "indicator_source_id_index" on "indicator" ("source_id");`);
    this.addSql(`create index "indicator_kind_index" on "indicator" ("kind");`);
    this.addSql(`create index "indicator_name_index" on "indicator" ("name");`);
    this.addSql(`create index "indicator_unit_index" on "indicator" ("unit");`);
    this.addSql(`create index "indicator_deadline_index" on "indicator" ("deadline");`);

    this.addSql(`create table "unit" ("id" uuid not null, "name" text collate "C" not null, "building_id" uuid not null, "division_code" text collate "C" not null, "households" int null, primary key ("id"));`);
    this.addSql(`create index "unit_name_index" on "unit" ("name");`);
    this.addSql(`create index "unit_building_id_index" on "unit" ("building_id");`);
    this.addSql(`create index "unit_division_code_index" on "unit" ("division_code");`);

    this.addSql(`create table "organization" ("id" uuid not null, "name" text collate "C" not null, "short_name" text collate "C" null, "type" text collate "C" not null, "kind_id" uuid not null, "division_id" uuid not null, "division_code" text collate "C" not null, "public_record" boolean not null, "compound_id" uuid null, "building_id" uuid null, "entrance_id" uuid null, "unit_id" uuid null, "parent_id" uuid null, "credit_code" text collate "C" null, "established_on" date null, "dissolved_on" date null, "term_since" date null, "term_until" date null, "phone" text collate "C" null, "address" text collate "C" null, "demo" boolean not null default false, "version" int not null default 1, "search_keys" text collate "C" not null, "member_count" int null, "station_id" uuid null, "floor_area" int null, "windows" int null, "mode" text collate "C" null, "hall_joined" boolean null, "opening_hours" text collate "C" null, "filing_number" text collate "C" null, "agreement_number" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "organization_type_index" on "organization" ("type");`);
    this.addSql(`create index "organization_division_id_index" on "organization" ("division_id");`);
    this.addSql(`create index "organization_division_code_index" on "organization" ("division_code");`);
    this.addSql(`create index "organization_compound_id_index" on "organization" ("compound_id");`);
    this.addSql(`create index "organization_building_id_index" on "organization" ("building_id");`);
    this.addSql(`create index "organization_entrance_id_index" on "organization" ("entrance_id");`);
    this.addSql(`create index "organization_unit_id_index" on "organization" ("unit_id");`);
    this.addSql(`create index "organization_parent_id_index" on "organization" ("parent_id");`);
    this.addSql(`alter table "organization" add constraint "organization_credit_code_unique" unique ("credit_code");`);
    this.addSql(`create index "organization_established_on_index" on "organization" ("established_on");`);
    this.addSql(`create index "organization_dissolved_on_index" on "organization" ("dissolved_on");`);
    this.addSql(`create index "organization_term_until_index" on "organization" ("term_until");`);
    this.addSql(`create index "organization_member_count_index" on "organization" ("member_count");`);
    this.addSql(`create index "organization_station_id_index" on "organization" ("station_id");`);
    this.addSql(`create index "organization_demo_index" on "organization" ("demo");`);
    this.addSql(`create index "organization_floor_area_index" on "organization" ("floor_area");`);
    this.addSql(`create index "organization_windows_index" on "organization" ("windows");`);
    this.addSql(`create index "organization_mode_index" on "organization" ("mode");`);
    this.addSql(`create index "organization_hall_joined_index" on "organization" ("hall_joined");`);
    this.addSql(`create index "organization_kind_id_division_code_index" on "organization" ("kind_id", "division_code");`);
    this.addSql(`create index "organization_name_id_index" on "organization" ("name", "id");`);

    this.addSql(`create table "relation" ("id" uuid not null, "kind_id" uuid not null, "source_id" uuid not null, "target_id" uuid not null, "since" date not null, "until" date null, "basis" text collate "C" null, "note" text collate "C" null, "version" int not null default 1, "source_code" text collate "C" not null, "target_code" text collate "C" not null, "source_public" boolean not null, "target_public" boolean not null, primary key ("id"));`);
    this.addSql(`create index "relation_kind_id_index" on "relation" ("kind_id");`);
    this.addSql(`create index "relation_source_id_index" on "relation" ("source_id");`);
    this.addSql(`create index "relation_target_id_index" on "relation" ("target_id");`);
    this.addSql(`create index "relation_since_index" on "relation" ("since");`);
    this.addSql(`create index "relation_until_index" on "relation" ("until");`);

    this.addSql(`create table "property_management" ("id" uuid not null, "compound_id" uuid not null, "company_id" uuid not null, "division_code" text collate "C" not null, "mode" text collate "C" null, "project_manager" text collate "C" null, "since" date not null, "until" date null, "contract_until" date null, "contract_number" text collate "C" null, "exit_notified_on" date null, "exit_reason" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "property_management_compound_id_index" on "property_management" ("compound_id");`);
    this.addSql(`create index "property_management_company_id_index" on "property_management" ("company_id");`);
    this.addSql(`create index "property_management_division_code_index" on "property_management" ("division_code");`);
    this.addSql(`create index "property_management_mode_index" on "property_management" ("mode");`);
    this.addSql(`create index "property_management_since_index" on "property_management" ("since");`);
    this.addSql(`create index "property_management_until_index" on "property_management" ("until");`);
    this.addSql(`create index "property_management_contract_until_index" on "property_management" ("contract_until");`);

    this.addSql(`create table "post" ("id" uuid not null, "title" text collate "C" not null, "kind_id" uuid not null, "organization_id" uuid not null, "division_code" text collate "C" not null, "head" boolean not null default false, "single" boolean not null default true, "position" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "post_title_index" on "post" ("title");`);
    this.addSql(`create index "post_kind_id_index" on "post" ("kind_id");`);
    this.addSql(`create index "post_organization_id_index" on "post" ("organization_id");`);
    this.addSql(`create index "post_division_code_index" on "post" ("division_code");`);
    this.addSql(`create index "post_head_index" on "post" ("head");`);
    this.addSql(`create index "post_single_index" on "post" ("single");`);
    this.addSql(`create index "post_position_index" on "post" ("position");`);

    this.addSql(`create table "appointment" ("id" uuid not null, "post_id" uuid not null, "person_id" uuid not null, "division_code" text collate "C" not null, "mode" text collate "C" not null, "since" date not null, "until" date null, "term_until" date null, "basis" text collate "C" null, "note" text collate "C" null, "version" int not null default 1, "exclusive" boolean not null, primary key ("id"));`);
    this.addSql(`create index "appointment_post_id_index" on "appointment" ("post_id");`);
    this.addSql(`create index "appointment_person_id_index" on "appointment" ("person_id");`);
    this.addSql(`create index "appointment_division_code_index" on "appointment" ("division_code");`);
    this.addSql(`create index "appointment_mode_index" on "appointment" ("mode");`);
    this.addSql(`create index "appointment_since_index" on "appointment" ("since");`);
    this.addSql(`create index "appointment_until_index" on "appointment" ("until");`);
    this.addSql(`create index "appointment_term_until_index" on "appointment" ("term_until");`);

    this.addSql(`create table "former_name" ("id" uuid not null, "organization_id" uuid not null, "name" text collate "C" not null, "since" date null, "until" date not null, primary key ("id"));`);
    this.addSql(`create index "former_name_organization_id_index" on "former_name" ("organization_id");`);
    this.addSql(`create index "former_name_name_index" on "former_name" ("name");`);

    this.addSql(`create table "facility" ("id" uuid not null, "name" text collate "C" not null, "kind_id" uuid not null, "division_id" uuid not null, "division_code" text collate "C" not null, "organization_id" uuid null, "floor_area" int null, "address" text collate "C" null, "opening_hours" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "facility_name_index" on "facility" ("name");`);
    this.addSql(`create index "facility_kind_id_index" on "facility" ("kind_id");`);
    this.addSql(`create index "facility_division_id_index" on "facility" ("division_id");`);
    this.addSql(`create index "facility_division_code_index" on "facility" ("division_code");`);
    this.addSql(`create index "facility_organization_id_index" on "facility" ("organization_id");`);
    this.addSql(`create index "facility_floor_area_index" on "facility" ("floor_area");`);

    this.addSql(`create table "coordination_seat" ("id" uuid not null, "coordination_id" uuid not null, "party" text collate "C" not null, "occupant_id" uuid null, "division_code" text collate "C" not null, "since" date not null, "until" date null, "reason" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "coordination_seat_coordination_id_index" on "coordination_seat" ("coordination_id");`);
    this.addSql(`create index "coordination_seat_party_index" on "coordination_seat" ("party");`);
    this.addSql(`create index "coordination_seat_occupant_id_index" on "coordination_seat" ("occupant_id");`);
    this.addSql(`create index "coordination_seat_division_code_index" on "coordination_seat" ("division_code");`);
    this.addSql(`create index "coordination_seat_since_index" on "coordination_seat" ("since");`);
    this.addSql(`create index "coordination_seat_until_index" on "coordination_seat" ("until");`);

    this.addSql(`alter table "account" add constraint "account_role_check" check ("role" in ('READER', 'EDITOR', 'ADMINISTRATOR'));`);

    this.addSql(`alter table "api_key" add constraint "api_key_role_check" check ("role" in ('READER', 'EDITOR', 'ADMINISTRATOR'));`);

    this.addSql(`alter table "audit_entry" add constraint "audit_entry_operation_check" check ("operation" in ('INSERT', 'UPDATE', 'DELETE'));`);
    this.addSql(`alter table "audit_entry" enable row level security;`);
    this.addSql(`alter table "audit_entry" force row level security;`);
    this.addSql(`create policy "in_scope" on "audit_entry" using (((division_code IS NULL) OR ((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)))) with check (((division_code IS NULL) OR ((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))));`);
    this.addSql(`create policy "nationwide" on "audit_entry" to "hub_nation" using (true) with check (true);`);

    this.addSql(`create trigger "code_list_entry_audit_insert" after insert on "code_list_entry" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "code_list_entry_audit_update" after update on "code_list_entry" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "code_list_entry_audit_delete" after delete on "code_list_entry" referencing old table as was for each statement execute function hub_audit();`);

    this.addSql(`alter table "division" add constraint "division_parent_id_foreign" foreign key ("parent_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "division" add constraint "division_population" check (population >= 0);`);
    this.addSql(`alter table "division" add constraint "division_households" check (households >= 0);`);
    this.addSql(`alter table "division" add constraint "division_level_check" check ("level" in ('PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY'));`);
    this.addSql(`alter table "division" add constraint "division_residence_check" check ("residence" in ('URBAN', 'RURAL'));`);
    this.addSql(`alter table "division" add constraint "division_community_type_check" check ("community_type" in ('COMFORTABLE_HOUSING', 'OLDER_COMPOUNDS', 'HIGH_END_MIXED', 'ROW_HOUSE_VILLA', 'VILLAGE_TURNED_COMMUNITY'));`);
    this.addSql(`create trigger "division_search_insert" after insert on "division" referencing new table as fresh for each statement execute function hub_search_division();`);
    this.addSql(`create trigger "division_search_update" after update on "division" referencing old table as was new table as fresh for each statement execute function hub_search_division();`);
    this.addSql(`create trigger "division_audit_update" after update on "division" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "division_audit_delete" after delete on "division" referencing old table as was for each statement execute function hub_audit();`);

    this.addSql(`alter table "compound" add constraint "compound_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "compound" add constraint "compound_households" check (households >= 0);`);
    this.addSql(`create trigger "compound_search_insert" after insert on "compound" referencing new table as fresh for each statement execute function hub_search_compound();`);
    this.addSql(`create trigger "compound_search_update" after update on "compound" referencing old table as was new table as fresh for each statement execute function hub_search_compound();`);
    this.addSql(`create trigger "compound_audit_insert" after insert on "compound" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "compound_audit_update" after update on "compound" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "compound_audit_delete" after delete on "compound" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "compound_kept" before insert or update on "compound" for each row execute function hub_keep_from_division();`);
    this.addSql(`alter table "compound" enable row level security;`);
    this.addSql(`alter table "compound" force row level security;`);
    this.addSql(`create policy "in_scope" on "compound" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "compound" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "building" add constraint "building_compound_id_foreign" foreign key ("compound_id") references "compound" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "building_audit_insert" after insert on "building" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "building_audit_update" after update on "building" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "building_audit_delete" after delete on "building" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "building_kept" before insert or update on "building" for each row execute function hub_keep_from_compound();`);
    this.addSql(`alter table "building" enable row level security;`);
    this.addSql(`alter table "building" force row level security;`);
    this.addSql(`create policy "in_scope" on "building" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "building" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "business_building_community" add constraint "business_building_community_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "business_building_community_audit_insert" after insert on "business_building_community" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "business_building_community_audit_update" after update on "business_building_community" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "business_building_community_audit_delete" after delete on "business_building_community" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "business_building_community_kept" before insert or update on "business_building_community" for each row execute function hub_keep_from_division();`);
    this.addSql(`alter table "business_building_community" enable row level security;`);
    this.addSql(`alter table "business_building_community" force row level security;`);
    this.addSql(`create policy "in_scope" on "business_building_community" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "business_building_community" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "entrance" add constraint "entrance_building_id_foreign" foreign key ("building_id") references "building" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "entrance_audit_insert" after insert on "entrance" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "entrance_audit_update" after update on "entrance" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "entrance_audit_delete" after delete on "entrance" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "entrance_kept" before insert or update on "entrance" for each row execute function hub_keep_from_building();`);
    this.addSql(`alter table "entrance" enable row level security;`);
    this.addSql(`alter table "entrance" force row level security;`);
    this.addSql(`create policy "in_scope" on "entrance" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "entrance" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "grid" add constraint "grid_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "grid_audit_insert" after insert on "grid" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "grid_audit_update" after update on "grid" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "grid_audit_delete" after delete on "grid" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "grid_kept" before insert or update on "grid" for each row execute function hub_keep_from_division();`);
    this.addSql(`alter table "grid" enable row level security;`);
    this.addSql(`alter table "grid" force row level security;`);
    this.addSql(`create policy "in_scope" on "grid" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "grid" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "organization_kind" add constraint "organization_kind_broader_id_foreign" foreign key ("broader_id") references "organization_kind" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization_kind" add constraint "organization_kind_type_check" check ("type" in ('PARTY_ORGANIZATION', 'RESIDENTS_COMMITTEE', 'RESIDENTS_GROUP', 'SERVICE_STATION', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_BODY', 'RESIDENT_UNIT', 'SERVICE_PROVIDER', 'TRIPARTY_COORDINATION'));`);
    this.addSql(`alter table "organization_kind" add constraint "organization_kind_family_check" check ("family" in ('PARTY', 'SELF_GOVERNANCE', 'STATION', 'PROPERTY', 'SOCIAL', 'GOVERNMENT'));`);
    this.addSql(`alter table "organization_kind" add constraint "organization_kind_level_check" check ("level" in ('NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'COMPOUND', 'BUILDING', 'ENTRANCE', 'UNIT', 'ANY'));`);
    this.addSql(`create trigger "organization_kind_audit_insert" after insert on "organization_kind" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "organization_kind_audit_update" after update on "organization_kind" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "organization_kind_audit_delete" after delete on "organization_kind" referencing old table as was for each statement execute function hub_audit();`);

    this.addSql(`alter table "person" add constraint "person_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "person_search_insert" after insert on "person" referencing new table as fresh for each statement execute function hub_search_person();`);
    this.addSql(`create trigger "person_search_update" after update on "person" referencing old table as was new table as fresh for each statement execute function hub_search_person();`);
    this.addSql(`create trigger "person_audit_insert" after insert on "person" referencing new table as fresh for each statement execute function hub_audit('phone');`);
    this.addSql(`create trigger "person_audit_update" after update on "person" referencing old table as was new table as fresh for each statement execute function hub_audit('phone');`);
    this.addSql(`create trigger "person_audit_delete" after delete on "person" referencing old table as was for each statement execute function hub_audit('phone');`);
    this.addSql(`create trigger "person_kept" before insert or update on "person" for each row execute function hub_keep_from_division();`);
    this.addSql(`alter table "person" enable row level security;`);
    this.addSql(`alter table "person" force row level security;`);
    this.addSql(`create policy "in_scope" on "person" using ((((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)) OR (EXISTS ( SELECT 1
   FROM appointment a
  WHERE (a.person_id = person.id))))) with check ((((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)) OR (EXISTS ( SELECT 1
   FROM appointment a
  WHERE (a.person_id = person.id)))));`);
    this.addSql(`create policy "nationwide" on "person" to "hub_nation" using (true) with check (true);`);

    this.addSql(`create trigger "post_kind_audit_insert" after insert on "post_kind" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "post_kind_audit_update" after update on "post_kind" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "post_kind_audit_delete" after delete on "post_kind" referencing old table as was for each statement execute function hub_audit();`);

    this.addSql(`alter table "relation_kind" add constraint "relation_kind_family_check" check ("family" in ('AUTHORITY', 'MEMBERSHIP', 'COORDINATION', 'CONTRACT', 'NETWORK', 'PAIRING'));`);
    this.addSql(`alter table "relation_kind" add constraint "relation_kind_cardinality_check" check ("cardinality" in ('ONE_TO_ONE', 'ONE_TO_MANY', 'MANY_TO_ONE', 'MANY_TO_MANY'));`);
    this.addSql(`create trigger "relation_kind_audit_insert" after insert on "relation_kind" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "relation_kind_audit_update" after update on "relation_kind" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "relation_kind_audit_delete" after delete on "relation_kind" referencing old table as was for each statement execute function hub_audit();`);

    this.addSql(`alter table "relation_kind_end" add constraint "relation_kind_end_relation_kind_id_foreign" foreign key ("relation_kind_id") references "relation_kind" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "relation_kind_end" add constraint "relation_kind_end_organization_kind_id_foreign" foreign key ("organization_kind_id") references "organization_kind" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "relation_kind_end" add constraint "relation_kind_end_side_check" check ("side" in ('SOURCE', 'TARGET'));`);
    this.addSql(`create trigger "relation_kind_end_audit_insert" after insert on "relation_kind_end" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "relation_kind_end_audit_update" after update on "relation_kind_end" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "relation_kind_end_audit_delete" after delete on "relation_kind_end" referencing old table as was for each statement execute function hub_audit();`);

    this.addSql(`alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "sign_in_link" add constraint "sign_in_link_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`create trigger "source_document_audit_insert" after insert on "source_document" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "source_document_audit_update" after update on "source_document" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "source_document_audit_delete" after delete on "source_document" referencing old table as was for each statement execute function hub_audit();`);

    this.addSql(`alter table "indicator" add constraint "indicator_source_id_foreign" foreign key ("source_id") references "source_document" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "indicator" add constraint "indicator_kind_check" check ("kind" in ('FACT', 'TARGET', 'SCHEME_COUNT'));`);
    this.addSql(`create trigger "indicator_audit_insert" after insert on "indicator" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "indicator_audit_update" after update on "indicator" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "indicator_audit_delete" after delete on "indicator" referencing old table as was for each statement execute function hub_audit();`);

    this.addSql(`alter table "unit" add constraint "unit_building_id_foreign" foreign key ("building_id") references "building" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "unit_audit_insert" after insert on "unit" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "unit_audit_update" after update on "unit" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "unit_audit_delete" after delete on "unit" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "unit_kept" before insert or update on "unit" for each row execute function hub_keep_from_building();`);
    this.addSql(`alter table "unit" enable row level security;`);
    this.addSql(`alter table "unit" force row level security;`);
    this.addSql(`create policy "in_scope" on "unit" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "unit" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "organization" add constraint "organization_kind_id_foreign" foreign key ("kind_id") references "organization_kind" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization" add constraint "organization_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization" add constraint "organization_compound_id_foreign" foreign key ("compound_id") references "compound" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization" add constraint "organization_building_id_foreign" foreign key ("building_id") references "building" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization" add constraint "organization_entrance_id_foreign" foreign key ("entrance_id") references "entrance" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization" add constraint "organization_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization" add constraint "organization_parent_id_foreign" foreign key ("parent_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization" add constraint "organization_station_id_foreign" foreign key ("station_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "organization" add constraint "organization_credit_code" check (hub_credit_code_is_valid(credit_code));`);
    this.addSql(`alter table "organization" add constraint "organization_interval" check ((dissolved_on > established_on));`);
    this.addSql(`alter table "organization" add constraint "organization_member_count" check (member_count >= 0);`);
    this.addSql(`alter table "organization" add constraint "organization_floor_area" check (floor_area > 0);`);
    this.addSql(`alter table "organization" add constraint "organization_type_check" check ("type" in ('PARTY_ORGANIZATION', 'RESIDENTS_COMMITTEE', 'RESIDENTS_GROUP', 'SERVICE_STATION', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'SOCIAL_ORGANIZATION', 'GOVERNMENT_BODY', 'RESIDENT_UNIT', 'SERVICE_PROVIDER', 'TRIPARTY_COORDINATION'));`);
    this.addSql(`alter table "organization" add constraint "organization_mode_check" check ("mode" in ('SEPARATE', 'SUBORDINATE', 'LINE', 'OFFICER', 'FIFTH'));`);
    this.addSql(`create trigger "organization_search_insert" after insert on "organization" referencing new table as fresh for each statement execute function hub_search_organization();`);
    this.addSql(`create trigger "organization_search_update" after update on "organization" referencing old table as was new table as fresh for each statement execute function hub_search_organization();`);
    this.addSql(`create trigger "organization_audit_insert" after insert on "organization" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "organization_audit_update" after update on "organization" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "organization_audit_delete" after delete on "organization" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "organization_kept" before insert or update on "organization" for each row execute function hub_keep_organization();`);
    this.addSql(`alter table "organization" enable row level security;`);
    this.addSql(`alter table "organization" force row level security;`);
    this.addSql(`create policy "in_scope" on "organization" using ((public_record OR ((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)))) with check ((public_record OR ((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))));`);
    this.addSql(`create policy "nationwide" on "organization" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "relation" add constraint "relation_kind_id_foreign" foreign key ("kind_id") references "relation_kind" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "relation" add constraint "relation_source_id_foreign" foreign key ("source_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "relation" add constraint "relation_target_id_foreign" foreign key ("target_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "relation" add constraint "relation_no_overlap" exclude using gist (source_id with =, target_id with =, kind_id with =, daterange(since, until) with &&);`);
    this.addSql(`alter table "relation" add constraint "relation_two_ends" check (source_id <> target_id);`);
    this.addSql(`alter table "relation" add constraint "relation_interval" check ((until > since));`);
    this.addSql(`create trigger "relation_audit_insert" after insert on "relation" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "relation_audit_update" after update on "relation" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "relation_audit_delete" after delete on "relation" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "relation_kept" before insert or update on "relation" for each row execute function hub_keep_relation();`);
    this.addSql(`alter table "relation" enable row level security;`);
    this.addSql(`alter table "relation" force row level security;`);
    this.addSql(`create policy "in_scope" on "relation" using (((((source_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)) AND (target_public OR ((target_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)))) OR (((target_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)) AND source_public))) with check (((((source_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)) AND (target_public OR ((target_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)))) OR (((target_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)) AND source_public)));`);
    this.addSql(`create policy "nationwide" on "relation" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "property_management" add constraint "property_management_compound_id_foreign" foreign key ("compound_id") references "compound" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "property_management" add constraint "property_management_company_id_foreign" foreign key ("company_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "property_management" add constraint "property_management_no_overlap" exclude using gist (compound_id with =, daterange(since, until) with &&);`);
    this.addSql(`alter table "property_management" add constraint "property_management_interval" check ((until > since));`);
    this.addSql(`alter table "property_management" add constraint "property_management_mode_check" check ("mode" in ('ENTRUSTED', 'AGENT', 'JOINT', 'REBORN'));`);
    this.addSql(`create trigger "property_management_audit_insert" after insert on "property_management" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "property_management_audit_update" after update on "property_management" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "property_management_audit_delete" after delete on "property_management" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "property_management_kept" before insert or update on "property_management" for each row execute function hub_keep_from_compound();`);
    this.addSql(`alter table "property_management" enable row level security;`);
    this.addSql(`alter table "property_management" force row level security;`);
    this.addSql(`create policy "in_scope" on "property_management" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "property_management" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "post" add constraint "post_kind_id_foreign" foreign key ("kind_id") references "post_kind" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "post" add constraint "post_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "post_audit_insert" after insert on "post" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "post_audit_update" after update on "post" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "post_audit_delete" after delete on "post" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "post_kept" before insert or update on "post" for each row execute function hub_keep_post();`);
    this.addSql(`alter table "post" enable row level security;`);
    this.addSql(`alter table "post" force row level security;`);
    this.addSql(`create policy "in_scope" on "post" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "post" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "appointment" add constraint "appointment_post_id_foreign" foreign key ("post_id") references "post" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "appointment" add constraint "appointment_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "appointment" add constraint "appointment_once" exclude using gist (post_id with =, person_id with =, daterange(since, until) with &&);`);
    this.addSql(`alter table "appointment" add constraint "appointment_no_overlap" exclude using gist (post_id with =, daterange(since, until) with &&) where (exclusive);`);
    this.addSql(`alter table "appointment" add constraint "appointment_interval" check ((until > since));`);
    this.addSql(`alter table "appointment" add constraint "appointment_mode_check" check ("mode" in ('PUBLIC_NOMINATION_AND_DIRECT_ELECTION', 'DIRECT_ELECTION', 'ELECTION', 'OPEN_RECRUITMENT', 'CONCURRENT', 'FROM_RESERVE', 'PURCHASED_POST', 'PAID_BY_GOVERNMENT', 'DRAFTED_IN', 'APPOINTED'));`);
    this.addSql(`create trigger "appointment_audit_insert" after insert on "appointment" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "appointment_audit_update" after update on "appointment" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "appointment_audit_delete" after delete on "appointment" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "appointment_kept" before insert or update on "appointment" for each row execute function hub_keep_appointment();`);
    this.addSql(`alter table "appointment" enable row level security;`);
    this.addSql(`alter table "appointment" force row level security;`);
    this.addSql(`create policy "in_scope" on "appointment" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "appointment" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "former_name" add constraint "former_name_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "former_name" add constraint "former_name_no_overlap" exclude using gist (organization_id with =, daterange(since, until) with &&);`);
    this.addSql(`alter table "former_name" add constraint "former_name_interval" check ((until > since));`);
    this.addSql(`create trigger "former_name_audit_insert" after insert on "former_name" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "former_name_audit_update" after update on "former_name" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "former_name_audit_delete" after delete on "former_name" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`alter table "former_name" enable row level security;`);
    this.addSql(`alter table "former_name" force row level security;`);
    this.addSql(`create policy "in_scope" on "former_name" using ((EXISTS ( SELECT 1
   FROM organization o
  WHERE (o.id = former_name.organization_id)))) with check ((EXISTS ( SELECT 1
   FROM organization o
  WHERE (o.id = former_name.organization_id))));`);
    this.addSql(`create policy "nationwide" on "former_name" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "facility" add constraint "facility_kind_id_foreign" foreign key ("kind_id") references "code_list_entry" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "facility" add constraint "facility_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "facility" add constraint "facility_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "facility" add constraint "facility_floor_area" check (floor_area > 0);`);
    this.addSql(`create trigger "facility_audit_insert" after insert on "facility" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "facility_audit_update" after update on "facility" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "facility_audit_delete" after delete on "facility" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "facility_kept" before insert or update on "facility" for each row execute function hub_keep_from_division();`);
    this.addSql(`alter table "facility" enable row level security;`);
    this.addSql(`alter table "facility" force row level security;`);
    this.addSql(`create policy "in_scope" on "facility" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "facility" to "hub_nation" using (true) with check (true);`);

    this.addSql(`alter table "coordination_seat" add constraint "coordination_seat_coordination_id_foreign" foreign key ("coordination_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "coordination_seat" add constraint "coordination_seat_occupant_id_foreign" foreign key ("occupant_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "coordination_seat" add constraint "coordination_seat_no_overlap" exclude using gist (coordination_id with =, party with =, daterange(since, until) with &&);`);
    this.addSql(`alter table "coordination_seat" add constraint "coordination_seat_interval" check ((until > since));`);
    this.addSql(`alter table "coordination_seat" add constraint "coordination_seat_party_check" check ("party" in ('LEADER', 'RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY'));`);
    this.addSql(`create trigger "coordination_seat_audit_insert" after insert on "coordination_seat" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "coordination_seat_audit_update" after update on "coordination_seat" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "coordination_seat_audit_delete" after delete on "coordination_seat" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "coordination_seat_kept" before insert or update on "coordination_seat" for each row execute function hub_keep_coordination_seat();`);
    this.addSql(`alter table "coordination_seat" enable row level security;`);
    this.addSql(`alter table "coordination_seat" force row level security;`);
    this.addSql(`create policy "in_scope" on "coordination_seat" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "coordination_seat" to "hub_nation" using (true) with check (true);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "session" drop constraint "session_account_id_foreign";`);
    this.addSql(`alter table "sign_in_link" drop constraint "sign_in_link_account_id_foreign";`);
    this.addSql(`alter table "facility" drop constraint "facility_kind_id_foreign";`);
    this.addSql(`alter table "division" drop constraint "division_parent_id_foreign";`);
    this.addSql(`alter table "compound" drop constraint "compound_division_id_foreign";`);
    this.addSql(`alter table "business_building_community" drop constraint "business_building_community_division_id_foreign";`);
    this.addSql(`alter table "grid" drop constraint "grid_division_id_foreign";`);
    this.addSql(`alter table "person" drop constraint "person_division_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_division_id_foreign";`);
    this.addSql(`alter table "facility" drop constraint "facility_division_id_foreign";`);
    this.addSql(`alter table "building" drop constraint "building_compound_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_compound_id_foreign";`);
    this.addSql(`alter table "property_management" drop constraint "property_management_compound_id_foreign";`);
    this.addSql(`alter table "entrance" drop constraint "entrance_building_id_foreign";`);
    this.addSql(`alter table "unit" drop constraint "unit_building_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_building_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_entrance_id_foreign";`);
    this.addSql(`alter table "organization_kind" drop constraint "organization_kind_broader_id_foreign";`);
    this.addSql(`alter table "relation_kind_end" drop constraint "relation_kind_end_organization_kind_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_kind_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_person_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_kind_id_foreign";`);
    this.addSql(`alter table "relation_kind_end" drop constraint "relation_kind_end_relation_kind_id_foreign";`);
    this.addSql(`alter table "relation" drop constraint "relation_kind_id_foreign";`);
    this.addSql(`alter table "indicator" drop constraint "indicator_source_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_unit_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_parent_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_station_id_foreign";`);
    this.addSql(`alter table "relation" drop constraint "relation_source_id_foreign";`);
    this.addSql(`alter table "relation" drop constraint "relation_target_id_foreign";`);
    this.addSql(`alter table "property_management" drop constraint "property_management_company_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_organization_id_foreign";`);
    this.addSql(`alter table "former_name" drop constraint "former_name_organization_id_foreign";`);
    this.addSql(`alter table "facility" drop constraint "facility_organization_id_foreign";`);
    this.addSql(`alter table "coordination_seat" drop constraint "coordination_seat_coordination_id_foreign";`);
    this.addSql(`alter table "coordination_seat" drop constraint "coordination_seat_occupant_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_post_id_foreign";`);

    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "api_key" cascade;`);
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop trigger if exists "code_list_entry_audit_insert" on "code_list_entry";`);
    this.addSql(`drop trigger if exists "code_list_entry_audit_update" on "code_list_entry";`);
    this.addSql(`drop trigger if exists "code_list_entry_audit_delete" on "code_list_entry";`);
    this.addSql(`drop table if exists "code_list_entry" cascade;`);
    this.addSql(`drop trigger if exists "division_search_insert" on "division";`);
    this.addSql(`drop trigger if exists "division_search_update" on "division";`);
    this.addSql(`drop trigger if exists "division_audit_update" on "division";`);
    this.addSql(`drop trigger if exists "division_audit_delete" on "division";`);
    this.addSql(`drop table if exists "division" cascade;`);
    this.addSql(`drop trigger if exists "compound_search_insert" on "compound";`);
    this.addSql(`drop trigger if exists "compound_search_update" on "compound";`);
    this.addSql(`drop trigger if exists "compound_audit_insert" on "compound";`);
    this.addSql(`drop trigger if exists "compound_audit_update" on "compound";`);
    this.addSql(`drop trigger if exists "compound_audit_delete" on "compound";`);
    this.addSql(`drop trigger if exists "compound_kept" on "compound";`);
    this.addSql(`drop table if exists "compound" cascade;`);
    this.addSql(`drop trigger if exists "building_audit_insert" on "building";`);
    this.addSql(`drop trigger if exists "building_audit_update" on "building";`);
    this.addSql(`drop trigger if exists "building_audit_delete" on "building";`);
    this.addSql(`drop trigger if exists "building_kept" on "building";`);
    this.addSql(`drop table if exists "building" cascade;`);
    this.addSql(`drop trigger if exists "business_building_community_audit_insert" on "business_building_community";`);
    this.addSql(`drop trigger if exists "business_building_community_audit_update" on "business_building_community";`);
    this.addSql(`drop trigger if exists "business_building_community_audit_delete" on "business_building_community";`);
    this.addSql(`drop trigger if exists "business_building_community_kept" on "business_building_community";`);
    this.addSql(`drop table if exists "business_building_community" cascade;`);
    this.addSql(`drop trigger if exists "entrance_audit_insert" on "entrance";`);
    this.addSql(`drop trigger if exists "entrance_audit_update" on "entrance";`);
    this.addSql(`drop trigger if exists "entrance_audit_delete" on "entrance";`);
    this.addSql(`drop trigger if exists "entrance_kept" on "entrance";`);
    this.addSql(`drop table if exists "entrance" cascade;`);
    this.addSql(`drop trigger if exists "grid_audit_insert" on "grid";`);
    this.addSql(`drop trigger if exists "grid_audit_update" on "grid";`);
    this.addSql(`drop trigger if exists "grid_audit_delete" on "grid";`);
    this.addSql(`drop trigger if exists "grid_kept" on "grid";`);
    this.addSql(`drop table if exists "grid" cascade;`);
    this.addSql(`drop trigger if exists "organization_kind_audit_insert" on "organization_kind";`);
    this.addSql(`drop trigger if exists "organization_kind_audit_update" on "organization_kind";`);
    this.addSql(`drop trigger if exists "organization_kind_audit_delete" on "organization_kind";`);
    this.addSql(`drop table if exists "organization_kind" cascade;`);
    this.addSql(`drop trigger if exists "person_search_insert" on "person";`);
    this.addSql(`drop trigger if exists "person_search_update" on "person";`);
    this.addSql(`drop trigger if exists "person_audit_insert" on "person";`);
    this.addSql(`drop trigger if exists "person_audit_update" on "person";`);
    this.addSql(`drop trigger if exists "person_audit_delete" on "person";`);
    this.addSql(`drop trigger if exists "person_kept" on "person";`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop trigger if exists "post_kind_audit_insert" on "post_kind";`);
    this.addSql(`drop trigger if exists "post_kind_audit_update" on "post_kind";`);
    this.addSql(`drop trigger if exists "post_kind_audit_delete" on "post_kind";`);
    this.addSql(`drop table if exists "post_kind" cascade;`);
    this.addSql(`drop trigger if exists "relation_kind_audit_insert" on "relation_kind";`);
    this.addSql(`drop trigger if exists "relation_kind_audit_update" on "relation_kind";`);
    this.addSql(`drop trigger if exists "relation_kind_audit_delete" on "relation_kind";`);
    this.addSql(`drop table if exists "relation_kind" cascade;`);
    this.addSql(`drop trigger if exists "relation_kind_end_audit_insert" on "relation_kind_end";`);
    this.addSql(`drop trigger if exists "relation_kind_end_audit_update" on "relation_kind_end";`);
    this.addSql(`drop trigger if exists "relation_kind_end_audit_delete" on "relation_kind_end";`);
    this.addSql(`drop table if exists "relation_kind_end" cascade;`);
    this.addSql(`drop table if exists "search_entry" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "sign_in_link" cascade;`);
    this.addSql(`drop trigger if exists "source_document_audit_insert" on "source_document";`);
    this.addSql(`drop trigger if exists "source_document_audit_update" on "source_document";`);
    this.addSql(`drop trigger if exists "source_document_audit_delete" on "source_document";`);
    this.addSql(`drop table if exists "source_document" cascade;`);
    this.addSql(`drop trigger if exists "indicator_audit_insert" on "indicator";`);
    this.addSql(`drop trigger if exists "indicator_audit_update" on "indicator";`);
    this.addSql(`drop trigger if exists "indicator_audit_delete" on "indicator";`);
    this.addSql(`drop table if exists "indicator" cascade;`);
    this.addSql(`drop trigger if exists "unit_audit_insert" on "unit";`);
    this.addSql(`drop trigger if exists "unit_audit_update" on "unit";`);
    this.addSql(`drop trigger if exists "unit_audit_delete" on "unit";`);
    this.addSql(`drop trigger if exists "unit_kept" on "unit";`);
    this.addSql(`drop table if exists "unit" cascade;`);
    this.addSql(`drop trigger if exists "organization_search_insert" on "organization";`);
    this.addSql(`drop trigger if exists "organization_search_update" on "organization";`);
    this.addSql(`drop trigger if exists "organization_audit_insert" on "organization";`);
    this.addSql(`drop trigger if exists "organization_audit_update" on "organization";`);
    this.addSql(`drop trigger if exists "organization_audit_delete" on "organization";`);
    this.addSql(`drop trigger if exists "organization_kept" on "organization";`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop trigger if exists "relation_audit_insert" on "relation";`);
    this.addSql(`drop trigger if exists "relation_audit_update" on "relation";`);
    this.addSql(`drop trigger if exists "relation_audit_delete" on "relation";`);
    this.addSql(`drop trigger if exists "relation_kept" on "relation";`);
    this.addSql(`drop table if exists "relation" cascade;`);
    this.addSql(`drop trigger if exists "property_management_audit_insert" on "property_management";`);
    this.addSql(`drop trigger if exists "property_management_audit_update" on "property_management";`);
    this.addSql(`drop trigger if exists "property_management_audit_delete" on "property_management";`);
    this.addSql(`drop trigger if exists "property_management_kept" on "property_management";`);
    this.addSql(`drop table if exists "property_management" cascade;`);
    this.addSql(`drop trigger if exists "post_audit_insert" on "post";`);
    this.addSql(`drop trigger if exists "post_audit_update" on "post";`);
    this.addSql(`drop trigger if exists "post_audit_delete" on "post";`);
    this.addSql(`drop trigger if exists "post_kept" on "post";`);
    this.addSql(`drop table if exists "post" cascade;`);
    this.addSql(`drop trigger if exists "appointment_audit_insert" on "appointment";`);
    this.addSql(`drop trigger if exists "appointment_audit_update" on "appointment";`);
    this.addSql(`drop trigger if exists "appointment_audit_delete" on "appointment";`);
    this.addSql(`drop trigger if exists "appointment_kept" on "appointment";`);
    this.addSql(`drop table if exists "appointment" cascade;`);
    this.addSql(`drop trigger if exists "former_name_audit_insert" on "former_name";`);
    this.addSql(`drop trigger if exists "former_name_audit_update" on "former_name";`);
    this.addSql(`drop trigger if exists "former_name_audit_delete" on "former_name";`);
    this.addSql(`drop table if exists "former_name" cascade;`);
    this.addSql(`drop trigger if exists "facility_audit_insert" on "facility";`);
    this.addSql(`drop trigger if exists "facility_audit_update" on "facility";`);
    this.addSql(`drop trigger if exists "facility_audit_delete" on "facility";`);
    this.addSql(`drop trigger if exists "facility_kept" on "facility";`);
    this.addSql(`drop table if exists "facility" cascade;`);
    this.addSql(`drop trigger if exists "coordination_seat_audit_insert" on "coordination_seat";`);
    this.addSql(`drop trigger if exists "coordination_seat_audit_update" on "coordination_seat";`);
    this.addSql(`drop trigger if exists "coordination_seat_audit_delete" on "coordination_seat";`);
    this.addSql(`drop trigger if exists "coordination_seat_kept" on "coordination_seat";`);
    this.addSql(`drop table if exists "coordination_seat" cascade;`);
  }

}

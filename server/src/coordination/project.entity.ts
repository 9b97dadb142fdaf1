import type { Opt, Ref } from '@mikro-orm/core';
import { Enum, Index, ManyToOne, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';
import { Organization } from '../organizations/organization.entity.ts';
import { Concept } from '../reading/concept.ts';
import { day, reference, text } from '../shared/columns.ts';
import { Audited, inScope, kept } from '../shared/guards.ts';
import { Node } from '../shared/node.ts';
import { says } from '../shared/says.ts';
import { DateOnly, Decimal } from '../shared/scalars.ts';
import { Matter } from './matter.entity.ts';
import { ProjectState } from './project-states.ts';

/** A co-governance project that came of deliberation: need, agreement, funding, result (CY; catalogue E.9). */
@Concept('projects', {
  ...says('共治项目', 'Co-governance project', { zh: '议事厅议定、立项实施的事', en: 'deliberated in a hall, set up and carried out' }),
  tag: 0x03b,
  implements: Node,
  ...inScope(),
})
@Trigger(kept('project', 'hub_keep_post'))
@Audited('project')
export class Project extends Node {
  @Field(() => Organization, says('议事厅', 'Hall', { zh: '议定它的议事厅或三方协调', en: 'the hall or coordination that agreed on it' }))
  @ManyToOne(() => Organization, reference())
  @Index()
  organization!: Ref<Organization>;

  @Field(() => Matter, { nullable: true, ...says('议题', 'Matter') })
  @ManyToOne(() => Matter, reference({ nullable: true }))
  @Index()
  matter?: Ref<Matter>;

  @Property(text())
  @Index()
  divisionCode!: Opt<string>;

  @Field(() => String, says('项目', 'Title'))
  @Property(text())
  @Index()
  title!: string;

  @Field(() => ProjectState, says('进度', 'State'))
  @Enum({ items: () => ProjectState, ...text() })
  @Index()
  state!: ProjectState;

  @Field(() => DateOnly, says('提出日期', 'Proposed on'))
  @Property(day())
  @Index()
  proposedOn!: string;

  @Field(() => Decimal, { nullable: true, ...says('预算', 'Budget', { zh: '元', en: 'yuan' }) })
  @Property({ type: 'decimal', columnType: 'numeric(14,2)', nullable: true })
  budget?: string;

  @Field(() => String, { nullable: true, ...says('资金来源', 'Funding source') })
  @Property(text({ nullable: true }))
  fundingSource?: string;

  @Field(() => DateOnly, { nullable: true, ...says('开工日期', 'Started on') })
  @Property(day({ nullable: true }))
  @Index()
  startedOn?: string;

  @Field(() => DateOnly, { nullable: true, ...says('完工日期', 'Ended on') })
  @Property(day({ nullable: true }))
  @Index()
  endedOn?: string;

  @Field(() => String, { nullable: true, ...says('结果', 'Result') })
  @Property(text({ nullable: true }))
  result?: string;

  @Field(() => Int, says('版本', 'Version', { zh: '每次修改加一', en: 'raised by every change' }))
  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { says } from '../shared/says.ts';
import { closeCalendarFeeds, openCalendarFeed } from './calendar-feed.actions.ts';

@InputType(says('订阅日历', 'What opens a calendar feed'))
export class OpenCalendarFeedInput {
  @Field(() => String, says('辖区', 'Within', { zh: '区划代码，2 至 12 位', en: 'a division code of 2 to 12 digits' }))
  within!: string;
}

@InputType(says('停用日历订阅', 'What closes calendar feeds'))
export class CloseCalendarFeedsInput {
  @Field(() => Boolean, says('全部', 'All', { zh: '停用本人的全部订阅', en: 'every feed of the caller' }))
  all!: boolean;
}

@ObjectType(says('已开通的日历订阅', 'A calendar feed as opened'))
export class CalendarFeedOpened {
  @Field(() => String, says('地址', 'Address', { zh: '只显示这一次；持有者即可查看', en: 'shown this once; whoever holds it can read' }))
  address!: string;
}

@ObjectType(says('已停用的日历订阅', 'Calendar feeds as closed'))
export class CalendarFeedsClosed {
  @Field(() => Int, says('停用数', 'Closed'))
  closed!: number;
}

@Resolver()
export class CalendarFeedResolver {
  @Mutation(() => CalendarFeedOpened, {
    nullable: true,
    ...says('订阅日历', 'Open a calendar feed', {
      zh: 'iCalendar 地址，含会议、届满、到期与期限',
      en: 'an iCalendar address with meetings, terms, contracts and due dates',
    }),
  })
  openCalendarFeed(
    @Arg('input', () => OpenCalendarFeedInput, says('内容', 'Input')) input: OpenCalendarFeedInput,
    @Ctx() context: Context,
  ): Promise<CalendarFeedOpened> {
    return openCalendarFeed(context, input);
  }

  @Mutation(() => CalendarFeedsClosed, { nullable: true, ...says('停用日历订阅', 'Close calendar feeds') })
  closeCalendarFeeds(
    @Arg('input', () => CloseCalendarFeedsInput, says('内容', 'Input')) _input: CloseCalendarFeedsInput,
    @Ctx() context: Context,
  ): Promise<CalendarFeedsClosed> {
    return closeCalendarFeeds(context);
  }
}

import { Field, ID, InputType, Int } from 'type-graphql';
import { says } from '../shared/says.ts';

@InputType(says('登记人员', 'What registers a person'))
export class RegisterPersonInput {
  @Field(() => String, says('姓名', 'Name'))
  name!: string;

  @Field(() => ID, says('档案所在区划', 'Division', { zh: '人事档案所在的区划', en: 'where the personal file is kept' }))
  divisionId!: string;

  @Field(() => String, { nullable: true, ...says('电话', 'Phone') })
  phone?: string | null;

  @Field(() => Int, { nullable: true, ...says('出生年份', 'Year of birth') })
  bornIn?: number | null;

  @Field(() => Boolean, { nullable: true, ...says('中共党员', 'Party member') })
  partyMember?: boolean | null;

  @Field(() => String, { nullable: true, ...says('学历', 'Education') })
  education?: string | null;

  @Field(() => String, { nullable: true, ...says('职业资格证书', 'Certificate') })
  certificate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    ...says('确为另一人', 'Anyway', { zh: '已核对，不是同名的已登记人员', en: 'checked: none of the same name who are there already' }),
  })
  anyway?: boolean | null;
}

@InputType(says('更正人员', 'What corrects a person', { zh: '未给的不变，给空值即清空', en: 'what is absent stays, null empties' }))
export class CorrectPersonInput {
  @Field(() => ID, says('人员', 'Person'))
  personId!: string;

  @Field(() => Int, says('版本', 'Version', { zh: '读取时的版本', en: 'as it was read' }))
  version!: number;

  @Field(() => String, { nullable: true, ...says('姓名', 'Name') })
  name?: string | null;

  @Field(() => ID, { nullable: true, ...says('档案所在区划', 'Division') })
  divisionId?: string | null;

  @Field(() => String, { nullable: true, ...says('电话', 'Phone') })
  phone?: string | null;

  @Field(() => Int, { nullable: true, ...says('出生年份', 'Year of birth') })
  bornIn?: number | null;

  @Field(() => Boolean, { nullable: true, ...says('中共党员', 'Party member') })
  partyMember?: boolean | null;

  @Field(() => String, { nullable: true, ...says('学历', 'Education') })
  education?: string | null;

  @Field(() => String, { nullable: true, ...says('职业资格证书', 'Certificate') })
  certificate?: string | null;
}

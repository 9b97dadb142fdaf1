import { Field, InterfaceType } from 'type-graphql';
import { says } from './says.ts';

/** An outcome that a person can act on: returned as a typed member of a result, never thrown. */
@InterfaceType({
  ...says('未办成的原因', 'A refusal', { zh: '据此可以改正后再办', en: 'an outcome that a person can act on' }),
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Refusal {
  @Field(() => String, says('说明', 'Message', { zh: '中文一句话', en: 'one sentence, in Chinese' }))
  message!: string;
}

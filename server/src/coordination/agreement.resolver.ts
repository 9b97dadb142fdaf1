import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { PeriodIsEmpty } from '../shared/period.ts';
import { says } from '../shared/says.ts';
import { endAgreement, recordAgreement } from './agreement.actions.ts';
import { Agreement } from './agreement.entity.ts';
import { AgreementDoesNotFit, AgreementExists } from './agreement.errors.ts';
import { EndAgreementInput, RecordAgreementInput } from './agreement.inputs.ts';

const RecordAgreementResult = createUnionType({
  name: 'RecordAgreementResult',
  ...says('登记协议的结果', 'Outcome of recording an agreement'),
  types: () => [Agreement, AgreementDoesNotFit, AgreementExists, PeriodIsEmpty] as const,
});

const EndAgreementResult = createUnionType({
  name: 'EndAgreementResult',
  ...says('结束协议的结果', 'Outcome of ending an agreement'),
  types: () => [Agreement, PeriodIsEmpty] as const,
});

@Resolver()
export class AgreementResolver {
  @Mutation(() => RecordAgreementResult, { nullable: true, ...says('登记协议', 'Record an agreement') })
  recordAgreement(
    @Arg('input', () => RecordAgreementInput, says('内容', 'Input')) input: RecordAgreementInput,
    @Ctx() context: Context,
  ): Promise<typeof RecordAgreementResult> {
    return recordAgreement(context, input);
  }

  @Mutation(() => EndAgreementResult, { nullable: true, ...says('结束协议', 'End an agreement') })
  endAgreement(
    @Arg('input', () => EndAgreementInput, says('内容', 'Input')) input: EndAgreementInput,
    @Ctx() context: Context,
  ): Promise<typeof EndAgreementResult> {
    return endAgreement(context, input);
  }
}

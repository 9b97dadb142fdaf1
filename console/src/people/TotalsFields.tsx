import { useElectionWords } from '../i18n/elections.ts';
import { Field, Pair, type ReadField } from '../ui/form/Field.tsx';
import { isWhole } from './electionForm.ts';
import { turnoutOf } from './electionOutcome.ts';
import { Tick } from './Tick.tsx';

/** Totals of a vote; what cannot be is told as it is typed, and the turnout computed. */
export function TotalsFields({ ballots, registeredVoters, optional }: { ballots?: string; registeredVoters?: string; optional?: boolean }) {
  const t = useElectionWords();
  const turnout = turnoutOf(ballots, registeredVoters);
  const atMost = (other: string, words: 'tooManyBallots' | 'tooManyValid') => (text: string, read: ReadField) => {
    if (!isWhole(text)) return t('number');
    const most = Number(read(other));
    return read(other) && Number(text) > most ? t(words, { most }) : undefined;
  };
  const whole = (text: string) => (isWhole(text) ? undefined : t('number'));
  const input = <input className="text-field" inputMode="numeric" autoComplete="off" maxLength={9} />;
  return (
    <Pair>
      <Field name="registeredVoters" label={t('registeredVoters')} optional={optional} check={whole}>
        {input}
      </Field>
      <Field
        name="ballots"
        label={t('ballots')}
        optional={optional}
        dependsOn={['registeredVoters']}
        check={atMost('registeredVoters', 'tooManyBallots')}
        help={turnout && t('turnout', { turnout })}
      >
        {input}
      </Field>
      <Field name="validBallots" label={t('validBallots')} optional dependsOn={['ballots']} check={atMost('ballots', 'tooManyValid')}>
        {input}
      </Field>
      <Field name="observers" label={t('observers')} optional check={whole}>
        {input}
      </Field>
    </Pair>
  );
}

/** How voters were registered and votes counted. */
export function WayFields() {
  const t = useElectionWords();
  return (
    <Pair>
      <Field name="onlineRegistration" label={t('online')} optional>
        <Tick words={t('yes')} />
      </Field>
      <Field name="electronicCount" label={t('electronic')} optional>
        <Tick words={t('yes')} />
      </Field>
    </Pair>
  );
}

import type { ResultOf } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { lastDay, untilOf } from '../../i18n/dates.ts';
import { useHubLocation } from '../../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../../ui/form/answer.ts';
import { Choose, ChooseWord } from '../../ui/form/Choose.tsx';
import { isDay } from '../../ui/form/calendarDay.ts';
import { Day } from '../../ui/form/Day.tsx';
import { Field, Pair } from '../../ui/form/Field.tsx';
import { FormPanel } from '../../ui/form/FormPanel.tsx';
import { OrganizationPicker, type Picked } from '../../ui/form/HubPicker.tsx';
import { clockOf } from '../clock.ts';
import { Consequences } from './Consequences.tsx';
import { ReplaceForm_query, ReplaceForm_replace } from './replaceQuery.ts';

interface Values {
  outcome: string;
  company?: Picked;
  on: string;
  mode?: string;
  projectManager?: string;
  contractNumber?: string;
  contractLastDay?: string;
  reason?: string;
  meetingId?: string;
}

/** 替换物业公司: a successor, or a gap; contract, seat and the owners' committee's line move on the same day. */
export function ReplaceForm({ compoundId, onClose }: { compoundId: string; onClose(): void }) {
  const t = useCoordinationFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: ReplaceForm_query, variables: { id: compoundId } });
  const compound = data?.compound;
  const present = compound?.propertyManagements.nodes[0];
  const meetings = compound?.coordinations.nodes[0]?.meetings.nodes ?? [];

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { outcome, on, contractLastDay } = values;
    const successor = outcome === 'successor' ? values.company : undefined;
    const { replacePropertyCompany: answer } = await mutate(ReplaceForm_replace, {
      input: {
        compoundId,
        on,
        reason: values.reason!.trim(),
        companyId: successor?.id ?? null,
        mode: successor ? (values.mode as 'JOINT' | undefined) : null,
        projectManager: successor ? values.projectManager?.trim() : null,
        contractNumber: successor ? values.contractNumber?.trim() : null,
        contractUntil: successor ? untilOf(contractLastDay) : null,
        managementVersion: version || null,
        meetingId: values.meetingId ?? null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'PropertyCompanyReplaced')
      return done(successor ? t('replaced', { company: successor.name, date: on }) : t('leftWithout', { date: on }));
    return refused(answer!, {
      field: answer?.__typename === 'SeatDoesNotFit' ? 'company' : answer?.__typename === 'PeriodIsEmpty' ? 'contractLastDay' : 'on',
    });
  }

  async function reread(): Promise<Newer> {
    const now = (await readNow(ReplaceForm_query, { id: compoundId })).compound!.propertyManagements.nodes[0];
    return {
      version: now?.version ?? 0,
      history: now?.history.nodes ?? [],
      fields: { outcome: now ? t('servesNow', { company: now.company.name, date: now.since }) : t('nobodyServes') },
    };
  }

  return (
    <FormPanel<Values>
      title={t('replace')}
      subject={
        compound &&
        [compound.name, present ? t('servesNow', { company: present.company.name, date: present.since }) : t('nobodyServes')].join('　')
      }
      draft={`replace-company:${compoundId}`}
      start={
        compound
          ? {
              outcome: 'successor',
              on: present?.contractUntil && present.contractUntil > today ? present.contractUntil : today,
              reason: present?.exitReason ?? undefined,
              meetingId: undefined,
            }
          : undefined
      }
      error={error}
      version={present?.version}
      submit={({ outcome }) => t(outcome === 'gap' ? 'leaveGap' : present ? 'replaceOne' : 'bringIn')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      {(values) => (
        <>
          {present && (
            <Field name="outcome" label={t('whoFollows')}>
              <Choose
                options={[
                  { value: 'successor', label: t('successorFollows') },
                  { value: 'gap', label: t('nobodyFollows') },
                ]}
              />
            </Field>
          )}
          {values.outcome !== 'gap' && (
            <Field name="company" label={t('successor')} help={t('successorHelp')}>
              <OrganizationPicker label={t('successor')} near={compound?.division.code} />
            </Field>
          )}
          <Day name="on" label={t(values.outcome === 'gap' ? 'firstDayWithout' : 'firstDayOf')} earliest={present?.since} />
          {values.outcome !== 'gap' && (
            <>
              <Pair>
                <Field name="mode" label={t('propertyMode')} optional>
                  <ChooseWord type="PropertyMode" />
                </Field>
                <Field name="projectManager" label={t('projectManager')} optional>
                  <input className="text-field" maxLength={40} />
                </Field>
              </Pair>
              <Pair>
                <Field name="contractNumber" label={t('contractNumber')} optional>
                  <input className="text-field" maxLength={60} />
                </Field>
                <Day name="contractLastDay" label={t('contractLastDay')} optional notBefore="on" />
              </Pair>
            </>
          )}
          <Field name="reason" label={t(present ? 'whyLeaves' : 'whyComes')}>
            <input className="text-field" maxLength={200} />
          </Field>
          {meetings.length > 0 && (
            <Field name="meetingId" label={t('resolvedAt')} optional>
              <Choose
                options={meetings.map(({ id, number, title, startsAt }) => ({
                  value: id,
                  label: `${number}　${clockOf(startsAt).day}　${title}`,
                }))}
              />
            </Field>
          )}
          {compound && <ReplaceConsequences compound={compound} values={values} />}
        </>
      )}
    </FormPanel>
  );
}

interface ReplaceConsequencesProps {
  compound: NonNullable<ResultOf<typeof ReplaceForm_query>['compound']>;
  values: Partial<Values>;
}

function ReplaceConsequences({ compound, values: { outcome, company, on, contractLastDay } }: ReplaceConsequencesProps) {
  const t = useCoordinationFormWords();
  if (!on || !isDay(on)) return null;
  const present = compound.propertyManagements.nodes[0];
  const owners = compound.ownersCommittees.nodes[0];
  const successor = outcome === 'gap' ? undefined : company?.name;
  const lines = [
    present && t('thenLeaves', { company: present.company.name, date: lastDay(on) }),
    present && !present.exitNotifiedOn && t('thenNoNotice', { company: present.company.name }),
    present && !present.handedOverOn && t('thenHandover', { company: present.company.name }),
    successor && t(contractLastDay ? 'thenServesUntil' : 'thenServes', { company: successor, date: on, until: contractLastDay ?? '' }),
    compound.coordinations.nodes[0]
      ? successor
        ? t('thenSeated', { company: successor, date: on })
        : outcome === 'gap' && t('thenSeatEmpty', { date: on })
      : t('thenNoSeat'),
    owners
      ? successor
        ? t('thenEngaged', { owners: owners.name, company: successor, date: on })
        : present && t('thenDisengaged', { owners: owners.name, company: present.company.name, date: lastDay(on) })
      : t('thenNoOwners'),
  ];
  return <Consequences title={t('thenTitle')} lines={lines.filter((line) => !!line) as string[]} />;
}

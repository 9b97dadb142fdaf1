import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useDisputeWords } from '../i18n/disputes.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { FormLink } from './FormLink.tsx';
import { shortDay } from './clock.ts';

export const DisputeList_coordination = graphql(`
  fragment DisputeList_coordination on TripartyCoordination {
    id
    disputes(filter: { registeredOn: { lte: $date } }, orderBy: [{ registeredOn: DESC }], first: 50) {
      totalCount
      nodes {
        id
        number
        title
        registeredOn
        state
        agreementText
        referredTo
        closedOn
        mediator {
          id
          name
        }
        parties(orderBy: [{ position: ASC }], first: 10) {
          nodes {
            id
            description
          }
        }
        steps(filter: { on: { lte: $date } }, orderBy: [{ on: ASC }], first: 20) {
          nodes {
            id
            on
            state
            note
          }
        }
      }
    }
  }
`);

/** Disputes before the coordination, with their sides and every step taken. */
export function DisputeList({ coordination, opened }: { coordination: FragmentOf<typeof DisputeList_coordination>; opened: OpenForm }) {
  const t = useDisputeWords();
  const name = useGlossary();
  const { date } = useHubLocation();
  const { nodes } = readFragment(DisputeList_coordination, coordination).disputes;
  if (!nodes.length) return <Empty action={<FormLink opened={opened} form="dispute" words={t('record')} />}>{t('none')}</Empty>;
  return (
    <ol className="side-list">
      {nodes.map((dispute) => {
        const { steps, parties, mediator, agreementText, referredTo } = dispute;
        // The state is today's; on an earlier day it is where the steps had led by then.
        const state = steps.nodes.at(-1)?.state ?? 'REGISTERED';
        return (
          <li key={dispute.id} className="side-row">
            <time dateTime={dispute.registeredOn}>{shortDay(dispute.registeredOn, date)}</time>
            <div>
              {dispute.title}
              <p className="mute side-facts">
                <span>{dispute.number}</span>
                <strong className="side-state">{name(`DisputeState.${state}`)}</strong>
                {mediator && <span>{t('mediatedBy', { name: mediator.name })}</span>}
              </p>
              <p className="mute">{parties.nodes.map(({ description }) => description).join('；')}</p>
              <ol className="side-steps">
                {steps.nodes.map((step) => (
                  <li key={step.id}>
                    <span className="nowrap">{shortDay(step.on, date)}</span> {name(`DisputeState.${step.state}`)} {step.note}
                  </li>
                ))}
              </ol>
              {agreementText && <p className="mute">{t('agreedText', { text: agreementText })}</p>}
              {referredTo && <p className="mute">{t('referred', { to: referredTo })}</p>}
            </div>
            {opened.mayWrite && state !== 'CLOSED' && (
              <Button size="small" onClick={() => opened.open('advance-dispute', { dispute: dispute.id })}>
                {t('advance')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

import { graphql } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useQuery } from 'urql';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import { inputOf, withOneMore, type PartValues } from './layoutPlan.ts';
import type { StepProps } from './LayoutWizard.tsx';
import { PartCard } from './PartCard.tsx';

const LayoutCodes_query = graphql(`
  query LayoutCodes($input: ChangePlanInput!) {
    changePreview(input: $input) {
      after {
        code
      }
    }
  }
`);

/** Second step: the communities that there are after the change. */
export function PartsStep({ street, values, change }: StepProps) {
  const t = useLayoutWords();
  const { today } = useHubLocation();
  const { kind, parts } = values;
  // Which codes the hub would take: asked with the least that it needs, so that typing asks nothing anew.
  const bare = parts.map(({ key, communityId, residence, beginBodies }) => ({ key, communityId, residence, beginBodies }));
  const input = inputOf({ ...values, effectiveOn: today, basis: '', reason: '', parts: bare, placed: {} }, [], street.id);
  const [{ data }] = useQuery({ query: LayoutCodes_query, variables: { input: input! }, pause: !input, requestPolicy: 'cache-first' });
  if (!kind || parts.length === 0) return <Nothing />;

  const replace = (key: string, part: PartValues | undefined) =>
    change({ parts: parts.flatMap((other) => (other.key === key ? (part ?? []) : other)) });
  return (
    <>
      <p className="sub">{t(`parts${kind}`)}</p>
      <div className="layout-parts">
        {parts.map((part, index) => (
          <PartCard
            key={part.key}
            index={index}
            part={part}
            kind={kind}
            communities={values.communities.filter(
              ({ id }) => part.communityId === id || parts.every(({ communityId }) => communityId !== id),
            )}
            proposedCode={data?.changePreview.after[index]?.code ?? undefined}
            onReplace={(next) => replace(part.key, next)}
            onRemove={kind === 'SPLIT' && parts.length > 2 ? () => replace(part.key, undefined) : undefined}
          />
        ))}
      </div>
      {kind === 'SPLIT' && (
        <p>
          <Button onClick={() => change({ parts: withOneMore(parts) })}>{t('onePart')}</Button>
        </p>
      )}
    </>
  );
}

/** Nothing has been chosen yet: the step before says what. */
export function Nothing() {
  const t = useLayoutWords();
  const { to } = useHubLocation();
  return (
    <div className="card">
      <Empty action={<a href={to('/data/layout')}>{t('stepwhat')}</a>}>{t('chooseFirst')}</Empty>
    </div>
  );
}

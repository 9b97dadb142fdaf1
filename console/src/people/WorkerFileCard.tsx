import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { lastDay } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useWorkerFileWords } from '../i18n/worker-files.ts';
import { termState } from '../organizations/todo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Badge } from '../ui/Badge.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { AdmissionSteps } from './AdmissionSteps.tsx';
import { admissionSteps, allKinds } from './recordKinds.ts';
import './WorkerFileCard.css';

// Read in all times, with the records up to the day that is looked at.
export const WorkerFileCard_person = graphql(`
  fragment WorkerFileCard_person on Person {
    id
    workerFiles(filter: { engagedOn: { lte: $date } }, first: 1) {
      nodes {
        id
        archiveNumber
        engagedOn
        mode
        grade
        contractNumber
        contractUntil
        leftOn
        exitReason
        note
        serviceLine {
          id
          name
        }
        records(filter: { on: { lte: $date } }, orderBy: [{ on: ASC }], first: 200) {
          nodes {
            id
            kind
            on
            validUntil
            title
            result
            score
            hours
            number
            note
          }
        }
      }
    }
  }
`);

interface WorkerFileCardProps {
  person: FragmentOf<typeof WorkerFileCard_person>;
  opened: OpenForm;
}

/** 工作者档案: how somebody came, with what, and what was recorded since. */
export function WorkerFileCard({ person, opened }: WorkerFileCardProps) {
  const t = useWorkerFileWords();
  const form = usePeopleFormWords();
  const name = useGlossary();
  const { date } = useHubLocation();
  const [file] = readFragment(WorkerFileCard_person, person).workerFiles.nodes;
  if (!file) {
    const open = opened.mayWrite && (
      <button type="button" className="link no-print" onClick={() => opened.open('open-file')}>
        {form('open')}
      </button>
    );
    return (
      <Card title={t('title')} flush>
        <Empty action={open}>{t('none')}</Empty>
      </Card>
    );
  }
  const gone = !!file.leftOn && file.leftOn <= date;
  const contract = gone ? undefined : termState(file.contractUntil, date);
  const inService = file.records.nodes
    .filter(({ kind }) => !(admissionSteps as readonly string[]).includes(kind))
    .sort((one, other) => allKinds.indexOf(one.kind) - allKinds.indexOf(other.kind) || one.on.localeCompare(other.on));
  const none = <span className="mute">—</span>;
  return (
    <Card
      title={t('title')}
      note={gone ? t('left', { date: lastDay(file.leftOn!), reason: file.exitReason ?? '' }) : t('inService')}
      extra={
        opened.mayWrite && (
          <span className="worker-file-actions no-print">
            {gone ? (
              <button type="button" className="link" onClick={() => opened.open('reopen-file', { file: file.id })}>
                {form('reopen')}
              </button>
            ) : (
              <>
                <button type="button" className="link" onClick={() => opened.open('add-record', { file: file.id })}>
                  {form('addRecord')}
                </button>
                <button type="button" className="link" onClick={() => opened.open('close-file', { file: file.id })}>
                  {form('close')}
                </button>
              </>
            )}
          </span>
        )
      }
      flush
    >
      <div className="worker-file-facts">
        <Facts
          columns={4}
          facts={[
            [form('archiveNumber'), file.archiveNumber ?? none],
            [form('engagedOn'), file.engagedOn],
            [form('engagedMode'), name(`AppointmentMode.${file.mode}`)],
            [form('serviceLine'), file.serviceLine?.name ?? none],
            [form('grade'), file.grade ?? none],
            [form('contractNumber'), file.contractNumber ?? none],
            [
              form('contractLastDay'),
              file.contractUntil ? (
                <>
                  {lastDay(file.contractUntil)}{' '}
                  {contract && (
                    <Badge tone={contract.tone}>
                      {t(contract.tone === 'bad' ? 'contractGone' : 'contractLeft', { count: contract.days })}
                    </Badge>
                  )}
                </>
              ) : (
                none
              ),
            ],
            [form('note'), file.note ?? none],
          ]}
        />
        <AdmissionSteps
          records={file.records.nodes}
          onAdd={opened.mayWrite && !gone ? (kind) => opened.open('add-record', { file: file.id, kind }) : undefined}
        />
      </div>
      {inService.length > 0 && (
        <DataTable
          label={t('records')}
          rows={inService}
          rowKey={({ id }) => id}
          rowName={({ title, on }) => `${title} ${on}`}
          columns={[
            { key: 'kind', title: form('recordKind'), width: 120, cell: ({ kind }) => name(`WorkerRecordKind.${kind}`) },
            { key: 'on', title: form('recordOn'), width: 100, cell: ({ on }) => on },
            { key: 'title', title: form('recordTitle'), cell: ({ title }) => title },
            {
              key: 'result',
              title: form('result'),
              cell: ({ result, score, hours }) =>
                [result, score && t('points', { score: String(Number(score)) }), hours && t('hours', { count: hours })]
                  .filter(Boolean)
                  .join('　') || none,
            },
            { key: 'number', title: form('number'), cell: ({ number }) => number ?? none },
            { key: 'valid', title: form('validLastDay'), width: 130, cell: ({ validUntil }) => (validUntil ? lastDay(validUntil) : none) },
            { key: 'note', title: form('note'), cell: ({ note }) => note ?? none },
          ]}
        />
      )}
    </Card>
  );
}

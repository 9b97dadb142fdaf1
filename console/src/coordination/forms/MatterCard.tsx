import { useId, type ReactNode } from 'react';
import { useCoordinationFormWords } from '../../i18n/coordination-forms.ts';
import { useCoordinationWords } from '../../i18n/coordination.ts';
import { useEnumWords } from '../../i18n/glossary.ts';
import type { ChooseOption } from '../../ui/form/Choose.tsx';
import type { Party } from '../boardState.ts';
import { ItemRows } from './ItemRows.tsx';
import type { MatterRow, Outcome, VoteWord } from './matters.ts';

interface MatterCardProps {
  matter: MatterRow;
  number: number;
  voting: readonly Party[];
  owners: ChooseOption[];
  onChange(matter: MatterRow): void;
  onRemove?(): void;
}

/** One matter of a meeting that is being recorded. */
export function MatterCard({ matter, number, voting, owners, onChange, onRemove }: MatterCardProps) {
  const t = useCoordinationFormWords();
  const words = useCoordinationWords();
  const outcomes = useEnumWords('MatterOutcome');
  const votes = useEnumWords('Vote');
  const set = (part: Partial<MatterRow>) => onChange({ ...matter, ...part });
  const resolved = matter.outcome === 'RESOLVED';
  return (
    <fieldset className="matter-card">
      <legend>{t('matterNumber', { number: String(number) })}</legend>
      {onRemove && (
        <button
          type="button"
          className="plain icon-button matter-remove"
          aria-label={t('removeRow', { name: t('matterNumber', { number: String(number) }) })}
          onClick={onRemove}
        >
          <span aria-hidden>✕</span>
        </button>
      )}
      <Labelled label={t('matterTitle')}>
        {(id) => (
          <input
            id={id}
            className="text-field"
            maxLength={200}
            value={matter.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        )}
      </Labelled>
      <Labelled label={t('discussion')} optional>
        {(id) => (
          <textarea
            id={id}
            className="text-field"
            rows={2}
            maxLength={4000}
            value={matter.discussion ?? ''}
            onChange={({ target }) => set({ discussion: target.value })}
          />
        )}
      </Labelled>
      <Labelled label={t('outcome')} optional>
        {(id) => (
          <select
            id={id}
            className="choice"
            value={matter.outcome ?? ''}
            onChange={({ target }) => set({ outcome: (target.value || undefined) as Outcome | undefined })}
          >
            <option value="">{t('noOutcome')}</option>
            {outcomes.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {resolved && (
        <Labelled label={t('resolution')}>
          {(id) => (
            <textarea
              id={id}
              className="text-field"
              rows={3}
              maxLength={4000}
              value={matter.resolution ?? ''}
              onChange={({ target }) => set({ resolution: target.value })}
            />
          )}
        </Labelled>
      )}
      {matter.outcome && matter.outcome !== 'NOTED' && voting.length > 0 && (
        <div className="matter-parties">
          {voting.map((party) => (
            <Labelled key={party} label={words(`seat${party}`)}>
              {(id) => (
                <select
                  id={id}
                  className="choice"
                  value={matter.votes[party] ?? ''}
                  onChange={({ target }) =>
                    set({ votes: { ...matter.votes, [party]: (target.value || undefined) as VoteWord | undefined } })
                  }
                >
                  <option value="">{t('noVote')}</option>
                  {votes.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
          ))}
        </div>
      )}
      {resolved && (
        <div className="form-pair">
          <Labelled label={t('ownersAgreed')} optional>
            {(id) => (
              <input
                id={id}
                className="text-field"
                inputMode="numeric"
                maxLength={7}
                value={matter.ownersAgreed ?? ''}
                onChange={({ target }) => set({ ownersAgreed: target.value })}
              />
            )}
          </Labelled>
          <Labelled label={t('ownersAsked')} optional>
            {(id) => (
              <input
                id={id}
                className="text-field"
                inputMode="numeric"
                maxLength={7}
                value={matter.ownersAsked ?? ''}
                onChange={({ target }) => set({ ownersAsked: target.value })}
              />
            )}
          </Labelled>
        </div>
      )}
      <ItemRows items={matter.items} owners={owners} onChange={(items) => set({ items })} />
    </fieldset>
  );
}

function Labelled({ label, optional, children }: { label: string; optional?: boolean; children(id: string): ReactNode }) {
  const t = useCoordinationFormWords();
  const id = useId();
  return (
    <div className="form-labelled">
      <label htmlFor={id}>
        {label}
        {optional && <span className="form-optional">{t('optional')}</span>}
      </label>
      {children(id)}
    </div>
  );
}

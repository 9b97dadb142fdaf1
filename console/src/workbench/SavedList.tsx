import { useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/i18n.ts';
import { useWorkbenchWords } from '../i18n/workbench.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { TextField } from '../ui/TextField.tsx';
import { savedQueries } from './savedQueries.ts';

/** The queries of the house, and the one of one's own. */
export function SavedList({ current }: { current: string }) {
  const t = useWorkbenchWords();
  const language = useLanguage();
  const { to, param } = useHubLocation();
  const [text, setText] = useState('');
  const fitting = savedQueries.filter(({ title, note }) =>
    `${title[language]} ${note[language]}`.toLowerCase().includes(text.toLowerCase()),
  );
  const groups = [
    { name: t('groupHouse'), queries: fitting.filter(({ key }) => key !== 'own') },
    { name: t('groupOwn'), queries: fitting.filter(({ key }) => key === 'own') },
  ];
  return (
    <nav className="saved-list" aria-label={t('savedTitle')}>
      <h2>{t('savedTitle')}</h2>
      <TextField label={t('savedFind')} value={text} onChange={setText} />
      {!fitting.length && <p className="mute">{t('savedNone')}</p>}
      {groups
        .filter(({ queries }) => queries.length > 0)
        .map(({ name, queries }) => (
          <section key={name}>
            <h3>{name}</h3>
            <ul>
              {queries.map(({ key, title, note }) => (
                <li key={key}>
                  <Link to={to('/workbench', { saved: key, view: param('view') })} aria-current={key === current ? 'true' : undefined}>
                    {title[language]}
                    <span className="mute">{note[language]}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}

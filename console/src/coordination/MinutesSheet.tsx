import { readFragment, type ResultOf } from '@sanfang/schema/graphql.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useMinutesWords } from '../i18n/minutes.ts';
import { useShellWords } from '../i18n/shell.ts';
import { useSession } from '../shell/session.ts';
import { useDemo } from '../shell/useDemo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { bySide } from './bySide.ts';
import { clockOf } from './clock.ts';
import { chineseNumeral, documentNumber, type Minutes_meeting } from './minutesFacts.ts';
import { MinutesMatter } from './MinutesMatter.tsx';
import { MinutesSignatures } from './MinutesSignatures.tsx';
import { MinutesTable } from './MinutesTable.tsx';
import { Side_organization, type Side } from './sides.ts';
import { usePortraitSheet } from './usePortraitSheet.ts';
import './MinutesSheet.css';

export type MinutesMeeting = ResultOf<typeof Minutes_meeting>;

/** The document itself: head, facts, resolutions, action items, signatures. */
export function MinutesSheet({ meeting }: { meeting: MinutesMeeting }) {
  const t = useMinutesWords();
  const shell = useShellWords();
  const word = useGlossary();
  const english = useLanguage() === 'en';
  const { session } = useSession();
  const { date } = useHubLocation();
  const demo = useDemo();
  usePortraitSheet();
  const { number, title, startsAt, endsAt, place, state, mode, opening, note, organization } = meeting;
  const { day, time, weekday } = clockOf(startsAt);
  const official = documentNumber(number);
  const said = t('day', dayParts(day));
  const people = meeting.attendances.nodes;
  const chair = people.find(({ role }) => role === 'CHAIR');
  const recorder = people.find(({ role }) => role === 'RECORDER');
  const came = (role: 'ATTENDANT' | 'OBSERVER') => people.filter((one) => one.present && one.role === role);
  const absent = people.filter(({ present }) => !present);
  const nameOf = (side: Side) => {
    const { name, shortName } = readFragment(Side_organization, side);
    return shortName ?? name;
  };
  const lines = (members: typeof people) =>
    bySide(members).map(({ side, members: of }) => {
      const names = of.map(({ name }) => name).join(t('comma'));
      return side ? t('line', { side: nameOf(side), names }) : names;
    });
  const facts: [string, string[]][] = [
    [
      t('time'),
      [t('timeValue', { day: said, weekday: t(`weekday${weekday}`), time }) + (endsAt ? t('timeEnd', { time: clockOf(endsAt).time }) : '')],
    ],
    [t('place'), [[place, mode !== 'ON_SITE' && word(`MeetingMode.${mode}`)].filter(Boolean).join(t('comma'))]],
    [t('chair'), chair ? [chair.organization ? t('named', { name: chair.name, side: nameOf(chair.organization) }) : chair.name] : []],
    [t('present'), lines(came('ATTENDANT'))],
    [t('observers'), lines(came('OBSERVER'))],
    [
      t('absent'),
      absent.length
        ? [
            absent
              .map(({ name, organization: side, note: why }) =>
                t('named', { name, side: [side && nameOf(side), why ?? t('noExcuse')].filter(Boolean).join(t('comma2')) }),
              )
              .join(t('comma')),
          ]
        : [],
    ],
    [t('recorder'), recorder ? [recorder.name] : []],
  ];
  const matters = meeting.matters.nodes;
  const items = meeting.actionItems.nodes;
  const head = (index: number, words: string) => t('section', { number: english ? String(index) : chineseNumeral(index), words });

  return (
    <article className="minutes" aria-label={t('document', { title })}>
      <header className="minutes-head">
        <p className="minutes-name">{t('name', { place: organization.division.name })}</p>
        <p className="minutes-number">{official ? t('number', official) : number}</p>
        <p className="minutes-line">
          <span>{organization.compound?.name ?? organization.name}</span>
          <span>{said}</span>
        </p>
      </header>
      <h2 className="minutes-title">{t('document', { title })}</h2>
      <dl className="minutes-facts">
        {facts
          .filter(([, values]) => values.some(Boolean))
          .map(([label, values]) => (
            <div key={label}>
              <dt>
                {[...label].map((letter, index) => (
                  <span key={index}>{letter}</span>
                ))}
              </dt>
              <dd>
                {values.map((value) => (
                  <span key={value}>{value}</span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
      {opening && <p className="minutes-text">{opening}</p>}
      {state === 'INQUORATE' && <p className="minutes-text">{t('inquorate')}</p>}
      {matters.map((matter, index) => (
        <MinutesMatter key={matter.id} matter={matter} head={head(index + 1, matter.title)} />
      ))}
      {note && <p className="minutes-text">{note}</p>}
      {items.length > 0 && (
        <>
          <h3 className="minutes-section">{head(matters.length + 1, t('items'))}</h3>
          <MinutesTable items={items} year={day.slice(0, 4)} />
        </>
      )}
      <MinutesSignatures organization={organization} day={day} />
      <footer className="minutes-foot no-print">
        <span>
          {[demo && shell('demo'), shell('product'), shell('printedAsOf', { date }), shell('printedBy', { name: session?.name ?? '' })]
            .filter(Boolean)
            .join('　')}
        </span>
        <span>— 1 —</span>
      </footer>
    </article>
  );
}

/** For words of the kind `{{year}} 年 {{month}} 月 {{date}} 日`. */
export const dayParts = (day: string) => {
  const [year, month, date] = day.split('-');
  return { year: year!, month: String(Number(month)), date: String(Number(date)) };
};

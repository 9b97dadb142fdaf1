import ApartmentOutlined from '@ant-design/icons/es/icons/ApartmentOutlined';
import AuditOutlined from '@ant-design/icons/es/icons/AuditOutlined';
import CalendarOutlined from '@ant-design/icons/es/icons/CalendarOutlined';
import ConsoleSqlOutlined from '@ant-design/icons/es/icons/ConsoleSqlOutlined';
import DashboardOutlined from '@ant-design/icons/es/icons/DashboardOutlined';
import DatabaseOutlined from '@ant-design/icons/es/icons/DatabaseOutlined';
import DeploymentUnitOutlined from '@ant-design/icons/es/icons/DeploymentUnitOutlined';
import NodeIndexOutlined from '@ant-design/icons/es/icons/NodeIndexOutlined';
import ShareAltOutlined from '@ant-design/icons/es/icons/ShareAltOutlined';
import UserOutlined from '@ant-design/icons/es/icons/UserOutlined';
import { Link, NavLink } from 'react-router';
import { useShellWords } from '../i18n/shell.ts';
import { useHubLocation } from './useHubLocation.ts';
import './Rail.css';

// In the order of the design; a page that this release does not have is absent, not grey.
interface RailItem {
  path: string;
  key: 'overview' | 'organizations' | 'graph' | 'coordination' | 'trinity' | 'findings' | 'people' | 'calendar' | 'workbench' | 'data';
  icon: typeof UserOutlined;
  jump: string;
  /** The first of those below the gap. */
  apart?: boolean;
  params?: Record<string, string>;
}

export const railItems: RailItem[] = [
  { path: '/', key: 'overview', icon: DashboardOutlined, jump: 'z' },
  { path: '/organizations', key: 'organizations', icon: ApartmentOutlined, jump: 'o', params: { level: 'main' } },
  { path: '/graph', key: 'graph', icon: ShareAltOutlined, jump: 't' },
  { path: '/coordination', key: 'coordination', icon: DeploymentUnitOutlined, jump: 's' },
  { path: '/trinity', key: 'trinity', icon: NodeIndexOutlined, jump: 'w' },
  { path: '/findings', key: 'findings', icon: AuditOutlined, jump: 'c' },
  { path: '/people', key: 'people', icon: UserOutlined, jump: 'r' },
  { path: '/calendar', key: 'calendar', icon: CalendarOutlined, jump: 'l' },
  { path: '/workbench', key: 'workbench', icon: ConsoleSqlOutlined, jump: 'q' },
  { path: '/data', key: 'data', icon: DatabaseOutlined, jump: 'd', apart: true },
];

export function Rail() {
  const t = useShellWords();
  const { to } = useHubLocation();
  return (
    <nav className="rail no-print" aria-label={t('mainNav')}>
      <Link to={to('/')} className="rail-mark" aria-label={t('home')}>
        <svg
          width={28}
          height={28}
          viewBox="0 0 28 28"
          fill="none"
          stroke="currentColor"
          strokeWidth={1.6}
          strokeLinejoin="round"
          aria-hidden
        >
          <path d="M14 2 26 14 14 26 2 14zM14 9.500l4.5 4.5-4.5 4.500L9.5 14zM8 8l3.7 3.700M20 8l-3.7 3.700M8 20l3.7-3.700M20 20l-3.7-3.7" />
        </svg>
      </Link>
      {railItems.map(({ path, key, icon: Icon, params, apart }) => (
        <NavLink key={key} to={to(path, params)} end={path === '/'} className="rail-item" data-apart={apart}>
          <Icon aria-hidden />
          <span>{t(key)}</span>
        </NavLink>
      ))}
    </nav>
  );
}

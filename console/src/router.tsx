import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { CrashPage } from './shell/CrashPage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Shell, Starting } from './shell/Shell.tsx';
import { SignInPage } from './shell/SignInPage.tsx';

/** Each page is its own chunk: a graph or an editor costs nothing until it is opened. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return async () => ({ Component: (await load())[name] });
}

export const router = createBrowserRouter([
  { path: '/signin', Component: SignInPage },
  {
    path: '/',
    Component: Shell,
    HydrateFallback: Starting,
    children: [
      {
        ErrorBoundary: CrashPage,
        children: [
          { index: true, lazy: page(() => import('./overview/OverviewPage.tsx'), 'OverviewPage') },
          { path: 'organizations', lazy: page(() => import('./organizations/OrganizationListPage.tsx'), 'OrganizationListPage') },
          { path: 'organizations/:id', lazy: page(() => import('./organizations/OrganizationPage.tsx'), 'OrganizationPage') },
          { path: 'graph', lazy: page(() => import('./graph/GraphPage.tsx'), 'GraphPage') },
          { path: 'coordination', lazy: page(() => import('./coordination/CoordinationPage.tsx'), 'CoordinationPage') },
          { path: 'coordination/:id', lazy: page(() => import('./coordination/CoordinationDetailPage.tsx'), 'CoordinationDetailPage') },
          {
            path: 'coordination/:id/minutes/:meetingId',
            lazy: page(() => import('./coordination/MinutesPage.tsx'), 'MinutesPage'),
          },
          { path: 'trinity', lazy: page(() => import('./coordination/TrinityPage.tsx'), 'TrinityPage') },
          { path: 'findings', lazy: page(() => import('./evaluation/FindingsPage.tsx'), 'FindingsPage') },
          { path: 'people', lazy: page(() => import('./people/PeoplePage.tsx'), 'PeoplePage') },
          { path: 'roster', lazy: page(() => import('./people/RosterPage.tsx'), 'RosterPage') },
          { path: 'people/:id', lazy: page(() => import('./people/PersonPage.tsx'), 'PersonPage') },
          { path: 'calendar', lazy: page(() => import('./calendar/CalendarPage.tsx'), 'CalendarPage') },
          { path: 'workbench', lazy: page(() => import('./workbench/WorkbenchPage.tsx'), 'WorkbenchPage') },
          { path: 'data', lazy: page(() => import('./places/DataPage.tsx'), 'DataPage') },
          { path: 'data/layout', lazy: page(() => import('./places/LayoutPage.tsx'), 'LayoutPage') },
          { path: 'data/changes/:id', lazy: page(() => import('./places/ChangeEventPage.tsx'), 'ChangeEventPage') },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);

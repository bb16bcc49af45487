import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readQuery, writeQuery } from './app/address.ts';
import { CrashPage } from './app/crash-page.tsx';
import { Root } from './app/root.tsx';
import { paths } from './paths.ts';
import { Page } from './ui/layout/layout.tsx';
import { SkeletonRows } from './ui/skeleton/skeleton-rows.tsx';

/** Every page of the app, each its own chunk. Doors stand open to anyone; the house is behind the sign-in gate. */
const NotFoundPage = lazyRouteComponent(() => import('./app/error-page.tsx'), 'NotFoundPage');
const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: CrashPage });
const house = createRoute({ getParentRoute: () => root, id: 'house', component: lazyRouteComponent(() => import('./app/house.tsx'), 'House') });

const inside = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => house, path, component });
const outside = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const page = lazyRouteComponent;

const houseRoutes = [
  inside(paths.myWeek.pattern, page(() => import('./features/overview/my-week-page.tsx'), 'MyWeekPage')),
  inside(paths.okrs.pattern, page(() => import('./features/overview/okrs-page.tsx'), 'OkrsPage')),
  inside(paths.newObjective.pattern, page(() => import('./features/overview/new-objective-page.tsx'), 'NewObjectivePage')),
  inside(paths.objective.pattern, page(() => import('./features/overview/objective-page.tsx'), 'ObjectivePage')),
  inside(paths.teams.pattern, page(() => import('./features/team/teams-page.tsx'), 'TeamsPage')),
  inside(paths.team.pattern, page(() => import('./features/overview/team-page.tsx'), 'TeamPage')),
  inside(paths.people.pattern, page(() => import('./features/member/people-page.tsx'), 'PeoplePage')),
  inside(paths.person.pattern, page(() => import('./features/member/person-page.tsx'), 'PersonPage')),
  inside(paths.cycles.pattern, page(() => import('./features/cycle/cycles-page.tsx'), 'CyclesPage')),
  inside(paths.cycle.pattern, page(() => import('./features/overview/cycle-page.tsx'), 'CyclePage')),
  inside(paths.imports.pattern, page(() => import('./features/import/imports-page.tsx'), 'ImportsPage')),
  inside(paths.import.pattern, page(() => import('./features/import/import-page.tsx'), 'ImportPage')),
  inside(paths.audit.pattern, page(() => import('./features/audit/audit-page.tsx'), 'AuditPage')),
  inside(paths.outbox.pattern, page(() => import('./features/outbox/outbox-page.tsx'), 'OutboxPage')),
  inside(paths.settings.pattern, page(() => import('./app/settings-page.tsx'), 'SettingsPage')),
  inside(paths.account.pattern, page(() => import('./features/account/account-page.tsx'), 'AccountPage')),
];

const doors = [
  outside(paths.signIn.pattern, page(() => import('./features/account/sign-in-page.tsx'), 'SignInPage')),
  outside(paths.forgotPassword.pattern, page(() => import('./features/account/forgot-password-page.tsx'), 'ForgotPasswordPage')),
  outside(paths.resetPassword.pattern, page(() => import('./features/account/reset-password-page.tsx'), 'ResetPasswordPage')),
  outside(paths.invitation.pattern, page(() => import('./features/account/invitation-page.tsx'), 'InvitationPage')),
  outside(paths.setUp.pattern, page(() => import('./features/organisation/set-up-page.tsx'), 'SetUpPage')),
  outside(paths.gallery.pattern, page(() => import('./gallery/gallery-page.tsx'), 'GalleryPage')),
];

const routeTree = root.addChildren([house.addChildren(houseRoutes), ...doors]);

/** What stands where a page will be, when its code takes longer than 300 ms. */
function Loading() {
  return (
    <Page>
      <SkeletonRows rows={6} />
    </Page>
  );
}

/** Makes the router of the app: addresses with plain words as their query, pages fetched when a link is pointed at. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    parseSearch: readQuery,
    stringifySearch: writeQuery,
    defaultPendingMs: 300,
    defaultPendingComponent: Loading,
    defaultErrorComponent: CrashPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

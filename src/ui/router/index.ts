import { createRouter, createWebHashHistory, START_LOCATION, type Router, type RouteRecordRaw } from 'vue-router';
import HomePage from '../pages/HomePage.vue';
import { countNavigation } from './navigation';

/** Hash addresses: any static host and a USB stick serve them without a rule (docs/decisions). Every page but the first comes on demand. */
export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomePage },
  { path: '/commune', name: 'new', component: () => import('../pages/CommunePage.vue') },
  { path: '/diagnostics', name: 'diagnostics', component: () => import('../pages/DiagnosticsPage.vue') },
  {
    path: '/a-propos/:section(methode|sources|confidentialite|accessibilite)?',
    name: 'about',
    component: () => import('../pages/AboutPage.vue'),
  },
  { path: '/d/:id', name: 'tasks', component: () => import('../pages/TasksPage.vue') },
  { path: '/d/:id/commune', name: 'commune', component: () => import('../pages/CommunePage.vue') },
  { path: '/d/:id/parcours', name: 'path', component: () => import('../pages/PathPage.vue') },
  { path: '/d/:id/question/:question', name: 'question', component: () => import('../pages/QuestionPage.vue') },
  { path: '/d/:id/theme/:theme', name: 'theme', component: () => import('../pages/ThemePage.vue') },
  { path: '/d/:id/profil', name: 'profile', component: () => import('../pages/ProfilePage.vue') },
  { path: '/d/:id/profil/:theme', name: 'theme-result', component: () => import('../pages/ThemeResultPage.vue') },
  { path: '/d/:id/obligations', name: 'obligations', component: () => import('../pages/ObligationsPage.vue') },
  { path: '/d/:id/actions', name: 'actions', component: () => import('../pages/ActionsPage.vue') },
  { path: '/d/:id/action/:action', name: 'action', component: () => import('../pages/ActionPage.vue') },
  { path: '/d/:id/plan', name: 'plan', component: () => import('../pages/PlanPage.vue') },
  { path: '/d/:id/aide', name: 'help', component: () => import('../pages/HelpPage.vue') },
  { path: '/d/:id/demander', name: 'asking', component: () => import('../pages/AskingPage.vue') },
  { path: '/d/:id/outils', name: 'tools', component: () => import('../pages/ToolsPage.vue') },
  { path: '/d/:id/reperes', name: 'references', component: () => import('../pages/ReferencesPage.vue') },
  { path: '/d/:id/formations', name: 'trainings', component: () => import('../pages/TrainingsPage.vue') },
  { path: '/d/:id/pause', name: 'pause', component: () => import('../pages/PausePage.vue') },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('../pages/NotFoundPage.vue') },
];

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHashHistory(),
    routes,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
  router.afterEach((to, from, failure) => {
    if (!failure && (from === START_LOCATION || to.path !== from.path)) countNavigation();
  });
  return router;
}

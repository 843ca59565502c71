let navigations = 0;

export function countNavigation(): void {
  navigations += 1;
}

/** True until the user has gone to a second page: the browser itself announces the first. */
export function isFirstPage(): boolean {
  return navigations < 2;
}

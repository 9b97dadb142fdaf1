/** The dates of the nearest changes before and after the date that is looked at. */
export function useChanges(): { previous?: string; next?: string } {
  return {};
}

/** Ids that the search by pinyin, initials and codes finds for a text. */
export function useFound(_text: string | undefined): string[] | undefined {
  return undefined;
}

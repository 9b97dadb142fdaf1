/**
 * What a published thing is called and means, in both languages of the house.
 *
 * The description in the schema has two lines, Chinese first: `名称：说明` and `Name: explanation`.
 * The glossary that the console speaks from is read back from exactly these lines (schema/glossary).
 */
export function says(zh: string, en: string, more?: { zh: string; en: string }): { description: string } {
  return { description: `${zh}${more ? `：${more.zh}` : ''}\n${en}${more ? `: ${more.en}` : ''}` };
}

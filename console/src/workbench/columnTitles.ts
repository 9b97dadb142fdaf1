import { getNamedType, isEnumType, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';

export interface AnswerField {
  /** What the schema calls the field in each language: the lines of its description. */
  title: Record<'zh-CN' | 'en', string>;
  /** The same for the values of an enum. */
  values?: Map<string, Record<'zh-CN' | 'en', string>>;
}

/** Descriptions of the contract say it in Chinese on the first line, in English on the second, notes after a colon. */
function titleOf(description: string | null | undefined, name: string): AnswerField['title'] {
  const [chinese = name, english = chinese] = (description ?? name).split('\n');
  return { 'zh-CN': chinese.split(/[：:]/)[0]!, en: english.split(/[：:]/)[0]! };
}

/** What each field of an answer is called, by its keys from the root of the answer: `persons.nodes.name`. */
export function columnTitles(schema: GraphQLSchema, query: string): Map<string, AnswerField> {
  const titles = new Map<string, AnswerField>();
  const types = new TypeInfo(schema);
  const path: string[] = [];
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          path.push((node.alias ?? node.name).value);
          const field = types.getFieldDef();
          const type = field && getNamedType(field.type);
          if (!field || field.name.startsWith('__')) return;
          titles.set(path.join('.'), {
            title: titleOf(field.description, field.name),
            values: isEnumType(type)
              ? new Map(type.getValues().map((value) => [value.name, titleOf(value.description, value.name)]))
              : undefined,
          });
        },
        leave() {
          path.pop();
        },
      },
    }),
  );
  return titles;
}

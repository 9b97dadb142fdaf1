import Form from 'antd/es/form';
import type { ReactElement, ReactNode } from 'react';
import { useFormWords } from '../../i18n/form.ts';
import type { FieldPath } from './answer.ts';
import { useNewer } from './newerFields.ts';

/** Reads what another field of the form holds. */
export type ReadField = (name: string) => unknown;

interface FieldProps {
  /** A path where the field is in a row of a list. */
  name: FieldPath;
  label: string;
  optional?: boolean;
  help?: ReactNode;
  /** The sentence that says what is wrong, or undefined. Asked only where something was filled in. */
  check?(value: never, read: ReadField): string | undefined;
  /** Fields whose change makes this one be checked again. */
  dependsOn?: string[];
  /** One control that takes `id`, `value` and `onChange`. */
  children: ReactElement;
}

const isEmpty = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && !value.trim());
const isUnpicked = (value: unknown) => typeof value === 'object' && value !== null && 'id' in value && value.id === '';

/** A labelled field: checked when it is left, and required unless it says otherwise. */
export function Field({ name, label, optional, help, check, dependsOn, children }: FieldProps) {
  const t = useFormWords();
  const path = [name].flat().join('.');
  const newer = useNewer(path);
  return (
    <div className="form-field" data-field={path} data-optional={optional || undefined}>
      <Form.Item
        name={name}
        label={label}
        required={!optional}
        dependencies={dependsOn}
        extra={
          newer === undefined ? (
            help
          ) : (
            <span className="form-newer">
              {t('newer', { value: '' })}
              <strong>{newer}</strong>
            </span>
          )
        }
        rules={[
          ({ getFieldValue }) => ({
            validator(_rule, value: unknown) {
              const wrong = () => {
                if (isEmpty(value)) return optional ? undefined : t('empty', { label });
                if (isUnpicked(value)) return t('notPicked', { label });
                return check?.(value as never, getFieldValue);
              };
              const sentence = wrong();
              return sentence ? Promise.reject(new Error(sentence)) : Promise.resolve();
            },
          }),
        ]}
      >
        {children}
      </Form.Item>
    </div>
  );
}

/** Two short fields side by side. */
export const Pair = ({ children }: { children: ReactNode }) => <div className="form-pair">{children}</div>;

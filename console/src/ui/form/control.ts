/** What a Field hands to its control; pass `aria-…` on to the element that takes the focus. */
export interface ControlProps<Value> {
  id?: string;
  value?: Value;
  onChange?(value: Value | undefined): void;
  onBlur?(): void;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
  'aria-required'?: 'true';
}

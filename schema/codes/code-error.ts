/** A code or date that cannot be read. The message is given in both languages of the console. */
export class CodeError extends Error {
  override readonly name = 'CodeError';

  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

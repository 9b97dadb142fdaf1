/** Column options said often. Functions, because the decorators write into the object they get. */
interface Column {
  nullable?: boolean;
}

/** Text, compared by code point: the order that cursors, prefixes and tests rely on. */
export const text = (more: Column = {}) => ({ type: 'text', collation: 'C', ...more }) as const;

/** A day without a time zone. */
export const day = (more: Column = {}) => ({ type: 'date', ...more }) as const;

export const integer = (more: Column = {}) => ({ type: 'integer', ...more }) as const;

/** A foreign key that never rewrites history: nothing is deleted or emptied because something else went. */
export const reference = (more: Column = {}) => ({ ref: true, deleteRule: 'no action', updateRule: 'no action', ...more }) as const;

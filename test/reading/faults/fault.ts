/** A mistake that somebody could make in `server/src/reading`, told to be found by the tests. */
export interface Fault {
  /** Below `server/src/reading`. */
  file: string;
  /** Occurs exactly once in the file. */
  text: string;
  replacement: string;
  /** What goes wrong then. */
  breaks: string;
}

/** Faults of one file, each as text, replacement, and what it breaks. */
export const inFile = (file: string, faults: [text: string, replacement: string, breaks: string][]): Fault[] =>
  faults.map(([text, replacement, breaks]) => ({ file, text, replacement, breaks }));

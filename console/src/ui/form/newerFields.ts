import { createContext, useContext, type ReactNode } from 'react';

const context = createContext<Record<string, ReactNode>>({});

/** After a conflict: what the fields hold in the row as it is now. */
export const NewerFields = context.Provider;
export const useNewer = (field: string) => useContext(context)[field];

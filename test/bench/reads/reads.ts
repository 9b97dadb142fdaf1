import { counts } from './counts.ts';
import { oneOrganization } from './one-organization.ts';
import { pageOfKind } from './page-of-kind.ts';
import { search } from './search.ts';
import { streetGraph } from './street-graph.ts';
import type { Read } from './read.ts';

export const reads: Read[] = [streetGraph, pageOfKind, oneOrganization, counts, search];

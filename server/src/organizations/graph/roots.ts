import { registerRoot } from '../../reading/grammar/roots.ts';
import { diffRoot } from './diff.ts';
import { graphRoot } from './graph.ts';
import { pathRoot } from './path.ts';

// Imported for this effect: the three root fields become part of every schema that is built.
for (const root of [graphRoot, pathRoot, diffRoot]) registerRoot(root);

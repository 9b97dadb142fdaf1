import { createHash } from 'node:crypto';
import { print, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledStatement } from './compile/operation.ts';

/** A compiled statement while it is kept. */
export interface Plan extends CompiledStatement {
  /** Name under which a connection may keep it prepared; a plan used once or twice has none. */
  name?: string;
  uses: number;
}

const mostPlans = 2000;
const namedFromUse = 3;

/** Plans by the text of the document, the operation in it, and the shape of its variables. Bounded: a caller can make many shapes. */
export class Plans {
  private readonly plans = new LRUCache<string, Plan>({ max: mostPlans });
  private named = 0;

  get(key: string, compile: () => CompiledStatement): Plan {
    let plan = this.plans.get(key);
    if (!plan) {
      plan = { ...compile(), uses: 0 };
      this.plans.set(key, plan);
    }
    plan.uses += 1;
    if (plan.uses === namedFromUse) plan.name = `read_${this.named++}`;
    return plan;
  }

  get size(): number {
    return this.plans.size;
  }
}

const hashes = new WeakMap<OperationDefinitionNode, string>();

/** Equal for equal documents, however often they are parsed. */
export function operationKey(operation: OperationDefinitionNode): string {
  const known = hashes.get(operation);
  if (known) return known;
  const text = operation.loc ? `${operation.loc.source.body}\n${operation.loc.start}` : print(operation);
  const hash = createHash('sha256').update(text).digest('base64url');
  hashes.set(operation, hash);
  return hash;
}

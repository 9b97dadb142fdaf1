import 'reflect-metadata';
import type { MetadataStorage } from '@mikro-orm/core';
import { buildSchema } from 'type-graphql';
import { CalendarFeedResolver } from './access/calendar-feed.resolver.ts';
import { HubResolver } from './access/hub.resolver.ts';
import { coordinationResolvers } from './coordination/resolvers.ts';
import './entities.ts';
import { FindingResolver } from './evaluation/finding.resolver.ts';
import './organizations/graph/roots.ts';
import { ChangeEventResolver } from './organizations/change-event.resolver.ts';
import { OrganizationResolver } from './organizations/organization.resolver.ts';
import { RelationResolver } from './organizations/relation.resolver.ts';
import { AppointmentResolver } from './people/appointment.resolver.ts';
import { ElectionResolver } from './people/election.resolver.ts';
import { PersonResolver } from './people/person.resolver.ts';
import { PostResolver } from './people/post.resolver.ts';
import { ReservePoolEntryResolver } from './people/reserve-pool-entry.resolver.ts';
import { SuccessionResolver } from './people/succession.resolver.ts';
import { WorkerFileResolver } from './people/worker-file.resolver.ts';
import { concepts } from './reading/concept.ts';
import { readable, type ReadableSchema } from './reading/grammar/readable.ts';
import { takeIdempotencyKeys } from './shared/idempotency.ts';
import './shared/search/root.ts';

/** The whole contract: concepts and actions by type-graphql, completed by the reading grammar. */
export async function buildHubSchema(metadata: MetadataStorage): Promise<ReadableSchema> {
  const base = await buildSchema({
    resolvers: [
      HubResolver,
      CalendarFeedResolver,
      PersonResolver,
      OrganizationResolver,
      RelationResolver,
      ChangeEventResolver,
      AppointmentResolver,
      ElectionResolver,
      PostResolver,
      ReservePoolEntryResolver,
      SuccessionResolver,
      WorkerFileResolver,
      ...coordinationResolvers,
      FindingResolver,
    ],
    orphanedTypes: [...concepts.keys()],
    validate: false,
  });
  takeIdempotencyKeys(base);
  return readable(base, metadata);
}

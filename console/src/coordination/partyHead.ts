import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';

export const PartyHead_organization = graphql(`
  fragment PartyHead_organization on Organization {
    id
    posts(filter: { head: { eq: true } }, orderBy: [{ position: ASC }], first: 1) {
      nodes { id title appointments(first: 1) { nodes { id person { id name phone } } } }
    }
  }
`);

export interface Head {
  title: string;
  person?: { id: string; name: string; phone: string | null };
}

/** The head of an organization on the day of the query; nothing where no such post is recorded. */
export function headOf(organization: FragmentOf<typeof PartyHead_organization>): Head | undefined {
  const post = readFragment(PartyHead_organization, organization).posts.nodes[0];
  return post && { title: post.title, person: post.appointments.nodes[0]?.person };
}

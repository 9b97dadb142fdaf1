import { graphql } from '@sanfang/schema/graphql.ts';

export const GraphNode_organization = graphql(`
  fragment GraphNode_organization on Organization {
    id
    name
    shortName
    termUntil
    dissolvedOn
    kind {
      id
      code
      name
      nameEn
      family
    }
    division {
      id
      name
    }
    vacantHeads: posts(filter: { head: { eq: true }, appointments: { none: {} } }, first: 1) {
      nodes {
        id
        title
      }
    }
  }
`);

export const GraphLine_edge = graphql(`
  fragment GraphLine_edge on GraphEdge {
    id
    sourceId
    targetId
    since
    until
    basis
    derived
    kind {
      id
      code
      name
      nameEn
      family
    }
  }
`);

export const Graph_query = graphql(
  `
    query Graph($center: ID!, $depth: Int!, $asOf: Date, $expand: [ID!]) {
      start: node(id: $center) {
        id
        ... on Organization {
          name
        }
        ... on Division {
          name
        }
      }
      graph(center: $center, depth: $depth, asOf: $asOf, expand: $expand) {
        nodes {
          distance
          hiddenNeighbors
          organization {
            ...GraphNode_organization
          }
        }
        edges {
          ...GraphLine_edge
        }
        truncated
        hiddenCount
      }
    }
  `,
  [GraphNode_organization, GraphLine_edge],
);

export const GraphPath_query = graphql(
  `
    query GraphPath($from: ID!, $to: ID!, $asOf: Date) {
      path(from: $from, to: $to, asOf: $asOf) {
        forward
        organization {
          ...GraphNode_organization
        }
        edge {
          ...GraphLine_edge
        }
      }
    }
  `,
  [GraphNode_organization, GraphLine_edge],
);

export const GraphDiff_query = graphql(
  `
    query GraphDiff($center: ID!, $depth: Int!, $from: Date!, $to: Date!) {
      diff(center: $center, depth: $depth, from: $from, to: $to) {
        addedEdges {
          ...GraphLine_edge
          source {
            ...GraphNode_organization
          }
          target {
            ...GraphNode_organization
          }
        }
        endedEdges {
          ...GraphLine_edge
          source {
            ...GraphNode_organization
          }
          target {
            ...GraphNode_organization
          }
        }
        changedEdges {
          before {
            ...GraphLine_edge
          }
          after {
            ...GraphLine_edge
            source {
              ...GraphNode_organization
            }
            target {
              ...GraphNode_organization
            }
          }
        }
        addedOrganizations {
          ...GraphNode_organization
        }
        endedOrganizations {
          ...GraphNode_organization
        }
        truncated
      }
    }
  `,
  [GraphNode_organization, GraphLine_edge],
);

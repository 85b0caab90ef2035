import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import type { Cluster, ClusterLoad, ClusterRegistry } from './cluster.ts'
import { clusterNameOf, describeCluster, tags } from './cluster.ts'
import { page } from './page.ts'

const invalidInput = 'InvalidParameterException'

const createInput = z.object({ clusterName: z.string().default('default'), tags })
const describeInput = z.object({ clusters: z.array(z.string()).max(100).default(['default']) })
const deleteInput = z.object({ cluster: z.string() })
const listInput = z.object({ maxResults: z.number().int().min(1).max(100).default(100), nextToken: z.string().optional() })

/** The operations on clusters. */
export function clusterOperations(
  clusters: ClusterRegistry,
  loadOf: (cluster: Cluster) => ClusterLoad,
): Record<'CreateCluster' | 'DescribeClusters' | 'ListClusters' | 'DeleteCluster', Operation> {
  const describe = (cluster: Cluster) => describeCluster(cluster, loadOf(cluster))
  return {
    CreateCluster: operation(createInput, ({ clusterName, tags }) => ({ cluster: describe(clusters.create(clusterName, tags)) }), {
      invalidInput,
    }),

    DescribeClusters: operation(
      describeInput,
      ({ clusters: wanted }) => {
        const found = wanted.map((given) => ({ given, cluster: clusters.find(given) }))
        return {
          clusters: found.flatMap(({ cluster }) => (cluster === undefined ? [] : [describe(cluster)])),
          failures: found
            .filter(({ cluster }) => cluster === undefined)
            .map(({ given }) => ({ arn: clusters.arnFor(clusterNameOf(given)), reason: 'MISSING' })),
        }
      },
      { invalidInput },
    ),

    ListClusters: operation(
      listInput,
      ({ maxResults, nextToken: token }) => {
        const { items, nextToken } = page(clusters.active(), maxResults, token)
        return { clusterArns: items.map(({ arn }) => arn), nextToken }
      },
      { invalidInput },
    ),

    DeleteCluster: operation(
      deleteInput,
      ({ cluster: given }) => {
        const cluster = clusters.get(given)
        const { running, pending, services } = loadOf(cluster)
        if (services > 0)
          throw new ServiceError('ClusterContainsServicesException', 'The Cluster cannot be deleted while Services are active.')
        if (running + pending > 0)
          throw new ServiceError('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.')
        cluster.status = 'INACTIVE'
        return { cluster: describe(cluster) }
      },
      { invalidInput },
    ),
  }
}

import { browserScripts } from './stacks/browser-scripts'
import { dockerImages } from './stacks/docker-images'
import { dotnetServices } from './stacks/dotnet-services'
import { elixirPipelines } from './stacks/elixir-pipelines'
import { goServices } from './stacks/go-services'
import { kubernetesClusters } from './stacks/kubernetes-clusters'
import { nginxGateways } from './stacks/nginx-gateways'
import { phpSites } from './stacks/php-sites'
import { postgresqlDatabases } from './stacks/postgresql-databases'
import { pythonServices } from './stacks/python-services'
import { railsApplications } from './stacks/rails-applications'
import { reactFrontEnds } from './stacks/react-front-ends'
import { redisCaches } from './stacks/redis-caches'
import { rustWorkers } from './stacks/rust-workers'
import { shellAutomation } from './stacks/shell-automation'
import { springServices } from './stacks/spring-services'
import { terraformModules } from './stacks/terraform-modules'
import { typescriptApis } from './stacks/typescript-apis'

/** The order is part of what a seed gives. */
export const stacks = [
  browserScripts,
  dockerImages,
  dotnetServices,
  elixirPipelines,
  goServices,
  kubernetesClusters,
  nginxGateways,
  phpSites,
  postgresqlDatabases,
  pythonServices,
  railsApplications,
  reactFrontEnds,
  redisCaches,
  rustWorkers,
  shellAutomation,
  springServices,
  terraformModules,
  typescriptApis,
] as const

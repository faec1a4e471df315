import type { Stack } from '../stack'

export const kubernetesClusters: Stack = {
  name: 'kubernetes clusters',
  area: 'infrastructure',
  language: 'yaml',
  tools: ['kubectl', 'helm', 'kustomize', 'kubeconform', 'git', 'events'],
  samples: [
    `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: shop

spec:
  minAvailable: 2
  selector:
    matchLabels: { app: shop }`,
    `containers:
  - name: shop
    image: registry.example/shop:2.4.1
    resources:
      requests: { cpu: 100m, memory: 128Mi }
      limits: { memory: 256Mi }

    readinessProbe:
      httpGet: { path: /ready, port: 8080 }
      periodSeconds: 5`,
    `strategy:
  type: RollingUpdate
  rollingUpdate:
    maxSurge: 1
    maxUnavailable: 0

terminationGracePeriodSeconds: 40
lifecycle:
  preStop:
    exec: { command: ["sleep", "10"] }`,
  ],
}

